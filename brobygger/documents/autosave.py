"""What saving answers: to the script field by field, and to a whole section posted at once.

The protocol, the same for every room whose fields save themselves:

    POST key, text, version[, written_by]
    200  {"version", "written_by", "hand", "who", "moment"}      it stands
    409  {"mine", "theirs", "their_version", "who"}             somebody else wrote meanwhile
    401  the sign-in form                                        sign in, then send again
    422  {"message"}                                             the text cannot be saved as it is
    423  {"message"}                                             closed meanwhile
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from brobygger.documents.actions import ClosedError
from brobygger.documents.saving import HANDS, Clash, Saved
from brobygger.ui.errors import UserError

TEXT, VERSION, HAND, CHOICE = "field:", "version:", "by:", "choice:"
MOST_FIELDS = 500
CONFLICT, UNPROCESSABLE, LOCKED = 409, 422, 423
MOST_VERSION = 2**31 - 1

Save = Callable[[str, str, int, str], Saved | Clash]
"""Save a text: key, text, version, by whose hand."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A field of a posted section that could not be saved; nothing typed is lost."""

    key: str
    text: str
    version: int
    message: str
    clash: Clash | None = None


@dataclass(slots=True)
class Outcome:
    """What came of a posted section."""

    saved: int = 0
    unsaved: list[Unsaved] = field(default_factory=list)


def answer(request: HttpRequest, save: Save) -> JsonResponse:
    """Save the one field a script posted, and say what came of it."""
    given = request.POST
    version = version_of(given.get("version", ""))
    try:
        result = save(
            given.get("key", ""), given.get("text", ""), version, given.get("written_by", "")
        )
    except ClosedError as error:
        return JsonResponse({"message": error.message}, status=LOCKED)
    except UserError as error:
        return JsonResponse({"message": error.message}, status=UNPROCESSABLE)
    if isinstance(result, Clash):
        return JsonResponse(clash_as_data(result), status=CONFLICT)
    return JsonResponse(saved_as_data(result))


def saved_as_data(saved: Saved) -> dict[str, str | int]:
    """What the script needs to show that a text stands, and by whom."""
    return {
        "version": saved.version,
        "written_by": saved.written_by,
        "hand": str(HANDS.get(saved.written_by, "")),
        "who": saved.by_name,
        "moment": moment(saved.at),
    }


def clash_as_data(clash: Clash) -> dict[str, str | int]:
    """Both texts."""
    return {
        "mine": clash.mine,
        "theirs": clash.theirs,
        "their_version": clash.their_version,
        "who": clash.who,
    }


def moment(at: datetime | None) -> str:
    """A time in words short enough to stand under a field."""
    return date_format(timezone.localtime(at), "j. F H.i") if at else ""


def save_posted(posted: Mapping[str, str], save: Save) -> Outcome:
    """Save every field of a posted section; what cannot be saved comes back with its text."""
    outcome = Outcome()
    keys = [key for key in _keys(posted) if posted.get(CHOICE + key) != "theirs"]
    refused = [key for key in keys if not _save_one(key, posted, save, outcome)]
    # A period moved on: its beginning is refused only until its new end stands.
    again = refused if outcome.saved else []
    outcome.unsaved = [one for one in outcome.unsaved if one.key not in again]
    for key in again:
        _save_one(key, posted, save, outcome)
    return outcome


def _save_one(key: str, posted: Mapping[str, str], save: Save, outcome: Outcome) -> bool:
    """Save a posted field; whether it was not refused."""
    text, version = posted[TEXT + key], version_of(posted.get(VERSION + key, ""))
    try:
        result = save(key, text, version, posted.get(HAND + key, ""))
    except UserError as error:
        outcome.unsaved.append(Unsaved(key, text, version, error.message))
        return False
    if isinstance(result, Clash):
        words = clash_in_words(result)
        outcome.unsaved.append(Unsaved(key, text, result.their_version, words, result))
    else:
        outcome.saved += result.is_new
    return True


def clash_in_words(clash: Clash) -> str:
    """What happened, for the one who has to choose."""
    return _("%(name)s har skrevet i feltet, siden du åbnede siden.") % {
        "name": clash.who or _("En anden")
    }


def version_of(text: str) -> int:
    """A version from a form; one that was never given out clashes instead of failing."""
    is_number = text.isascii() and text.isdigit() and len(text) <= len(str(MOST_VERSION))
    return int(text) if is_number else -1


def _keys(posted: Mapping[str, str]) -> Iterator[str]:
    names = [name for name in posted if name.startswith(TEXT)]
    if len(names) > MOST_FIELDS:
        raise UserError(_("Formularen har for mange felter."))
    return (name.removeprefix(TEXT) for name in names)
