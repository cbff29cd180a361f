"""The permission table: which role may what. Rooms add their rows in ``permissions.py``.

``brobygger access-table`` prints it page by page; docs/architecture.md explains it.
"""

from collections.abc import Iterable, Mapping
from functools import cache

from brobygger.people.roles import Role

_TABLE: dict[str, frozenset[Role]] = {}
_WITHIN: dict[str, frozenset[str]] = {}


def register(rows: Mapping[str, Iterable[Role]]) -> None:
    """Add a room's rows (called from its ``apps.py``); a name stands in one room only."""
    for name, roles in rows.items():
        if name in _TABLE and _TABLE[name] != frozenset(roles):
            raise ValueError(f"permission {name} is declared twice")
        _TABLE[name] = frozenset(roles)
    permissions_of.cache_clear()


def register_within(rows: Mapping[str, Iterable[str]]) -> None:
    """Say which roles within a company a permission of company users needs; others: any of them."""
    _WITHIN.update({name: frozenset(roles) for name, roles in rows.items()})


def open_within(permission: str, company_role: str) -> bool:
    """Whether somebody with this role within the company holds it (``people.CompanyRole``)."""
    return permission not in _WITHIN or company_role in _WITHIN[permission]


def table() -> dict[str, frozenset[Role]]:
    """The whole table, by permission name."""
    return dict(sorted(_TABLE.items()))


@cache
def permissions_of(role: Role) -> frozenset[str]:
    """Every permission a role holds."""
    return frozenset(name for name, roles in _TABLE.items() if role in roles)
