"""The last query of each list, kept in the session: back from a citizen, the list is as left."""

from brobygger.access.pages import ActorRequest
from brobygger.lists.models import MOST_QUERY, SavedView

KEY = "last_queries"


def recall(request: ActorRequest, name: str) -> str:
    """What to show when the list is opened without a query: the last one, else the default."""
    if request.GET or request.method != "GET":
        return ""
    last = request.session.get(KEY, {}).get(name, "")
    if last or not request.actor.may("lists.save_view"):
        return str(last)
    default = SavedView.objects.belonging_to(request.actor, name).filter(is_default=True).first()
    return default.query if default else ""


def remember(request: ActorRequest, name: str, query: str) -> None:
    """Keep a query, if it is new and of sensible length."""
    queries = request.session.get(KEY, {})
    if request.GET and queries.get(name) != query and len(query) <= MOST_QUERY:
        request.session[KEY] = {**queries, name: query}
