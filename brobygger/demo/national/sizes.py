"""How many citizens of the nation each municipality has."""

from brobygger.demo.codes import COMPARED, LARGEST
from brobygger.people.models import Municipality

LARGEST_SHARE, COMPARED_SHARE = 11, 100
FLATTER = 12
"""Makes the sizes of the others fall off gently, as those of real municipalities do."""


def sizes(citizens: int, municipalities: int) -> dict[str, int]:
    """Return how many live where; one municipality: all of them in the compared one."""
    if municipalities == 1:
        return {COMPARED: citizens}
    found = {LARGEST: citizens // LARGEST_SHARE, COMPARED: citizens // COMPARED_SHARE}
    codes = Municipality.objects.exclude(pk__in=found).order_by("code")
    others = list(codes.values_list("code", flat=True))[: municipalities - 2]
    rest = citizens - sum(found.values())
    weights = [1 / (rank + FLATTER) for rank in range(len(others))]
    for code, weight in zip(others, weights, strict=True):
        found[code] = int(rest * weight / sum(weights))
    found[others[0]] += citizens - sum(found.values())
    return found
