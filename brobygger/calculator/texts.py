"""Every sentence of the calculator that people read, in Danish, in one place.

The room knows no web framework, so a sentence is kept as a template with its values and only
put together when shown. `_` marks the templates for the translators' tools; a page passes its
own `gettext` to `Text.translated`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Union


def _(template: str) -> str:
    """Mark a template as text to translate; nothing more."""
    return template


@dataclass(frozen=True)
class Text:
    """A template and what goes into it; `str()` gives the Danish sentence."""

    template: str
    values: Mapping[str, Union[str, "Text"]] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.translated(str)

    def translated(self, translate: Callable[[str], str]) -> str:
        """The sentence with each template passed through `translate` first."""
        values = {
            name: value.translated(translate) if isinstance(value, Text) else value
            for name, value in self.values.items()
        }
        return translate(self.template).format(**values)


FIELD_LABELS = {
    "year": _("År"),
    "hourly_pay": _("Timeløn"),
    "hours": _("Betalte timer om ugen"),
    "hours_present": _("Timer til stede om ugen"),
    "intensity": _("Arbejdsintensitet i procent"),
    "pension_percent": _("Pension i procent"),
    "ceiling": _("Lønloft"),
    "other_income": _("Anden arbejdsindtægt"),
    "decision_monthly_pay": _("Løn i kommunens afgørelse"),
    "decision_other_income": _("Anden arbejdsindtægt i kommunens afgørelse"),
    "decision_earned_income": _("Arbejdsindtægt i alt i kommunens afgørelse"),
    "decision_max_supplement": _("Højeste tilskud i kommunens afgørelse"),
    "decision_reduction_below": _("Fradrag under grænsen i kommunens afgørelse"),
    "decision_reduction_above": _("Fradrag over grænsen i kommunens afgørelse"),
    "decision_supplement_before_ceiling": _("Tilskud før lønloft i kommunens afgørelse"),
    "decision_ceiling": _("Lønloft i kommunens afgørelse"),
    "decision_room_below_ceiling": _("Plads op til lønloftet i kommunens afgørelse"),
    "decision_supplement": _("Fleksløntilskud i kommunens afgørelse"),
    "decision_atp": _("ATP i kommunens afgørelse"),
    "decision_total": _("I alt i kommunens afgørelse"),
}

# What is wrong with an input, and what would be right.
FIELD_PROBLEM = _("{label}: {problem}")
IN_JOB = _("{label} i job {job}")
MISSING_YEAR = _("Mangler. Skriv et årstal med fire cifre, fx 2024.")
MISSING_PAY = _("Mangler. Skriv, hvad en betalt time giver i kroner.")
MISSING_HOURS = _("Mangler. Skriv betalte timer, eller timer til stede og arbejdsintensitet.")
MISSING_INTENSITY = _("Mangler. Skriv, hvor mange procent af timerne der er effektivt arbejde.")
MISSING_HOURS_PRESENT = _("Mangler. Skriv, hvor mange timer om ugen man er til stede.")
NOT_A_NUMBER = _("”{typed}” er ikke et tal. Skriv det som 7,5 eller 1.234,50.")
NOT_A_YEAR = _("”{typed}” er ikke et årstal. Skriv fire cifre, fx 2024.")
THE_NUMBER = _("Tallet")
TWO_DECIMALS = _("Tallet må højst have to decimaler.")
NEGATIVE = _("Tallet må ikke være negativt. Det skal ligge fra {lowest} til {highest}.")
TOO_LOW = _("{value} er for lidt. Tallet skal ligge fra {lowest} til {highest}.")
TOO_HIGH = _("{value} er for meget. Tallet skal ligge fra {lowest} til {highest}.")
OUTSIDE = _("Tallet skal ligge fra {lowest} til {highest}.")
TOO_MANY_HOURS = _("Timerne i alle job er {value} om ugen. De må tilsammen højst være 37.")
TOO_MANY_JOBS = _("Der kan regnes med højst {highest} job.")
FEWER_PRESENT_THAN_PAID = _("{present} timer til stede er færre end de {paid} betalte timer.")
HOURS_DISAGREE = _(
    "{present} timer til stede giver med denne intensitet {effective} betalte timer, ikke {paid}."
)
TOO_FINE = _("Skriv intensiteten med højst én decimal, når timerne har to.")
UNKNOWN_YEAR = _("Satserne for {year} kendes ikke. Vælg et år fra {first} til {last}.")

# What the result rests on.
GUIDANCE = _("Beregningen er vejledende. Det er kommunen, der afgør, hvad du får.")
NOTES = (
    _("Alle beløb er pr. måned og før skat."),
    _("Lønnen i én måned bestemmer det tilskud, der udbetales for den næste."),
    _("Sygdom og orlov uden løn er ikke regnet med. Her gælder andre regler."),
)
WARNING_SECONDARY = _("Satserne for {year} er fra en sekundær kilde. {source}")
WARNING_DERIVED = _("Satserne for {year} er afledt af andre tal og ikke bekræftet. {source}")
WARNING_TWO_CEILINGS = _(
    "Lønloftet er antaget. Det er ikke afklaret, hvilket loft der gælder ved flere job. Her "
    "bruges det job, der giver mest på fuld tid. Spørg kommunen, og skriv det rigtige loft."
)
WARNING_LOW_CEILING = _(
    "Lønloftet er lavere end timelønnen for 37 timer ({full_time}). Loftet er den fulde, "
    "ikke nedsatte løn med pension. Se efter, om tallet er rigtigt."
)
WARNING_NO_PAY = _("Kommunen udbetaler kun fleksløntilskud, når der er løn fra et fleksjob.")

STATUS = {
    "confirmed": _("bekræftet"),
    "secondary": _("fra sekundær kilde"),
    "derived": _("afledt"),
}

# The lines of the result and the rule behind each.
LINE_LABELS = {
    "monthly_pay": _("Løn"),
    "other_income": _("Anden arbejdsindtægt"),
    "earned_income": _("Arbejdsindtægt i alt"),
    "max_supplement": _("Højeste fleksløntilskud"),
    "reduction_below": _("Fradrag: {percent} % under grænsen"),
    "reduction_above": _("Fradrag: {percent} % over grænsen"),
    "supplement_before_ceiling": _("Tilskud før lønloft"),
    "ceiling": _("Lønloft"),
    "room_below_ceiling": _("Plads op til lønloftet"),
    "supplement": _("Fleksløntilskud"),
    "atp": _("Heraf til ATP"),
    "total": _("I alt før skat"),
}
JOB_LABEL = _("Løn i job {job}")
JOB_PAY = _("{hourly} i timen × {hours} timer om ugen × 52 uger / 12 måneder{pension}.")
PENSION_ADDED = _(" + {percent} % pension")
PENSION_INCLUDED = _(" (pension er med i timelønnen)")
HOURS_FROM_INTENSITY = _("{present} timer til stede × {intensity} % = {hours} betalte timer.")
SENTENCES = _("{a} {b}")
PAY_RULE = _("Lønnen i alle job lagt sammen.")
OTHER_INCOME_RULE = _("Løn fra andet arbejde. Den bruger også af pladsen op til lønloftet.")
EARNED_INCOME_RULE = _("Løn plus anden arbejdsindtægt, med både egen og arbejdsgivers pension.")
MAX_SUPPLEMENT_RULE = _("98 % af højeste dagpenge i {year}. Satsen er {status}.")
REDUCTION_BELOW_RULE = _(
    "Grænsen er {threshold} om måneden. Tilskuddet falder med {percent} % af indtægten under den."
)
REDUCTION_ABOVE_RULE = _(
    "Tilskuddet falder med {percent} % af den indtægt, der ligger over {threshold} om måneden."
)
BEFORE_CEILING_RULE = _("Højeste tilskud minus de to fradrag, dog aldrig under 0.")
CEILING_TYPED_RULE = _("Det loft, du har skrevet: fuld løn for 37 timer med pension.")
CEILING_ASSUMED_RULE = _("Antaget: samme timeløn for 37 timer × 52 uger / 12 måneder{pension}.")
CEILING_BEST_JOB_RULE = _("Antaget: det job, der giver mest for 37 timer × 52 uger / 12 måneder.")
ROOM_RULE = _("Lønloft minus arbejdsindtægt, dog aldrig under 0.")
SUPPLEMENT_RULE = _("Det mindste af tilskud før lønloft og plads op til loftet. 0 uden indtægt.")
ATP_RULE = _(
    "{percent} % af tilskuddet, højst {cap} om måneden. Trækkes, før tilskuddet udbetales."
)
TOTAL_RULE = _("Arbejdsindtægt plus fleksløntilskud. Pension og ATP er regnet med.")

# More hours.
ONE_MORE_HOUR = _("Én time mere om ugen giver {gain} mere om måneden.")
ONE_MORE_HOUR_NOTHING = _("Én time mere om ugen giver ikke flere penge om måneden.")
GAIN_REASONS = {
    "no_pay": _("Timelønnen er 0."),
    "first_pay": _("Med løn begynder tilskuddet."),
    "ceiling": _(
        "Lønloftet tager hele gevinsten: tilskuddet falder lige så meget, som lønnen stiger."
    ),
    "part_ceiling": _("Lønloftet tager en del af gevinsten."),
    "no_supplement": _("Der er ikke længere noget tilskud, så hele lønstigningen er din."),
    "above_threshold": _(
        "Lønnen når over {threshold} om måneden. Af den del falder tilskuddet med {percent} %."
    ),
    "below_threshold": _("Tilskuddet falder med {percent} % af det, lønnen stiger."),
}

# Check a decision: where to look when a line differs.
DECISION_HINTS = {
    "monthly_pay": _("Se efter, om timer og timeløn passer, og om al pension er regnet med."),
    "other_income": _("Se efter, hvilke indtægter kommunen har regnet med."),
    "earned_income": _("Se efter, om både egen og arbejdsgivers pension er regnet med."),
    "max_supplement": _("Se efter, om kommunen har brugt satsen for det rigtige år."),
    "reduction_below": _("Se efter, om grænsen er den for det rigtige år."),
    "reduction_above": _("Se efter, om grænsen er den for det rigtige år."),
    "supplement_before_ceiling": _("Regn efter: højeste tilskud minus de to fradrag."),
    "ceiling": _("Loftet skal være den fulde, ikke nedsatte løn for 37 timer med pension."),
    "room_below_ceiling": _("Regn efter: lønloft minus arbejdsindtægt."),
    "supplement": _("Det skal være det mindste af tilskud før lønloft og plads op til loftet."),
    "atp": _("ATP er 5 % af tilskuddet, højst 500 kr. om måneden."),
    "total": _("Regn efter: arbejdsindtægt plus tilskud. Skat skal ikke være trukket fra."),
}
DECISION_OTHER_YEAR = _("Kommunens tal er satsen for {year}.")

# The command.
COMMAND_USAGE = _("Brug: brobygger calculate --year 2024 --hourly-pay 200 --hours 18")
COMMAND_DESCRIPTION = _("Beregner løn og fleksløntilskud pr. måned i et fleksjob. Vejledende.")
COMMAND_TITLE = _("Fleksløntilskud i {year}, vejledende beregning")
COMMAND_RATES = _("Satserne gælder fra {first} til {last}. De er {status}. Kilde: {source}")
COMMAND_RULES = _("Reglerne gælder fra {first}. Kilde: {source}")
COMMAND_WARNING = _("Bemærk: {warning}")
COMMAND_UNKNOWN = _("{option}: kendes ikke. Se mulighederne med --help.")
COMMAND_NO_VALUE = _("{option}: der mangler et tal bagefter.")
COMMAND_TWICE = _("{option}: står der to gange.")
COMMAND_HELP = {
    "--year": _("året, fx 2024"),
    "--hourly-pay": _("kroner pr. betalt time"),
    "--hours": _("betalte timer om ugen, fx 7,5"),
    "--hours-present": _("timer til stede om ugen, sammen med --intensity"),
    "--intensity": _("arbejdsintensitet i procent, 1 til 100"),
    "--pension-percent": _("egen og arbejdsgivers pension oven i timelønnen, hvis den ikke er med"),
    "--ceiling": _("lønloft i kroner pr. måned; ellers timeløn × 37 timer"),
    "--other-income": _("anden arbejdsindtægt i kroner pr. måned"),
    "--json": _("skriv resultatet som JSON"),
    "--help": _("vis denne hjælp"),
}
