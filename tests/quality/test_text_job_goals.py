"""Job goals in sentences of our own: a title or function and what grounds it."""

import pytest

from brobygger.quality.text import check

GROUNDED = [
    "Butiksmedhjælper i et byggemarked med vareopfyldning og prismærkning.",
    "Karim vil være buschauffør, han har stort kørekort og kender byen.",
    "Administrativ medarbejder: journalisering, scanning af bilag og mødereferater.",
    "Zofia ønsker at arbejde som rengøringsassistent og har erfaring med trappevask og hotelværelser.",
    "Jobmål 1: servicemedarbejder på en skole, hvor hun kan dække borde, tømme opvaskemaskine og vande planter.",
    "Elektriker er uddannelsen, og målet er nu lagermand hos en elgrossist, hvor varekendskabet kan bruges.",
    "Kan tænke sig at køre taxa, har erhvervskort og kan tale arabisk og tysk.",
    "Gartnerimedarbejder (så, prikle, pakke planter)",
    "Fie er faglært tjener og sigter efter jobbet som morgenmadsvært, hvor hun anretter buffet og rydder af.",
    "borger vil gerne arbejde med børn som pædagogmedhjælper hun har selv fire og har været dagplejer i ti år",
    "Bogholder i et mindre firma. Har arbejdet i e-conomic og laver gerne lønkørsler.",
    "Syning og reparation af arbejdstøj på et vaskeri, da hun er uddannet beklædningshåndværker.",
    "Vicevært i boligforening, mindre reparationer og pleje af grønne områder.",
    "Han kan svejse TIG og MAG og går derfor efter job som klejnsmed på deltid.",
    "Bude- og pakkekørsel i varebil, god lokalkendskab og rent kørekort.",
    "Telefonpasser på et lægehus; hun er lægesekretær og er rolig i telefonen.",
]
BARE = [
    "Butiksmedhjælper.",
    "Jobmål: chauffør, lager, butik.",
    "Fleksjob 10 timer om ugen tæt på Holbæk.",
    "Karim vil gerne have et job, hvor der er tid til en snak.",
    "Hun kunne godt tænke sig noget kreativt.",
    "Kontorassistent på nedsat tid i offentlig virksomhed.",
    "Ønsker ikke længere at arbejde som sosu-assistent, selv om hun er dygtig til pleje.",
    "Borger er i gang med at afklare sit jobmål.",
    "Jobmål som tidligere.",
    "Et job med mening og gode kolleger, hvor hun kan være sig selv.",
    "Noget inden for service eller administration.",
    "Borger har mange års erfaring fra servicebranchen.",
    "Rengøringsassistent 12 timer om ugen, gerne formiddag, i Aalborg eller omegn.",
    "Hans jobmål er afklaret og godkendt af rehabiliteringsteamet.",
    "Jobmålet som tømrer er opgivet, fordi ryggen ikke kan holde til det.",
    "Borger skal afprøves bredt.",
]


@pytest.mark.parametrize("text", GROUNDED)
def test_a_title_or_function_with_tasks_or_competences_passes(text: str) -> None:
    assert check("job_goal_concrete", text).verdict


@pytest.mark.parametrize("text", BARE)
def test_a_bare_title_or_a_wish_does_not(text: str) -> None:
    assert not check("job_goal_concrete", text).verdict
