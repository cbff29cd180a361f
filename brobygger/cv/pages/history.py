"""What stood in the fields of a part before, and by whom: shown when it is asked for."""

from collections.abc import Collection
from dataclasses import dataclass, field

from brobygger.access.actor import Actor
from brobygger.facts import pages
from brobygger.facts.models import Fact


@dataclass(frozen=True, slots=True)
class History:
    """Earlier texts, newest first; without them the address that shows them, if there are any."""

    address: str = ""
    earlier: list[pages.Earlier] = field(default_factory=list)


def history(
    actor: Actor, fact: Fact, address: str, *, is_asked: bool, names: Collection[str] = ()
) -> History:
    """The history of a fact, or of some of its fields."""
    wanted = names or [one.name for one in fact.described()]
    versions = [fact.authors[name]["version"] for name in wanted if name in fact.authors]
    if max(versions, default=0) <= 1:
        return History()
    if not is_asked:
        return History(address)
    every = pages.row_view(actor, fact, history=str(fact)).earlier
    return History(earlier=[one for one in every if one.version.field in wanted])
