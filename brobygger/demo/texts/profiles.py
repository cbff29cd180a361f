"""What people look for: a job goal, what they did before, tasks, accommodations, workplaces."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """An invented course of working life. Accommodations are tied to a task (spec 1.5)."""

    goal: str
    past: str
    tasks: tuple[str, ...]
    care: tuple[str, ...]
    places: tuple[str, ...]


PROFILES: tuple[Profile, ...] = (
    Profile(
        "gartnermedhjælper",
        "markmand på et gartneri",
        ("prikle og omplante", "vande og luge i væksthuset", "pakke krydderurter"),
        ("højst en halv time i bøjet stilling, når der luges", "pause efter 45 minutters pakning"),
        ("Brogårdens Planteskole", "Fjordens Gartneri", "Stauderne ved Skoven"),
    ),
    Profile(
        "butiksmedhjælper",
        "salgsassistent i et supermarked",
        ("sætte varer op i mejeriafdelingen", "tælle op og lave prisskilte", "hjælpe kunder"),
        (
            "ingen løft over 10 kg, når der fyldes hylder",
            "møder først kl. 9 efter en lukkevagt",
        ),
        ("Købmanden i Brogade", "Hjørnets Dagligvarer", "Byens Isenkram"),
    ),
    Profile(
        "pedelmedhjælper",
        "murerarbejdsmand",
        ("feje og holde udearealer", "skifte lyskilder", "stille borde op til møder"),
        ("ingen arbejde på stige over to trin", "makker med, når der flyttes møbler"),
        ("Skovbrynets Skole", "Idrætscentret Søndermarken", "Ældrecentret Lærkehøj"),
    ),
    Profile(
        "kontormedhjælper",
        "bogholder",
        ("registrere fakturaer", "scanne og ordne arkiv", "svare på mails i fællespostkassen"),
        ("egen plads uden gennemgang, når der tastes", "skærmpause hver halve time"),
        ("Revisionskontoret Ved Fjorden", "Boligforeningen Møllevænget", "Tandlægerne på Torvet"),
    ),
    Profile(
        "køkkenmedhjælper",
        "kantineassistent",
        ("smøre smørrebrød", "skrælle og snitte grønt", "pakke frokostposer"),
        ("siddende arbejde ved grøntsagerne", "ingen gryder over 8 kg"),
        ("Kantinen i Erhvervshuset", "Plejehjemmet Rugløkken", "Café Æblehaven"),
    ),
    Profile(
        "lagermedarbejder",
        "chauffør",
        ("plukke små ordrer", "mærke og scanne varer", "pakke pakker til forsendelse"),
        (
            "plukkevogn i stedet for palleløfter",
            "skifter hver time mellem pluk og scanning",
        ),
        ("Sydlageret", "Webbutikken Garn & Guld", "Autodele Nord"),
    ),
    Profile(
        "pædagogmedhjælper",
        "dagplejer",
        ("læse og synge med de mindste", "gøre klar til frokost", "være med på legepladsen"),
        ("højst seks børn ad gangen, når der læses", "ingen løft af børn op på puslebordet"),
        ("Børnehuset Myretuen", "Vuggestuen Solsikken", "Fritidshjemmet Fyrtårnet"),
    ),
    Profile(
        "cykelreparatør",
        "smed",
        ("lappe og skifte dæk", "justere gear og bremser", "klargøre udlejningscykler"),
        ("arbejdsstand i hoftehøjde", "ro omkring sig ved finjustering"),
        ("Cykelsmeden i Smedestræde", "Udlejningen ved Havnen", "Genbrugscykler"),
    ),
    Profile(
        "systue- og genbrugsmedarbejder",
        "syerske",
        ("sortere tøj", "reparere og sy om", "stille butiksvindue op"),
        ("hæve-sænke-bord ved symaskinen", "ingen sække over 5 kg ved sorteringen"),
        ("Genbrugsbutikken Kludekassen", "Systuen Nål & Tråd", "Kostumelageret"),
    ),
    Profile(
        "chaufførmedhjælper",
        "lastbilchauffør",
        ("køre medicin ud", "ordne følgesedler", "gøre bilen klar"),
        ("højst to timers kørsel ad gangen", "ingen kørsel efter kl. 15"),
        ("Apotekets udbringning", "Blomsterbuddet", "Madservice Syd"),
    ),
    Profile(
        "it-supporter",
        "datatekniker",
        ("gøre brugte computere klar", "oprette brugere", "hjælpe kolleger over chat"),
        ("hjælp over chat, ikke telefon", "faste arbejdsopgaver fra morgenen"),
        ("Skolernes it-værksted", "Genbrugs-pc", "Regnskabshuset"),
    ),
    Profile(
        "biblioteksmedhjælper",
        "folkeskolelærer",
        ("sætte bøger på plads", "pakke reserverede bøger", "hjælpe ved udlånet"),
        ("ingen vagter alene", "halv times ro midt på vagten, når der er publikum"),
        ("Hovedbiblioteket", "Bibliotekets filial i Rugløkken", "Skolebiblioteket"),
    ),
    Profile(
        "vaskerimedhjælper",
        "rengøringsassistent",
        ("lægge tøj sammen", "sortere linned", "betjene rullen"),
        ("stående arbejde højst 20 minutter ad gangen ved rullen", "fast makker i de travle timer"),
        ("Vaskeriet Rene Linjer", "Hotel Fjordblik", "Sygehusets linneddepot"),
    ),
    Profile(
        "dyrepasser",
        "landbrugsmedhjælper",
        ("fodre og strø", "rense bure", "vise rundt for skoleklasser"),
        ("ingen trillebøre i ujævnt terræn", "kun kendte dyr ved håndtering"),
        ("Naturskolens dyrehold", "Rideskolen Engblommen", "Dyreklinikken ved Åen"),
    ),
    Profile(
        "montagemedarbejder",
        "industritekniker",
        ("samle små beslag", "kontrollere mål", "pakke i æsker"),
        ("skift af stilling hvert kvarter ved montagebordet", "høreværn og plads væk fra pressen"),
        ("Beslagfabrikken", "Lampeværkstedet", "Plastdele Syd"),
    ),
    Profile(
        "receptionist",
        "lægesekretær",
        ("tage imod gæster", "booke lokaler", "sortere post"),
        ("højst tre timer i skranken ad gangen", "ingen telefonpasning i spidstimen"),
        ("Sundhedshuset", "Kursuscentret Kløvermarken", "Museet på Slotsbanken"),
    ),
)
