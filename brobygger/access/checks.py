"""Deny by default, checked at every start: an address whose view names no permission."""

from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register


@register(Tags.security)
def every_address_names_its_permission(**kwargs: Any) -> list[CheckMessage]:
    """An error for each address without ``@page`` or ``@open_page``, or with an unknown name."""
    from brobygger.access.addresses import addresses
    from brobygger.access.permissions import table

    known = table()
    problems: list[CheckMessage] = []
    for address in addresses():
        if address.page is None:
            text = f"{address.route} ({address.name}) carries neither @page nor @open_page"
            problems.append(Error(text, id="access.E001"))
        elif address.page.permission and address.page.permission not in known:
            text = f"{address.route} needs {address.page.permission}, which no room declares"
            problems.append(Error(text, id="access.E002"))
    return problems
