"""Q1, Q3–Q5, Q9 and Q13: the preparatory part."""

import re

from brobygger.quality.standards.facts import (
    CvFacts,
    Passage,
    PreparatoryPartFacts,
    WrittenBy,
)
from brobygger.quality.standards.shared import accommodations_concrete, says_something
from brobygger.quality.standards.standard import (
    Judgement,
    Kind,
    Standard,
    listed,
    not_passed,
    passed,
)
from brobygger.quality.text import accommodation

# "borger siger …", "adspurgt fortæller borger …": the input passed on as it was (spec 7.1, Q9).
_REPORTED = re.compile(
    r"\b(?:borger(?:en)?|hun|han|[A-ZÆØÅ][a-zæøå]+) (?:\w+ )?"
    r"(?:siger|sagde|fortæller|fortalte|oplyser|oplyste|angiver|angav|forklarer|forklarede|"
    r"beskriver|udtrykker|nævner|nævnte|mener|oplever selv)\b"
    r"|\b(?:oplyser|fortæller|siger|angiver|forklarer|beskriver) (?:borger|hun|han)\w*"
    r"|\badspurgt\b|\bifølge (?:borger\w*|hende|ham|eget udsagn)\b|\befter eget udsagn\b"
)
_QUALIFIED = re.compile(
    r"\b(?:vurder\w*|det er (?:min|mit|vores|teamets) (?:vurdering|indtryk)|fagligt|jeg vurderer|"
    r"sammenhold\w*|bekræft\w*|underbygge\w*|understøtte\w*|stemmer (?:overens|med)|betyder|"
    r"derfor|på den baggrund|praktikken viste|viste sig|har vist|tyder på|peger på|"
    r"kan (?:overføres|bruges|omsættes)|svarer til|kræver|anbefal\w*|lægeattest\w*|attest\w*)\b",
    re.IGNORECASE,
)


def new_template(facts: PreparatoryPartFacts) -> Judgement:
    """Q1."""
    if facts.new_template:
        return passed("Den forberedende del er skrevet i den nye skabelon.")
    return not_passed("Den forberedende del er skrevet i en skabelon, der ikke gælder længere.")


def experience_covered(facts: PreparatoryPartFacts) -> Judgement:
    """Q3: every experience says which tasks it held."""
    if not facts.experience:
        return not_passed("Der er ikke skrevet nogen erfaring.")
    bare = [row.title for row in facts.experience if not row.tasks.strip()]
    if bare:
        return not_passed(f"Opgaverne mangler under {listed(bare)}.")
    return passed("Al erfaring har opgaver og funktioner.")


def abilities_stated(facts: PreparatoryPartFacts) -> Judgement:
    """Q4."""
    if any(ability.strip() for ability in facts.abilities):
        return passed("Der står, hvad borgeren er god til.")
    return not_passed("Der står ikke, hvad borgeren er god til.")


def cv_complete(facts: PreparatoryPartFacts | CvFacts) -> Judgement:
    """Q5: professional profile, and descriptions long enough to tell something."""
    if not says_something(facts.professional_profile):
        return not_passed("Den faglige profil mangler.")
    if not facts.experience:
        return not_passed("Der er ikke skrevet nogen erfaring.")
    thin = [row.title for row in facts.experience if not says_something(row.tasks)]
    if thin:
        return not_passed(f"Beskrivelsen er for kort under {listed(thin)}.")
    return passed("Profil og beskrivelser er der.")


def input_qualified(facts: PreparatoryPartFacts) -> Judgement:
    """Q9: somewhere the caseworker adds professional weight to what the citizen wrote."""
    written = [passage for passage in facts.passages if passage.text.strip()]
    if not written:
        return not_passed("Der er ikke skrevet noget endnu.")
    if any(_qualifies(passage) for passage in written):
        return passed("Sagsbehandleren har kvalificeret borgerens input fagligt.")
    if all(passage.written_by is WrittenBy.CITIZEN for passage in written):
        return not_passed("Alt er skrevet af borgeren alene.")
    return not_passed("Borgerens input er gengivet, men ikke kvalificeret fagligt.")


def _qualifies(passage: Passage) -> bool:
    if passage.written_by is WrittenBy.CITIZEN or not says_something(passage.text):
        return False
    return bool(_QUALIFIED.search(passage.text)) or not _REPORTED.search(passage.text)


STANDARDS = (
    Standard(
        id="Q1",
        key="preparatory_part_new_template",
        question="Er den forberedende del skrevet i den nye skabelon?",
        document=PreparatoryPartFacts,
        rule=new_template,
        advice="Start en ny version; det skrevne følger med over.",
        source="Evalueringen: 86 % af sagerne.",
    ),
    Standard(
        id="Q3",
        key="experience_covered",
        question="Er erfaring, funktioner og opgaver beskrevet?",
        document=PreparatoryPartFacts,
        rule=experience_covered,
        advice="Skriv opgaverne under hver erfaring, fx: »Lager: plukkede og pakkede ordrer.«",
        source="Evalueringen: 67 % af sagerne.",
    ),
    Standard(
        id="Q4",
        key="abilities_stated",
        question="Står der, hvad borgeren er god til?",
        document=PreparatoryPartFacts,
        rule=abilities_stated,
        advice="Skriv mindst én evne, fx: »God til at holde orden i mange små dele.«",
        source="Evalueringen: 80 % af sagerne.",
    ),
    Standard(
        id="Q5",
        key="cv_complete",
        question="Er Mit CV fyldt ud med profil og beskrivelser?",
        document=PreparatoryPartFacts | CvFacts,
        rule=cv_complete,
        advice="Skriv en faglig profil, fx: »Lagermand med 12 år i plukning og truckcertifikat.«",
        source="Evalueringen: 52 % af sagerne.",
    ),
    Standard(
        id="Q9",
        key="input_qualified",
        question="Er borgerens input kvalificeret fagligt af sagsbehandleren?",
        document=PreparatoryPartFacts,
        rule=input_qualified,
        advice=(
            "Læg jeres faglige vurdering til det, borgeren siger, fx: »Praktikken viste, at hun "
            "kan pakke i to timer, når hun sidder; det kan bruges på lageret.«"
        ),
        source="Evalueringen: 12 % af sagerne (57 % borgeren alene, 31 % gengivet).",
        kind=Kind.TEXT,
    ),
    Standard(
        id="Q13",
        key="accommodations_concrete",
        question="Er skånehensynene konkrete?",
        document=PreparatoryPartFacts,
        rule=accommodations_concrete,
        advice=accommodation.ADVICE,
        source="Evalueringen: 30 % af sagerne.",
        kind=Kind.TEXT,
    ),
)
