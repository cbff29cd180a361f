"""What the citizen has done and can do."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from brobygger.facts.fields import Choice, Day, Month, Text, Words
from brobygger.facts.models.base import Fact, months_in, one_of

EXPERIENCE_KINDS = [
    ("job", _("Job")),
    ("internship", _("Praktik")),
    ("voluntary", _("Frivilligt arbejde")),
]
VIEWS = [
    ("good", _("Gode erfaringer")),
    ("mixed", _("Både gode og dårlige")),
    ("bad", _("Dårlige erfaringer")),
]
EDUCATION_LEVELS = [
    ("school", _("Folkeskole")),
    ("upper_secondary", _("Gymnasial uddannelse")),
    ("vocational", _("Erhvervsuddannelse")),
    ("short", _("Kort videregående uddannelse")),
    ("medium", _("Mellemlang videregående uddannelse")),
    ("long", _("Lang videregående uddannelse")),
    ("course", _("Kursus")),
    ("other", _("Andet")),
]
ABILITY_KINDS = [
    ("good_at", _("Det er jeg god til")),
    ("it", _("It")),
    ("professional", _("Faglig kvalifikation")),
]
LANGUAGE_LEVELS = [
    ("mother_tongue", _("Modersmål")),
    ("fluent", _("Flydende")),
    ("good", _("Godt")),
    ("some", _("Noget")),
    ("little", _("Lidt")),
]
LICENCE_KINDS = [("driving", _("Kørekort")), ("certificate", _("Certifikat eller bevis"))]
INTEREST_KINDS = [("interest", _("Interesse")), ("chore", _("Opgave i hverdagen, jeg klarer"))]
STILL_THERE = _("Lad feltet stå tomt, hvis det er nu.")
MONTH_OR_YEAR = _("Måned og år, fx 3.2015, eller kun året.")


class WorkExperience(Fact):
    """A job, an internship or voluntary work, and how it was."""

    key: ClassVar[str] = "work_experience"
    title_of_kind: ClassVar[Words] = _("Erfaring fra arbejde")
    add_label: ClassVar[Words] = _("Tilføj erfaring")
    help: ClassVar[Words] = _("Job, praktik og frivilligt arbejde, det nyeste først.")

    kind = Choice(_("Hvad var det?"), EXPERIENCE_KINDS, required=True)
    title = Text(_("Stilling eller arbejde"), required=True)
    place = Text(_("Arbejdsplads"))
    since = Month(_("Fra"), help_text=MONTH_OR_YEAR)
    until = Month(_("Til"), help_text=STILL_THERE)
    tasks = Text(_("Opgaver"), most=4000, lines=4)
    view = Choice(_("Hvordan var det?"), VIEWS)
    why = Text(_("Hvorfor var det sådan?"), most=2000, lines=3)

    class Meta(Fact.Meta):
        constraints = [
            *Fact.Meta.constraints,
            one_of("kind", EXPERIENCE_KINDS),
            one_of("view", VIEWS),
            *months_in("since", "until"),
        ]


class Education(Fact):
    """An education or a course."""

    key: ClassVar[str] = "education"
    title_of_kind: ClassVar[Words] = _("Uddannelse og kurser")
    add_label: ClassVar[Words] = _("Tilføj uddannelse eller kursus")

    title = Text(_("Uddannelse eller kursus"), required=True)
    place = Text(_("Sted"))
    since = Month(_("Fra"), help_text=MONTH_OR_YEAR)
    until = Month(_("Til"), help_text=STILL_THERE)
    level = Choice(_("Niveau"), EDUCATION_LEVELS)

    class Meta(Fact.Meta):
        constraints = [
            *Fact.Meta.constraints,
            one_of("level", EDUCATION_LEVELS),
            *months_in("since", "until"),
        ]


class Ability(Fact):
    """Something the citizen is good at."""

    key: ClassVar[str] = "ability"
    title_of_kind: ClassVar[Words] = _("Det kan jeg")
    add_label: ClassVar[Words] = _("Tilføj noget, du kan")

    kind = Choice(_("Hvad er det?"), ABILITY_KINDS, required=True)
    text = Text(_("Hvad kan du?"), most=500, lines=2, required=True)

    class Meta(Fact.Meta):
        constraints = [*Fact.Meta.constraints, one_of("kind", ABILITY_KINDS)]


class Language(Fact):
    """A language and how well."""

    key: ClassVar[str] = "language"
    title_of_kind: ClassVar[Words] = _("Sprog")
    add_label: ClassVar[Words] = _("Tilføj sprog")

    name = Text(_("Sprog"), most=60, required=True)
    level = Choice(_("Hvor godt?"), LANGUAGE_LEVELS)

    class Meta(Fact.Meta):
        constraints = [*Fact.Meta.constraints, one_of("level", LANGUAGE_LEVELS)]


class Licence(Fact):
    """A driving licence or a certificate."""

    key: ClassVar[str] = "licence"
    title_of_kind: ClassVar[Words] = _("Kørekort og certifikater")
    add_label: ClassVar[Words] = _("Tilføj kørekort eller certifikat")

    kind = Choice(_("Hvad er det?"), LICENCE_KINDS, required=True)
    name = Text(_("Navn"), required=True, help_text=_("Fx kørekort B, truckcertifikat B."))
    valid_until = Day(_("Gælder til"))

    class Meta(Fact.Meta):
        constraints = [*Fact.Meta.constraints, one_of("kind", LICENCE_KINDS)]


class Interest(Fact):
    """Leisure, and chores of everyday life that go well."""

    key: ClassVar[str] = "interest"
    title_of_kind: ClassVar[Words] = _("Fritid og hverdag")
    add_label: ClassVar[Words] = _("Tilføj interesse eller opgave")

    kind = Choice(_("Hvad er det?"), INTEREST_KINDS, required=True)
    text = Text(_("Fortæl"), most=500, lines=2, required=True)

    class Meta(Fact.Meta):
        constraints = [*Fact.Meta.constraints, one_of("kind", INTEREST_KINDS)]
