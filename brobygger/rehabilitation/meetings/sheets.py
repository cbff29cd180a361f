"""The agenda's five points, and a role sheet for each part played (spec 2.2). In our own words."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from brobygger.rehabilitation.models.meetings import Part
from brobygger.rehabilitation.rule_sets import Text


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the agenda."""

    title: Text
    text: Text


AGENDA = (
    Point(
        _("Formål og forventninger"), _("Mødelederen byder velkommen og siger, hvad der skal ske.")
    ),
    Point(
        _("Borgeren fortæller"), _("Borgeren fortæller om sine mål og sin plan, evt. med hjælp.")
    ),
    Point(
        _("Arbejdsmarkedet"),
        _("Virksomhedskonsulenten siger, hvor opgaverne findes, og hvad virksomheder mangler."),
    ),
    Point(
        _("Medlemmerne, hver med sit fag"),
        _("Helbred: fra sygdom til mestring og hensyn. Socialt: hverdagen. Familie: balancen."),
    ),
    Point(
        _("Fælles opsamling"),
        _(
            "Jobmål og funktioner, skånehensyn, progressionsmål, støtte og praktik, timer og "
            "tempo som interval. Mødelederen siger, at timerne kan ændre sig."
        ),
    ),
)

SHEETS: dict[str, Text] = {
    Part.CHAIR: _("Hold fast i job og udvikling. Sig, at timerne kan ændre sig."),
    Part.EMPLOYMENT: _("Kompetencer og arbejdsmarked: hvilke opgaver kan løses, og hvor?"),
    Part.COMPANY_CONSULTANT: _("Gør jobmålene konkrete: virksomheder, opgaver, efterspørgsel."),
    Part.HEALTH_COORDINATOR: _("Fra sygdom til mestring: hvilke hensyn gør opgaven mulig?"),
    Part.CLINICAL_FUNCTION: _("Hvad betyder helbredet for opgaver, tempo og udvikling?"),
    Part.SOCIAL: _("Hvad skal på plads derhjemme, for at job kan lykkes?"),
    Part.FAMILY: _("Balancen mellem arbejde og familie: hvornår er der kræfter?"),
    Part.EDUCATION: _("Kurser og oplæring, der fører til jobmålet."),
    Part.MINUTE_TAKER: _("Skriv i mødets rækkefølge, med borgerens ord om borgerens mål."),
}

INTRODUCTION = (
    _("Loven vejer beskæftigelse, sociale forhold og helbred sammen. Ingen af dem står alene."),
    _("Borgeren er hovedpersonen. Tal med, ikke om."),
    _("Dit fag er dit bidrag; resten af bordet har de andre."),
    _("En god indstilling har jobmål, opgaver, hensyn og et næste skridt med hvordan og hvornår."),
)
"""What a new member should know."""
