"""The last query of each list, kept in the session: back from a citizen, the list is as left."""

from brobygger.access.pages import ActorRequest
from brobygger.lists.models import MOST_QUERY

KEY = "last_queries"


def recall(request: ActorRequest, name: str) -> str:
    """The list's last query in this session."""
    return str(request.session.get(KEY, {}).get(name, ""))


def remember(request: ActorRequest, name: str, query: str) -> None:
    """Keep a query, if it is new and of sensible length."""
    queries = request.session.get(KEY, {})
    if request.GET and queries.get(name) != query and len(query) <= MOST_QUERY:
        request.session[KEY] = {**queries, name: query}
