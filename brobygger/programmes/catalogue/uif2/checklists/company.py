"""Meeting the company: needs, substitution, benefits (phases 2 and 3)."""

from django.utils.translation import gettext_lazy as _

from brobygger.programmes.catalogue.sources import evaluation, four_phases
from brobygger.programmes.shapes import Audience, Checklist, Item

COMPANY_PREPARATION = Checklist(
    key="company_preparation",
    title=_("Inden du taler med virksomheden"),
    purpose=_("Den, der er forberedt, kan spørge bedre og foreslå mere."),
    phases=("2",),
    items=(
        Item(_("Hvad laver virksomheden?")),
        Item(_("Hvad er den optaget af lige nu?")),
        Item(_("Hvor mange er ansat?")),
        Item(_("Hvordan går det i branchen?")),
        Item(_("Hvilke slags job og fag findes der?")),
        Item(_("Hvordan viser den sig på sociale medier?")),
    ),
    source=four_phases(_("råd til fase 3, punkt 3.1")),
)

SUBSTITUTION = Checklist(
    key="substitution",
    title=_("Substitution i fire trin"),
    purpose=_("Del behovet op i opgaver. Måske kan nogle af dem løses af en anden."),
    phases=("2",),
    ordered=True,
    items=(
        Item(
            _(
                "Hvornår er der travlt? Hvad bliver ikke lavet, hvad betyder det, og hvad vil I "
                "ellers gerne have lavet?"
            ),
            _("Arbejdsopgaver"),
        ),
        Item(_("Hvad skal man kunne for at løse opgaverne?"), _("Kompetencebehov")),
        Item(
            _("Hvad skal man som det mindste kunne? Udfordr billedet af drømmekandidaten."),
            _("Krav, der ikke kan fraviges"),
        ),
        Item(
            _("Hvilket match giver værdi, også når der skal tages hensyn?"),
            _("Fleksible forventninger"),
        ),
    ),
    source=four_phases(_("råd til fase 3, punkt 3.1")),
)

EMPLOYER_BENEFITS = Checklist(
    key="employer_benefits",
    title=_("Fordele for arbejdsgiveren"),
    purpose=_("Et fleksjob er et deltidsjob med hensyn – en ansættelse som andre."),
    phases=("2", "3"),
    audience=Audience.COMPANY,
    items=(
        Item(_("Stabil arbejdskraft, der bliver – fx i stedet for skiftende studentermedhjælp.")),
        Item(_("En medarbejder, der passer til opgaven og giver andre luft.")),
        Item(_("Ansættelse i netop de timer, der er brug for.")),
        Item(_("Refusion fra første sygedag.")),
        Item(_("Støtte til fx oplæring og indretning, når der er brug for det.")),
        Item(_("Virksomheden betaler kun for den effektive arbejdstid.")),
        Item(
            _("Hjælpemidler og personlig assistance kan komme på tale, når matchet er godt."),
            _("Desuden"),
        ),
    ),
    source=evaluation(_("kapitel 4.3, fordele ved ansættelse")),
)

COMPANY = (COMPANY_PREPARATION, SUBSTITUTION, EMPLOYER_BENEFITS)
