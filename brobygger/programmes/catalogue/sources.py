"""The published texts that the catalogue is taken from."""

from brobygger.programmes.shapes import Document, Source, Text

IT_GUIDE = Document("it-guide", "It-vejledning i Udvikling i fleksjob II", "STAR", 2020)
EVALUATION = Document(
    "evaluation", "Erfaringsopsamling af projektet Udvikling i fleksjob II", "STAR", 2021
)
FOUR_PHASES = Document(
    "four-phases", "Guide: 4 faser i borgers vej til et fleksjob", "STAR og Marselisborg", 2020
)
QUESTIONS = Document("questions", "Spørgsmål og svar – Udvikling i fleksjob II", "STAR", 2018)
LAW = Document("lab", "Lov om en aktiv beskæftigelsesindsats", "Beskæftigelsesministeriet", 2020)


def law(place: Text, *, assumed: bool = False) -> Source:
    """Cite the act on an active employment effort (LAB)."""
    return Source(LAW, place, assumed)


def guide(place: Text, *, assumed: bool = False) -> Source:
    """Cite the IT guide of 2020."""
    return Source(IT_GUIDE, place, assumed)


def evaluation(place: Text, *, assumed: bool = False) -> Source:
    """Cite the evaluation of nine municipalities, January 2021."""
    return Source(EVALUATION, place, assumed)


def four_phases(place: Text, *, assumed: bool = False) -> Source:
    """Cite the guide in four phases for team leaders."""
    return Source(FOUR_PHASES, place, assumed)


def questions(place: Text, *, assumed: bool = False) -> Source:
    """Cite the questions and answers of December 2018."""
    return Source(QUESTIONS, place, assumed)
