"""What stands in invented plans: from what the evaluation hoped for to what it mostly found.

The shares are the evaluation's (spec 7.1): SMART agreements in 25 per cent of plans, a named place
to search in 21, dynamic work ability in 41 (a goal of more hours passes too, so fewer
descriptions are), concrete accommodations in 37. Job goals come with the journeys and the CVs.
"""

SMART, SEARCH, DYNAMIC, CONCRETE = 0.25, 0.21, 0.3, 0.37
STEPS_WITH_HOW = 0.03
"""Progression goals that say how: the evaluation found none; a few show what it looks like."""

SMART_AGREEMENTS = (
    (
        "Du skriver tre linjer om, hvad du kan som {goal}, og sender dem til mig.",
        "Jeg har din mail.",
    ),
    ("Vi gennemgår CV'et sammen og retter to steder.", "CV'et er gemt med en ny dato."),
    ("Du skriver ned hver dag, hvornår du har mest energi.", "Du har sedlen med næste gang."),
)
SEARCH_AGREEMENTS = (
    (
        "Du ringer til {place} og spørger, om de mangler en {goal}.",
        "Der er aftalt en dag, du må se stedet.",
    ),
    ("Jeg kontakter {place} om et fleksjob på seks timer.", "Vi har et møde med arbejdspladsen."),
    ("Du sender en ansøgning til {place}.", "Ansøgningen ligger i din mappe."),
)
VAGUE_AGREEMENTS = (
    ("Fortsætte med at være motiveret for job.", "Det tales der om næste gang."),
    ("Der arbejdes videre med afklaring.", "Vurderes løbende."),
    ("Være åben over for muligheder.", "Borger er åben."),
    ("Der følges op på CV.", "Ved næste samtale."),
    ("Holde fokus på jobsøgning.", "Status gives."),
)
GAINS = ("Et job tæt på hjemmet.", "Kolleger igen.", "", "", "")
WHY_NOT = (
    ("Jeg var syg i to dage.", "Vi prøver igen i næste uge."),
    ("De tog ikke telefonen.", "Jeg går forbi på mandag."),
)
DONE = ("", "", "Det gik fint, de var venlige.", "De ville gerne høre mere.")

DESCRIPTIONS = {
    True: (
        "{name} går efter et fleksjob som {goal}. {name} kan {task} nu og kan tage flere opgaver, "
        "når rutinerne sidder. Vi begynder med få timer og skruer op, hvis energien holder. "
        "Første skridt er at besøge {place}."
    ),
    False: (
        "{name} er visiteret til fleksjob og søger som {goal}. Der er behov for skånehensyn. "
        "Planen følges løbende."
    ),
}
VAGUE_CARE = ("ingen tunge løft", "brug for pauser", "et roligt miljø")
STEPS = ("Flere timer", "Op på 12 timer", "Øget timetal på sigt")
STEP_WITH_HOW = "Klare {task} alene en hel formiddag"
HOW = "Makker de første to uger, så alene om tirsdagen. Vi taler om det hver fredag."

ACTIVITIES = (
    ("internship", "Praktik hos {place}", "{task} sammen med en makker.", 12),
    ("mentor", "Mentor i begyndelsen", "En fast person at ringe til i de første uger.", 2),
    ("course", "Kursus i {goal}", "Fem dage med det, der skal til for at begynde.", 15),
    ("job_search", "Jobsøgningscafé", "Hjælp til ansøgning og CV i en lille gruppe.", 3),
)
WHY = "For at prøve, hvad der kan lade sig gøre, og finde ud af, hvilke hensyn der hjælper."
STATUSES = {
    True: (
        "Det går godt med at {task}. Vi prøver en ny opgave i næste uge med hjælp fra makkeren. "
        "Tempoet kan stige, når rutinen er der."
    ),
    False: "Det går fint. Der følges op.",
}
CLOSING = "Indsatsen er slut. Der er lært nyt om, hvilke hensyn der virker."
CONTACTS = ("Lis Møller", "Per Dam", "Anja Holm", "Kim Skov")

HEALTH = {
    "description": "Ryggen holder til en time ad gangen. Så skal der skiftes stilling.",
    "impossible_tasks": "Løft over 10 kilo. Arbejde i nattetimerne.",
    "is_documented": True,
    "documentation": "Speciallægens udtalelse og praktikken på lageret.",
}
