"""The company's front page is made of what the rooms have to say.

A room above registers its part in ``apps.py``: a function that is given the actor and answers
what there is to do and to see, or nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass

from brobygger.access.actor import Actor


@dataclass(frozen=True, slots=True)
class Part:
    """A card on the front page. ``url`` leads on; ``is_urgent``: somebody waits for an answer."""

    title: str
    text: str
    url: str
    link: str
    is_urgent: bool = False


Maker = Callable[[Actor], Part | None]
_makers: list[tuple[int, Maker]] = []


def register(maker: Maker, order: int = 50) -> None:
    """Add a room's part; lower ``order`` comes first."""
    if (order, maker) not in _makers:
        _makers.append((order, maker))


def parts(actor: Actor) -> list[Part]:
    """What the rooms say to this actor, what is urgent first."""
    made = (maker(actor) for _order, maker in sorted(_makers, key=lambda pair: pair[0]))
    return sorted((part for part in made if part), key=lambda part: not part.is_urgent)
