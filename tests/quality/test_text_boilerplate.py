"""Legal text and boilerplate in sentences of our own, and words that only look like them."""

import pytest

from brobygger.quality.text import check

BOILERPLATE = [
    "Tilbuddet er givet efter § 57 i lov om en aktiv beskæftigelsesindsats.",
    "Karim begynder hos Bauhaus mandag. Du skal stå til rådighed for arbejdsmarkedet under hele forløbet.",
    "Hvis du bliver syg, skal du sygemelde dig til jobcenteret på førstedagen.",
    "Afgørelsen kan påklages til Ankestyrelsen inden fire uger.",
    "Borgeren er gjort bekendt med sine rettigheder og pligter.",
    "Formålet med virksomhedspraktik er at afklare den lediges kompetencer.",
    "Kommunen skal løbende vurdere, om betingelserne for fleksjob er opfyldt.",
    "Modtagere af ledighedsydelse har ret til ferie efter gældende regler.",
    "Du har mulighed for at få en personlig jobformidler, jf. LAB § 31 a.",
    "Manglende deltagelse kan få konsekvenser for din ydelse.",
    "Kontakt jobcenteret, hvis du har spørgsmål til denne plan.",
    "Indsatsen tilrettelægges individuelt og fleksibelt med udgangspunkt i borgerens ønsker og forudsætninger.",
    "Du er forpligtet til at oplyse om ændringer i dine økonomiske forhold.",
    "Et fleksjob er et job på særlige vilkår til personer, som ikke kan opnå beskæftigelse på normale vilkår.",
    "Vi glæder os til samarbejdet!  Alle borgere skal opleve en værdig og respektfuld sagsbehandling.",
    "Personer, der er visiteret til fleksjob, skal deltage i mindst fire samtaler.",
    "Efter lovens kapitel 20 yder kommunen tilskud.",
    "Dine oplysninger behandles fortroligt og i overensstemmelse med GDPR.",
    "Sanktion: Ved udeblivelse uden rimelig grund bortfalder ydelsen for de pågældende dage.",
    "Læs om klagemuligheder på www.borger.dk.",
]
PERSONAL = [
    "Karim begynder hos Bauhaus mandag og skal lære truckkørsel.",
    "Du og Lone øver telefonsamtaler hver tirsdag.",
    "Fie vil gerne have flere timer i kantinen efter sommerferien.",
    "Formålet med praktikken er, at Zofia finder ud af, om hun kan holde til at stå op.",
    "Lis har ret, når hun siger, at vi gik for hurtigt frem.",
    "Ali kender loven om fødevarehygiejne fra sit gamle job.",
    "Ida skal huske sin madpakke og møde i sikkerhedssko.",
    "Du er god til at se, hvad der skal gøres i værkstedet.",
    "Rune er bange for at miste jobbet, hvis han melder sig syg igen.",
    "Vi har aftalt, at du ringer til Henrik, hvis du får brug for en længere pause.",
    "Hun har fået en fast parkeringsplads ved indgangen.",
    "Borger fortæller, at hun er glad for sine opgaver i systuen og gerne vil sy gardiner.",
    "Din mentor Pia henter dig kl. 8 den første dag.",
    "Målet er 12 timer til jul. Fie tager en eftermiddag mere i oktober.",
    "Jeg er blevet lovet en nøgle til værkstedet.",
    "Afgørende for Karim er, at han ikke skal stå ved kassen.",
    "Lis får hjælp til sin ansøgning af Karen på biblioteket.",
    "Rådgiveren i banken hjælper Ida med et budget, så hun kan tage bussen på arbejde.",
]


@pytest.mark.parametrize("text", BOILERPLATE)
def test_law_duties_and_standard_phrases_are_pointed_out(text: str) -> None:
    assert check("legal_or_boilerplate", text).verdict


@pytest.mark.parametrize("text", PERSONAL)
def test_what_speaks_of_this_citizen_is_left_alone(text: str) -> None:
    assert not check("legal_or_boilerplate", text).verdict
