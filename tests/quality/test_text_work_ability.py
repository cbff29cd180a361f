"""Work ability in sentences of our own: what can develop, and what stands still or declines."""

import pytest

from brobygger.quality.text import check

DYNAMIC = [
    "Det forventes, at borger på sigt kan arbejde flere timer og varetage mere komplekse opgaver.",
    "Borgers arbejdsevne vurderes aktuelt til 4 timer om ugen, men kan øges til 8 timer over det næste år.",
    "Hun starter med at rydde borde af og kan senere lære at betjene kassen.",
    "Effektiviteten forventes at stige, når hun bliver fortrolig med systemet.",
    "Vi ser gode muligheder for, at han med oplæring kan overtage varebestillingen.",
    "Med den rette støtte kan antallet af pauser nedsættes.",
    "Selv om helbredet er varigt påvirket, kan Karim udvikle sine arbejdsfunktioner fra simpel pakning til kvalitetskontrol.",
    "Timerne øges gradvist i takt med, at rutinen kommer.",
    "Efter tilvænning er det realistisk, at hun kan arbejde i højere tempo.",
    "Der er udviklingspotentiale i forhold til at tage flere typer kunder.",
    "Lige nu kræver opgaverne en makker, men målet er at han kan stå for lagerstyringen selv.",
    "Hvis behandlingen lykkes, kan han formentlig gå fra 10 til 15 timer.",
    "Arbejdsevnen kan ikke siges at være fast; der kan komme både flere opgaver og mere ansvar til.",
    "Borger kan med tiden klare sig med mindre hjælp fra mentor.",
    "Fie kan allerede lave kaffe og smøre boller, næste skridt bliver at tage imod bestillinger i weekenden.",
    "Intensiteten er lav i starten, men vil kunne forbedres, når medicinen er indstillet.",
    "Jeg tror, jeg kan blive i stand til at køre de lange ture igen.",
    "Han er begyndt at tage telefonen en gang om dagen, og det skal bygges op.",
    "Til en start skånes han for kundekontakt, og efter nogle måneder introduceres han til ekspedition.",
    "Det vurderes, at borger kan udvikle sin arbejdsevne gennem flere og mere varierede arbejdsopgaver.",
]
NOT_DYNAMIC = [
    "Borgers arbejdsevne er varigt nedsat og uden udsigt til bedring.",
    "Arbejdsevnen vurderes til 6 timer ugentligt.",
    "Der er tale om en dynamisk arbejdsevne.",
    "Borger kan udvikle sig.",
    "Timetallet må forventes at falde på grund af sygdommens karakter.",
    "Karim kan maksimalt arbejde 8 timer om ugen, og det forventes ikke at ændre sig.",
    "Arbejdsevnen kan ikke udvikles yderligere.",
    "Vi har et dynamisk syn på arbejdsevne i kommunen.",
    "Hun har tidligere været oppe på 15 timer, men det holdt ikke.",
    "Nogle uger kan han meget, andre uger ingenting.",
    "Borgers tilstand er kronisk og stationær.",
    "Udviklingspotentialet drøftes på næste møde.",
    "Borger er motiveret for at komme i gang og har gode kolleger.",
    "Opgaverne skal være enkle og afgrænsede og må ikke udvides.",
    "Hans smerter er blevet værre, og timerne forventes reduceret.",
    "Progression er vigtigt for borger.",
    "Fleksjobbet er på 10 timer med en effektivitet på 50 %.",
    "Der vurderes ikke at være mulighed for at øge hverken timer eller intensitet.",
    "Arbejdsevnen er ubetydelig og har været uændret i fire år.",
    "Borger er interesseret i at udvikle sine sociale kompetencer.",
]


@pytest.mark.parametrize("text", DYNAMIC)
def test_a_text_that_says_what_can_develop_passes(text: str) -> None:
    assert check("dynamic_work_ability", text).verdict


@pytest.mark.parametrize("text", NOT_DYNAMIC)
def test_a_fixed_falling_or_empty_text_does_not(text: str) -> None:
    assert not check("dynamic_work_ability", text).verdict
