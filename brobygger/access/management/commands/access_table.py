"""``brobygger access-table``: who may open what, as a table or as JSON."""

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from brobygger.access.access_table import Answer, Relation, answer, signed_out
from brobygger.access.addresses import Address, addresses
from brobygger.people.roles import Role

LETTERS = {
    Answer.YES: "y",
    Answer.WITH_REASON: "r",
    Answer.NO: "-",
    Answer.NOT_FOUND: "0",
    Answer.SIGN_IN: "s",
}
WIDTH = 6


class Command(BaseCommand):
    """Prints what the marks on the views and the scope of the roles come to."""

    help = "Print every address, role and relation with what somebody gets."

    def add_arguments(self, parser: CommandParser) -> None:
        """JSON for machines."""
        parser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print one or the other."""
        found = sorted(addresses(), key=lambda address: address.route)
        if options["json"]:
            rows = [_row(address) for address in found]
            self.stdout.write(json.dumps(rows, ensure_ascii=False, indent=2))
        else:
            self.stdout.writelines(f"{line}\n" for line in _lines(found))


def _row(address: Address) -> dict[str, Any]:
    page = address.page
    return {
        "url": address.route,
        "name": address.name,
        "permission": page.permission if page else None,
        "about": page.about if page else None,
        "signed out": signed_out(address),
        "roles": {
            role: {relation: answer(address, role, relation) for relation in Relation}
            for role in Role
        },
    }


def _lines(found: list[Address]) -> list[str]:
    legend = ", ".join(f"{letter} {meaning}" for meaning, letter in LETTERS.items())
    lines = [
        f"Each cell: {' / '.join(Relation)}. {legend}.",
        "",
        "".join(f"{role.value[: WIDTH - 1]:<{WIDTH}}" for role in Role) + "out  url (permission)",
    ]
    return lines + [_line(address) for address in found]


def _line(address: Address) -> str:
    cells = ("".join(LETTERS[answer(address, role, r)] for r in Relation) for role in Role)
    needs = address.page.permission or address.page.about if address.page else "?"
    row = "".join(f"{cell:<{WIDTH}}" for cell in cells)
    return f"{row}{LETTERS[signed_out(address)]:<5}{address.route} ({needs})"
