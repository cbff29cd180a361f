"""What CVs of invented people say, by the job goal of their profile (``profiles``)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CvText:
    """``code``: the nearest occupation on the locked list (DISCO-08)."""

    code: str
    past_tasks: str
    education: str
    level: str
    skills: tuple[str, ...]


CVS: dict[str, CvText] = {
    "gartnermedhjælper": CvText(
        "921400",
        "Høstede og sorterede grøntsager, kørte havetraktor og passede vandingen.",
        "Landbrugsskole, grundforløb",
        "vocational",
        ("Plantning og lugning", "Kørsel med havetraktor", "Pakning af planter"),
    ),
    "butiksmedhjælper": CvText(
        "933420",
        "Fyldte varer op, betjente kassen og tog imod leveringer om morgenen.",
        "Salgsassistent",
        "vocational",
        ("Vareopfyldning", "Kassebetjening", "Kundebetjening", "Optælling af lager"),
    ),
    "pedelmedhjælper": CvText(
        "962200",
        "Blandede mørtel, murede skillevægge og gjorde pladsen klar til de næste.",
        "Murer, uddannelse afbrudt efter to år",
        "vocational",
        ("Mindre reparationer", "Snerydning", "Opstilling af borde og udstyr"),
    ),
    "kontormedhjælper": CvText(
        "411000",
        "Bogførte bilag, sendte fakturaer og afstemte konti hver måned.",
        "Kontoruddannelse med økonomi",
        "vocational",
        ("Bogføring", "Fakturering", "Registrering af data", "Regneark"),
    ),
    "køkkenmedhjælper": CvText(
        "941210",
        "Smurte smørrebrød til 120 gæster og stod for opvask og egenkontrol.",
        "Hygiejnebevis",
        "course",
        ("Kold anretning", "Egenkontrol og fødevarehygiejne", "Opvask og oprydning"),
    ),
    "lagermedarbejder": CvText(
        "933410",
        "Kørte varer ud i hele landsdelen, læssede bilen og førte kørselsbog.",
        "Truckcertifikat B",
        "course",
        ("Plukning af ordrer", "Pakning af varer", "Truckkørsel", "Varekørsel"),
    ),
    "pædagogmedhjælper": CvText(
        "531120",
        "Passede fire børn i eget hjem, lavede mad og talte med forældrene hver dag.",
        "Grundkursus for dagplejere",
        "course",
        ("Leg og aktiviteter", "Trøst og ro", "Samarbejde med forældre", "Måltider med børn"),
    ),
    "cykelreparatør": CvText(
        "723400",
        "Svejsede stel og gelændere og vedligeholdt værktøj og maskiner.",
        "Smed",
        "vocational",
        ("Fejlfinding på maskiner", "Svejsning", "Reparation af cykler"),
    ),
    "systue- og genbrugsmedarbejder": CvText(
        "753300",
        "Syede gardiner på mål, lagde bukser op og tog imod kunder.",
        "Beklædningshåndværker",
        "vocational",
        ("Syning på maskine", "Reparation af tøj", "Sortering af tekstiler"),
    ),
    "chaufførmedhjælper": CvText(
        "832220",
        "Kørte nattefragt mellem terminaler og sørgede for papirer og læsning.",
        "Chauffør med EU-kvalifikation",
        "course",
        ("Varekørsel", "Læsning og sikring af gods", "Kørselspapirer"),
    ),
    "it-supporter": CvText(
        "351200",
        "Satte computere op, hjalp kolleger og dokumenterede fejl i et sagssystem.",
        "Datatekniker",
        "vocational",
        ("Hjælp til brugere", "Opsætning af computere", "Oprydning i data"),
    ),
    "biblioteksmedhjælper": CvText(
        "441100",
        "Underviste i dansk og historie, lavede årsplaner og holdt møder med forældre.",
        "Læreruddannelsen",
        "medium",
        ("Formidling", "Sortering og opstilling", "Registrering af data"),
    ),
    "vaskerimedhjælper": CvText(
        "815700",
        "Gjorde kontorer og trapper rent og bestilte midler og klude hjem.",
        "Rengøringskursus",
        "course",
        ("Tøjvask og strygning", "Daglig rengøring", "Sortering og pakning af linned"),
    ),
    "dyrepasser": CvText(
        "516400",
        "Malkede og fodrede 80 køer, passede kalve og holdt stalden ren.",
        "Landbrugsmedhjælper",
        "vocational",
        ("Pasning af dyr", "Fodring og malkning", "Rengøring af stald og bure"),
    ),
    "montagemedarbejder": CvText(
        "821900",
        "Indstillede maskiner, målte emner op og skrev fejl i loggen.",
        "Industritekniker",
        "vocational",
        ("Samling af dele", "Kvalitetskontrol", "Betjening af maskiner"),
    ),
    "receptionist": CvText(
        "422600",
        "Skrev journaler, bookede tider og tog imod patienter i et lægehus.",
        "Lægesekretær",
        "vocational",
        ("Modtagelse af gæster", "Telefonbetjening", "Mødeplanlægning", "Journalisering"),
    ),
}
STRENGTHS = (
    "Møder til tiden",
    "Gør opgaver færdige",
    "Lytter til andre",
    "Holder orden",
    "Arbejder præcist",
    "Skaber god stemning",
)
LANGUAGES = (("Engelsk", "good"), ("Tysk", "some"), ("Svensk", "some"), ("Polsk", "fluent"))
IT = ("Word og mail", "Kassesystem", "Regneark", "Scanner på lager")
PROFILE = (
    "Stabil {goal} med mange år som {past}. Jeg søger fleksjob som {goal}, hvor jeg kan {task}."
)
