"""Agreements in sentences of our own: who does what one can see, and by when."""

import pytest

from brobygger.quality.text import check

SMART = [
    "Zofia sender sit CV til Netto i Holbæk senest torsdag d. 5. juni.",
    "Inden vores næste samtale den 18/9 har du ringet til to virksomheder og noteret, hvad de svarede.",
    "Jobformidler kontakter Føtex i uge 34 for at høre om en praktikplads.",
    "Borger udfylder skemaet om energi hver dag til og med den 30. april.",
    "Mikkel går en tur på 30 minutter hver tirsdag og torsdag frem til påske.",
    "Du møder på Søndergades Bageri mandag den 3. marts kl. 6.30 til en prøvedag.",
    "Jeg opretter en profil på Jobnet inden fredag.",
    "Senest om 14 dage har Lis bestilt tid hos psykologen.",
    "Aftalen er, at konsulenten booker rundvisning på mejeriet den første uge i maj, og Ali deltager.",
    "Skriv en ansøgning til Dagli'Brugsen og mail den til mig før den femtende maj.",
    "Hun har sagt ja til at besøge to plejehjem i næste uge.",
    "Kim afleverer lægeerklæringen i receptionen i morgen inden kl. 12.",
    "Vi mødes tirsdag den 7. kl. 9 på biblioteket og laver CV'et færdigt sammen.",
    "Fie tager kontakt til skolens kontor i løbet af uge toogtyve og spørger om frivilligt arbejde.",
    "Du læser hæftet om fleksjob og skriver tre spørgsmål ned til mødet den 21. november.",
    "HK-mentoren følger Abdi til samtalen på lageret onsdag den 12. februar.",
    "Sagsbehandler indhenter statusattest fra egen læge senest den 1/6.",
    "aftalt at susanne ringer til butikschefen på mandag kl 10",
    "Borgeren søger to stillinger som køkkenhjælp inden den 15. oktober og tager kvitteringerne med.",
    "Senest ved udgangen af juni afholder Ibrahim og hans chef en evaluering af de nye opgaver.",
    "Find tre stillingsopslag på Jobindex til på tirsdag.",
    "Han henter arbejdstøjet på havnen i dag.",
]
NOT_SMART = [
    "Borger opfordres til at være aktiv i sin jobsøgning.",
    "Der udarbejdes CV inden 1. april.",
    "Det undersøges inden næste møde, om der kan bevilges mentor.",
    "Henrik vil snart kontakte en virksomhed.",
    "Zofia skal blive bedre til at mærke sine grænser inden sommerferien.",
    "Der er ikke lavet aftaler til næste samtale den 4. juni.",
    "Aftalen om rundvisning den 3. maj er aflyst pga. sygdom.",
    "CV og ansøgning skal være klar senest i uge 20.",
    "Borger følger op på jobsøgningen.",
    "Samtalen den 12. maj handlede om borgerens økonomi og boligsituation.",
    "Opfølgning aftales senere.",
    "Mikkel håber at have fundet noget inden jul.",
    "Husk at passe på dig selv frem til vi ses den 9.",
    "Kontakten til virksomheden genoptages i uge 6.",
    "Hun overvejer at ringe til kommunens jobcafé på fredag.",
    "Næste møde er onsdag den 14. august kl. 10.",
    "Alle ledige skal booke samtale inden for 3 uger.",
    "Borger ringer, når hun føler sig klar.",
    "I sidste uge ringede Karim til fire virksomheder, ingen havde plads.",
    "Det kunne være en idé, at Lis på et tidspunkt besøgte et gartneri.",
    "Arbejde på selvtilliden frem til september",
    "Der arbejdes videre med planen frem mod 1. juli.",
]


@pytest.mark.parametrize("text", SMART)
def test_somebody_who_does_something_by_a_date_passes(text: str) -> None:
    assert check("smart_agreement", text).verdict


@pytest.mark.parametrize("text", NOT_SMART)
def test_without_person_act_or_time_it_does_not(text: str) -> None:
    assert not check("smart_agreement", text).verdict
