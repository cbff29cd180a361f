"""Progression goals in sentences of our own: goal, how and by when."""

import pytest

from brobygger.quality.text import check

WHOLE = [
    "Senest 1. september skal Karim kunne betjene kassen alene, og det træner han ved at stå sammen med en kollega to formiddage om ugen.",
    "Fie øger fra 6 til 8 timer pr. 1. maj ved at tage en ekstra vagt i systuen, hvor hun sidder ned.",
    "Målet er, at borger inden for tre måneder selv åbner butikken. Hun følges med souschefen om mandagen og får en tjekliste.",
    "Inden jul skal Ali kunne køre varer ud på egen hånd; frem til da kører han med Bent som makker.",
    "I løbet af efteråret lærer Zofia at bruge lagersystemet gennem sidemandsoplæring hver onsdag, så hun fra 1/12 selv kan modtage varer.",
    "Mål: 4 værelser på en formiddag. Sådan: makker de første tre uger, derefter alene med telefonisk hjælp. Frist: 30. juni.",
    "Borger går fra 2 til 3 arbejdsdage i uge 40 ved at flytte genoptræningen til aftenhold.",
    "Han vil kunne tage telefonen i receptionen senest d. 15. marts og øver sig med interne opkald først.",
    "Om et halvt år er målet, at Lis kan stå i butikken uden mentor: mentoren kommer kun hver anden uge fra april, og Lis ringer selv ved tvivl.",
    "for at komme op på 20 emballerede kasser i timen til 1. juni får svend aage justeret bordet og prøver en ny teknik med værkføreren",
    "Støjen i kantinen skal hun kunne være i 30 min. ved udgangen af maj. Hun starter med 5 minutter med høreværn og lægger 5 minutter til hver uge.",
    "Når sommeren er omme (senest 31. august) skal Ida have fast ansvar for salatbaren. Køkkenchefen viser hende indkøbslisten, og hun prøver selv om fredagen.",
    "Borger afprøver at slå græs med havetraktor en time dagligt i uge 20-24 med henblik på at kunne klare hele kirkegården til Sankt Hans.",
    "Rune skal til 1/10 klare postrunden uden følge; de første 14 dage går han med Lone, så går hun bagved.",
]
PARTIAL = [
    "Karim skal kunne betjene kassen.",
    "Fie skal op på 10 timer inden jul.",
    "Timerne stiger med en halv time hver måned frem til december.",
    "Borger skal træne kassebetjening sammen med en kollega.",
    "Målet er progression i timer og opgaver.",
    "Inden 1. september skal Zofia kunne bruge lagersystemet.",
    "På sigt skal Ali kunne køre alene, og han øver sig med Bent.",
    "Der følges op på progressionsmålet den 12. juni.",
    "Progressionsmål formuleres ved opstart i fleksjobbet den 1. april.",
    "Målet om at tage telefonen fra 1. marts ved hjælp af headset er droppet.",
    "Lis har nu lært at betjene kassen ved at øve sig sammen med sin kollega i maj.",
    "Borger ønsker at udvikle sig fagligt og personligt i løbet af 2026.",
    "Uge 1-4: 6 timer. Uge 5-8: 8 timer. Uge 9-12: 10 timer.",
    "Hun skal langsomt vænne sig til flere kunder ved at prøve sig frem.",
    "Ida skal have ansvar for salatbaren, når hun er klar, og køkkenchefen viser hende hvordan.",
    "Borger starter i træning hos fysioterapeut den 3. maj.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_goal_how_and_when_together_pass(text: str) -> None:
    assert check("progression_goal_with_how", text).verdict


@pytest.mark.parametrize("text", PARTIAL)
def test_a_goal_with_one_of_them_missing_does_not(text: str) -> None:
    assert not check("progression_goal_with_how", text).verdict
