"""Every address × role × whose case it is → what happens. Computed from the marks and the scope.

``tests/security/test_access_table.py`` walks every cell with real rows and compares.
"""

from enum import StrEnum

from brobygger.access import scope
from brobygger.access.addresses import Address
from brobygger.access.pages import About
from brobygger.access.permissions import permissions_of
from brobygger.people.roles import Role


class Relation(StrEnum):
    """Whose case an address is about, seen from the one who asks."""

    OWN = "own"
    OTHER_TEAM = "other team"
    OTHER_MUNICIPALITY = "other municipality"


class Answer(StrEnum):
    """What somebody gets."""

    YES = "yes"
    WITH_REASON = "with reason"
    NO = "no"
    NOT_FOUND = "not found"
    SIGN_IN = "sign in"


def signed_out(address: Address) -> Answer:
    """What somebody gets who has not signed in."""
    page = address.page
    is_open = page is not None and page.permission is None and page.about is not About.OWN
    return Answer.YES if is_open else Answer.SIGN_IN


def answer(address: Address, role: Role, relation: Relation) -> Answer:
    """What a signed-in role gets."""
    if address.page is None:
        return Answer.NO
    permission = address.page.permission
    if permission is None:
        return Answer.YES
    if permission not in permissions_of(role):
        return Answer.NO
    if address.page.about is About.CITIZEN:
        return about_citizen(role, relation)
    if not address.has_object or relation is Relation.OWN:
        return Answer.YES
    is_far = relation is Relation.OTHER_MUNICIPALITY
    is_narrowed = address.page.about in {About.OWN, About.LIST}
    return Answer.NOT_FOUND if is_far or is_narrowed else Answer.YES


def about_citizen(role: Role, relation: Relation) -> Answer:
    """The same order as ``pages.reach``: another municipality, seen anyway, reason, no."""
    if relation is Relation.OTHER_MUNICIPALITY:
        return Answer.NOT_FOUND
    if role is Role.CITIZEN:
        return Answer.YES if relation is Relation.OWN else Answer.NOT_FOUND
    if role in scope.MUNICIPALITY_ROLES:
        return Answer.YES
    if role in scope.GRANTED_ROLES and relation is Relation.OWN:
        return Answer.YES
    return Answer.WITH_REASON if role in scope.REASON_ROLES else Answer.NO
