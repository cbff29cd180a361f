"""Rights and duties in plain words, by situation and date; a municipality may replace them.

The situations are the person categories of the employment services: 4, somebody granted a
flex-job who receives ledighedsydelse, and 36, somebody employed in one (spec 4.2).
"""

from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.journeys.models import Journey
from brobygger.plan.models import GuidanceText

ALLOWANCE, EMPLOYEE = "4", "36"
SITUATIONS: dict[str, str | Promise] = {
    ALLOWANCE: _("Ledighedsydelse (4)"),
    EMPLOYEE: _("Ansat i fleksjob (36)"),
}


@dataclass(frozen=True, slots=True)
class Guidance:
    """What somebody in a situation may expect, and what is expected, from a day on."""

    situation: str
    from_day: date
    text: str | Promise


TEXTS = (
    Guidance(
        ALLOWANCE,
        date(2020, 1, 1),
        _(
            "Du er tilkendt fleksjob og får ledighedsydelse.\n"
            "Du har ret til en plan, du kan forstå og har været med til at lave, og til en fast "
            "person i jobcentret. Du må have en bisidder med til samtaler, og du kan se din sag.\n"
            "Du skal søge fleksjob, have et CV, der er aktuelt, komme til de samtaler, I aftaler, "
            "og deltage i de indsatser, der står i planen. Sig til, hvis du bliver syg, skal på "
            "ferie, eller noget i din situation bliver anderledes.\n"
            "Er du uenig i en afgørelse, kan du klage. Hvordan står i brevet i din Digitale Post."
        ),
    ),
    Guidance(
        EMPLOYEE,
        date(2020, 1, 1),
        _(
            "Du er ansat i fleksjob.\n"
            "Du har ret til et job, hvor der bliver taget hensyn til det, I har aftalt, og til "
            "hjælp fra jobcentret, også efter at du er startet. Din plan følger dig i jobbet.\n"
            "Vi følger op sammen med dig og din arbejdsplads. Målet er, at du kan udvikle dig: "
            "nye opgaver, et andet tempo eller flere timer, når det passer.\n"
            "Sig til, hvis timer, løn eller opgaver bliver anderledes, eller hvis du ikke kan "
            "klare det, der er aftalt. Bliver du syg, siger du det også til din arbejdsplads."
        ),
    ),
)
"""Our own words, until a municipality writes others."""


def situation_of(journey: Journey | None) -> str:
    """The situation a journey puts somebody in; empty before the grant."""
    if journey is None:
        return ""
    return {"2": ALLOWANCE, "3": EMPLOYEE}.get(journey.phase, "")


def text_on(municipality: str, situation: str, day: date) -> str:
    """What holds on a day: the municipality's newest text, else ours."""
    if not situation:
        return ""
    rows = GuidanceText.objects.filter(municipality=municipality, situation=situation)
    own = rows.filter(from_day__lte=day).order_by("-from_day").first()
    if own is not None:
        return own.text
    ours = [one for one in TEXTS if one.situation == situation and one.from_day <= day]
    return str(max(ours, key=lambda one: one.from_day).text) if ours else ""
