"""Accommodations in sentences of our own: what can be planned by, and what cannot."""

import pytest

from brobygger.quality.text import check

CONCRETE = [
    "Borgeren må højst køre gaffeltruck 45 minutter i træk.",
    "Ved opfyldning af mælkekøleren skal kasserne stå i hoftehøjde.",
    "Hun har brug for en pause på 15 minutter efter hver anden time, hvor hun kan gå ud i gården.",
    "Undgå kassebetjening i myldretiden (kl. 15-17).",
    "Det er vigtigt med ro omkring hende. Derfor sidder hun i et enkeltmandskontor og tager ikke imod personlige henvendelser.",
    "Zeynep behøver ikke hjælp til opvasken, men skal fritages for at løfte gryder over 8 kilo.",
    "Arbejdet med støvsugning deles op i to omgange a 20 min.",
    "Har brug for skriftlig instruks ved hver ny maskine",
    "Bruger støjdæmpende hovedtelefoner, når han sidder i storrummet og taster ordrer",
    "Fast mødetid kl. 9.30 mandag, onsdag og fredag.",
    "Mustafa kan godt klare kunder ved disken, hvis der altid er en kollega i butikken.",
    "Der skal være en stol ved pakkebordet, så han kan sidde halvdelen af vagten.",
    "Trappevask udgår af hendes rute; hun tager gangene i stueetagen i stedet.",
    "max 4 timer pr dag og ikke to dage i træk",
    "Ved længerevarende skærmarbejde holdes pause hvert 20. minut.",
    "Tunge løft skal undgås, dvs. ved aflæsning af varer bruges palleløfter eller en kollega træder til.",
    "Skal ikke stå ved samlebåndet mere end en time ad gangen",
    "Han arbejder hjemmefra om torsdagen, hvor han laver fakturering.",
    "Borger skal kunne trække sig til et stille lokale, når larmen i køkkenet bliver for høj.",
    "Der er behov for at en kollega står for telefonpasningen, da hun ikke kan høre i høj baggrundsstøj.",
    "Jeg har brug for at få at vide dagen før, hvis jeg skal flyttes til en anden afdeling.",
    "Kun én opgave ad gangen og altid skrevet ned på en seddel.",
    "Ved rengøring på hotellet skal en kollega rede sengene, mens Fie tørrer støv af.",
    "Kan ikke klatre på stiger: pærer og gardiner i loftshøjde klares af den anden pedel.",
]
NOT_CONCRETE = [
    "Borger har behov for skånehensyn i form af ro og struktur.",
    "Der skal tages hensyn til borgerens smerter og træthed.",
    "Skånehensyn: ingen tunge løft, ingen ensidigt gentaget arbejde, mulighed for pauser.",
    "Arbejdsgiveren skal være forstående og fleksibel.",
    "Hensyn til psykisk sårbarhed, herunder stress.",
    "Kravet om 10 minutters pause hver time er ikke længere aktuelt.",
    "Han har ingen skånebehov i forbindelse med lagerarbejde og løfter gerne 20 kg.",
    "Hævesænkebord ved kassen er drøftet, men det afventer svar fra arbejdsmiljørepræsentanten.",
    "Borger har arbejdet 22 år som murer og har ondt i begge skuldre.",
    "Borger lider af migræne ca. 6 dage om måneden.",
    "Et godt arbejdsmiljø med kendte kolleger er afgørende.",
    "Mulighed for at arbejde i eget tempo.",
    "Skånehensynene uddybes på næste møde den 4. maj.",
    "Der er nedsat belastningsevne, og borger skal skånes mest muligt.",
    "Varierede arbejdsopgaver uden for stor belastning af ryggen.",
    "Ingen stress og deadlines",
    "Kan ikke holde til at være på arbejdsmarkedet på ordinære vilkår pga. fibromyalgi gennem 15 år.",
    "Det vil kræve en arbejdsplads med høj grad af rummelighed og plads til dårlige dage.",
    "Rolige omgivelser med forudsigelighed og tydelig ledelse.",
    "Skånehensyn: se lægeattest LÆ 265 af 12/3.",
    "Hun har ikke brug for pauser ud over de almindelige.",
    "Hensyntagen ift. kognitive vanskeligheder",
    "Skånejob uden fysisk belastning.",
    "Behov for skånehensyn forventes afdækket i praktikken, som varer 13 uger.",
]


@pytest.mark.parametrize("text", CONCRETE)
def test_an_accommodation_one_can_plan_by_passes(text: str) -> None:
    assert check("accommodation_concrete", text).verdict


@pytest.mark.parametrize("text", NOT_CONCRETE)
def test_a_vague_or_withdrawn_accommodation_does_not(text: str) -> None:
    assert not check("accommodation_concrete", text).verdict
