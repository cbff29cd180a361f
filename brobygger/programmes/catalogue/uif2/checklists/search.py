"""Talks about CV, job goals and agreements (phases 1 and 2)."""

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import evaluation, four_phases, guide
from brobygger.programmes.shapes import Checklist, Item

CV_TALK = Checklist(
    key="cv_talk",
    title=_("Samtalen om CV og jobmål"),
    purpose=_("En fast fremgangsmåde holder fremdriften i jobsøgningen."),
    phases=("1", "2"),
    ordered=True,
    items=(
        Item(
            _(
                "Find borgerens erfaringer og kompetencer: arbejde, praktik, uddannelse, "
                "sociale og personlige forhold, fritid. Brug CV'et som afsæt."
            )
        ),
        Item(
            _(
                "Fortæl, hvor der mangler folk lokalt og i regionen – ud fra virksomhedsbesøg, "
                "jobopslag og overblik over arbejdsmarkedet."
            )
        ),
        Item(_("Læg planen: jobmål, udvikling og aftaler om jobsøgning. Skriv det i Min Plan.")),
    ),
    source=four_phases(_("råd til fase 2, punkt 2.1")),
)

ABC = Checklist(
    key="abc",
    title=_("ABC-jobstrategien"),
    purpose=_(
        "Tegn tre cirkler: kompetencer, ønsker og arbejdsmarked. Hvor de mødes, ligger "
        "jobmålene – det foretrukne og to andre spor."
    ),
    phases=("1", "2"),
    ordered=True,
    items=(
        Item(
            _("Hvad kan borgeren? Arbejde, praktik, uddannelse, personligt, fritid."),
            _("Kompetencer"),
        ),
        Item(_("Hvad vil borgeren? Ønsker til job, interesser og behov."), _("Ønsker")),
        Item(
            _("Hvor er der brug for folk? Brug det, I ved fra virksomhederne."),
            _("Arbejdsmarkedet"),
        ),
    ),
    source=evaluation(_("kapitel 4.2, eksempel fra Tønder")),
)

SMART = Checklist(
    key="smart",
    title=_("SMART: spørgsmål til en god aftale"),
    purpose=_("Så bliver en aftale til noget, borgeren kan gøre – og I kan følge op på."),
    phases=("2", "3"),
    ordered=True,
    items=(
        Item(_("Hvad vil du opnå? Hvad vil du gøre for det?"), _("Specifikt")),
        Item(_("Hvordan kan vi se, at du er nået i mål?"), _("Målbart")),
        Item(_("Hvad giver det dig? Hvad kan du så, som du ikke kan nu?"), _("Attraktivt")),
        Item(
            _("Hvem eller hvad kan støtte dig? Hvad kan stå i vejen?"),
            _("Realistisk"),
        ),
        Item(_("Hvornår begynder du? Hvor tit? Hvornår er du færdig?"), _("Tidsbestemt")),
    ),
    source=evaluation(_("kapitel 5.2, SMART")),
)

SMART_EXAMPLES = Checklist(
    key="smart_examples",
    title=_("SMART: eksempler på aftaler"),
    purpose=_("Skriv til »du«, med hvem, hvad og hvornår."),
    phases=("2",),
    items=(
        Item(
            _(
                "Du taler med tre, du kender, om steder, hvor du kan søge uopfordret, inden "
                "fredag den 5. Du sender to uopfordrede ansøgninger inden den 15."
            )
        ),
        Item(
            _(
                "Du finder tre opslag, der ligner dit jobmål, skriver ned, hvad de beder om, og "
                "retter dit CV til inden mandag den 12."
            )
        ),
        Item(
            _(
                "Du besøger byggemarkedet før åbningstid inden den 15. og spørger efter "
                "lagerchefen om et job på pladsen."
            )
        ),
    ),
    source=four_phases(_("råd til fase 2, punkt 2.2")),
)

STEP_UP = Checklist(
    key="step_up_agreements",
    title=_("Aftaler efter genbehandling"),
    purpose=_("Jobformidleren skriver svarene i Min Plan sammen med borgeren."),
    phases=("2",),
    items=(
        Item(_("Hvad har vi aftalt?")),
        Item(_("Hvem følger op?")),
        Item(_("Hvornår følger vi op?")),
        Item(_("Hvilke andre indsatser begynder, og hvornår?")),
        Item(_("Hvordan passer de sammen med det, der sker på virksomheden?")),
        Item(_("Hvilke hensyn skal der tages?")),
    ),
    source=guide(_("afsnit 9, step up i fase 2")),
)

SEARCH = (CV_TALK, ABC, SMART, SMART_EXAMPLES, STEP_UP)
