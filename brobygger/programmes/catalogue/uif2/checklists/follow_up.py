"""Following up in the flex-job: the talk, what can be negotiated, retention (phase 3)."""

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import evaluation, four_phases
from brobygger.programmes.shapes import Checklist, Item

FOLLOW_UP_TALK = Checklist(
    key="follow_up_talk",
    title=_("Opfølgningssamtalen"),
    purpose=_("Tal om forandring eller fastholdelse før timetal."),
    phases=("3",),
    ordered=True,
    items=(
        Item(_("Hvilke opgaver og funktioner har den ansatte i dag?")),
        Item(_("Hvordan lykkes det? Spørg arbejdsgiveren.")),
        Item(_("Hvad kan der ændres, så der kan blive flere lønnede timer?")),
        Item(
            _(
                "Aftal, hvad den ansatte skal have fokus på, og hvordan virksomheden og "
                "jobcenteret hjælper."
            )
        ),
        Item(_("Tal bredere om virksomhedens behov og drift – uden den ansatte.")),
    ),
    source=four_phases(_("råd til fase 4, punkt 4.1")),
)

NEGOTIABLE = Checklist(
    key="negotiable",
    title=_("Elleve forhold, I kan forhandle om"),
    purpose=_("Udvikling er mere end timer."),
    phases=("3",),
    items=(
        Item(_("Opgaver: en anden blanding eller nye – gerne noget, ingen har tænkt på.")),
        Item(_("Effektivitet.")),
        Item(_("Fleksibilitet i, hvordan opgaverne bliver løst.")),
        Item(_("Tryghed i opgaverne.")),
        Item(_("Stabilitet.")),
        Item(_("Omstilling mellem forskellige slags opgaver.")),
        Item(_("Sværere opgaver og mere viden om området.")),
        Item(_("Kvalitet i arbejdet.")),
        Item(_("Brug af hjælpemidler.")),
        Item(_("Bedre måder at mestre dagen på.")),
        Item(_("Om det kan betale sig for virksomheden.")),
    ),
    source=four_phases(_("råd til fase 4, forhold til forhandling")),
)

RETENTION = Checklist(
    key="retention",
    title=_("Tegn på, at I skal tale om fastholdelse"),
    purpose=_(
        "Her handler samtalen om at blive i jobbet. Fortæl arbejdsgiveren, hvad jobcenteret kan "
        "støtte med."
    ),
    phases=("2", "3"),
    items=(
        Item(_("Borgeren går fra en lang praktik til ansættelse i fleksjob.")),
        Item(_("Det bedste niveau for opgaver og timer er allerede nået i praktikken.")),
        Item(_("Helbredet ventes at blive dårligere med tiden.")),
    ),
    source=evaluation(_("kapitel 4.3, fastholdelse")),
)

FOLLOW_UP = (FOLLOW_UP_TALK, NEGOTIABLE, RETENTION)
