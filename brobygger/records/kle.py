"""The municipality's list of KLE numbers: a file that can be replaced; none: every number goes.

``BROBYGGER_KLE_FILE`` names a text file with a number and its title on each line.
"""

import os
from functools import cache
from pathlib import Path

from django.utils.translation import gettext as _

from brobygger.records.rules import KLE, kle_number
from brobygger.ui.errors import UserError


def known() -> dict[str, str]:
    """The list: number and title; empty when there is no file."""
    path = os.environ.get("BROBYGGER_KLE_FILE", "")
    return _read(path, Path(path).stat().st_mtime_ns) if path and Path(path).is_file() else {}


@cache
def _read(path: str, changed: int) -> dict[str, str]:
    lines = (line.split(maxsplit=1) for line in Path(path).read_text("utf-8").splitlines())
    return {
        parts[0]: parts[1] if len(parts) > 1 else ""
        for parts in lines
        if parts and KLE.fullmatch(parts[0])
    }


def checked(text: str) -> str:
    """A number of the right form that stands in the list, when there is one."""
    number = kle_number(text)
    listed = known()
    if listed and number not in listed:
        raise UserError(_("Det KLE-nummer står ikke i kommunens liste."), "kle")
    return number
