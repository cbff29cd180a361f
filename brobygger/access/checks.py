"""Deny by default, checked at every start: an address whose view names no permission."""

from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import models


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


@register(Tags.security)
def every_table_about_people_is_walled(**kwargs: Any) -> list[CheckMessage]:
    """An error for each table with a municipality or a citizen that stands outside the wall."""
    text = "%s stands outside the wall and does not say why (outside_the_wall)"
    return [
        Error(text % model._meta.label, id="access.E003")
        for model in outside_the_wall()
        if not getattr(model, "outside_the_wall", "")
    ]


def outside_the_wall() -> list[type[models.Model]]:
    """The tables that know a municipality or a citizen and have no row-level security."""
    return [
        model
        for model in apps.get_models()
        if not (hasattr(model, "wall_citizen") or hasattr(model, "wall_sides"))
        and any(
            field.name.startswith(("municipality", "citizen"))
            for field in model._meta.local_concrete_fields
        )
    ]
