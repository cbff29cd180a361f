"""Job search in sentences of our own: a position or a workplace, or neither."""

import pytest

from brobygger.quality.text import check

CONCRETE = [
    "Karim søger jobbet som lagermedarbejder hos Lemvigh-Müller.",
    "Du ringer til Restaurant Kanalen og spørger efter en opvasker-stilling.",
    "Zofia sender uopfordret ansøgning til plejecenter Solgården.",
    "Vi har aftalt, at Lis går ned i Matas og spørger, om de mangler en til varepåfyldning.",
    "Ansøg stillingen som kontorassistent ved Slagelse Kommune.",
    "Fie kontakter købmanden i Rønde om et fleksjob på 6 timer.",
    "Jobkonsulenten tager kontakt til Bauhaus og Silvan for at høre om fleksjob til Ali.",
    "Borger søger tre fleksjob som pedelmedhjælper inden den 1. juni.",
    "Hun skriver til dyreklinikken på Strandvejen.",
    "Han vil høre hos den lokale cykelhandler, om de kan bruge en mand til lapning.",
    "Afleverer cv på Hotel Postgaarden og Kildegaarden Kro på fredag",
    "Opfølgning på ansøgningen til biblioteket: Ida ringer mandag.",
    "Søg fleksjobbet i børnehaven Tusindfryd.",
    "Ali søger ikke hos Netto, men i Rema 1000 på Algade.",
    "jeg sender ansøgning til skolens kantine som køkkenmedhjælper",
    "I uge 12 søger Rune job som gartnermedhjælper.",
    "Mød op i Røde Kors-butikken og aflever dit CV.",
]
VAGUE = [
    "Karim søger fem job om ugen.",
    "Borger er aktivt jobsøgende inden for alle brancher.",
    "Vi talte om, hvordan man ringer til en virksomhed.",
    "Zofia opdaterer sit CV på Jobnet.",
    "Lis fik afslag fra Matas i sidste uge.",
    "Hun vil undersøge mulighederne på arbejdsmarkedet.",
    "Borger tilmelder sig kursus i jobsøgning.",
    "Ali arbejdede tidligere hos Bauhaus.",
    "Fie ringer til sin læge om en ny attest.",
    "Send ansøgninger til relevante virksomheder.",
    "Jobcenteret hjælper med at finde en virksomhed.",
    "Stillingen hos Lemvigh-Müller er desværre taget ned.",
    "Der sendes minimum to uopfordrede ansøgninger hver måned.",
    "Ida udvider sin søgning geografisk.",
    "Borger holder sig orienteret om ledige fleksjob.",
    "Rune skriver et motiveret afsnit til brug for kommende ansøgninger.",
    "Søgningen i Rema 1000 er udskudt til efter operationen.",
]


@pytest.mark.parametrize("text", CONCRETE)
def test_a_search_with_a_position_or_workplace_passes(text: str) -> None:
    assert check("concrete_job_search", text).verdict


@pytest.mark.parametrize("text", VAGUE)
def test_a_search_for_nothing_named_does_not(text: str) -> None:
    assert not check("concrete_job_search", text).verdict
