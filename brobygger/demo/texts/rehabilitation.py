"""What stands in invented rehabilitation plans, as mixed as the evaluation found (spec 7.1)."""

DYNAMIC, GROUNDED, WITH_HOW = 0.41, 0.84, 0.06
"""Shares of recommendations: dynamic work ability, grounded job goals, progression goals with a
how."""

ABOUT = (
    "Jeg er omhyggelig og kan lide at se, at noget bliver færdigt. Jeg har arbejdet som {past} og "
    "vil gerne tilbage til kolleger."
)
ANSWERS = {
    "low": "Jeg bliver træt hen på dagen, og jeg er bange for ikke at slå til. Det ville hjælpe at "
    "begynde med få timer et sted, hvor de kender til det.",
    "middle": "Om formiddagen går det godt, især når jeg kan {task}. Jeg mangler at prøve det på "
    "et rigtigt arbejde.",
    "high": "Jeg ved, at jeg kan {task}, og min familie bakker op. Det kan vi bruge i et job som "
    "{goal}.",
}
QUALIFIED = (
    "Praktikken viste, at {name} kan {task} i to timer, når der er pauser. Det svarer til det, vi "
    "ser hos {place}, og peger på et fleksjob som {goal}."
)
REPORTED = "Borger siger, at kræfterne er små, og at der er mange dårlige dage."
ACTIVITY = {
    "activity": "Virksomhedspraktik",
    "purpose": "At se, om {goal} er det rigtige mål.",
    "tasks": "Opgaverne var at {task}.",
    "accommodations": "{care}.",
    "result": "Mødte alle aftalte dage og fik ros for omhu.",
    "own_view": "Det var godt at være en del af noget. To timer var passende.",
}
RETURNED = (
    "Opgaverne mangler under den ene praktik, og skånehensynet er ikke knyttet til en opgave."
)

CLARIFIED = "Praktik og mentor er prøvet. Timerne kom ikke over seks, men opgaverne lykkedes."
EMPLOYMENT = "Har arbejdet som {past}. Kan nu {task} i kortere tid ad gangen."
SOCIAL = "Hverdagen er på plads, og familien støtter."
HEALTH = "Helbredet er stabilt. Arbejdet lykkes, når der tages dette hensyn: {care}."
DEVELOPMENT = {
    True: "{name} kan {task} nu og kan få flere opgaver til, når rutinen sidder. Tempoet ventes at "
    "stige, fordi pauserne virker.",
    False: "Arbejdsevnen er væsentligt og varigt nedsat.",
}
HOW = {
    True: "Oplæres af en kollega en time hver mandag og prøver opgaven to gange om ugen.",
    False: "Der følges op løbende.",
}
DEMAND = "{place} og to andre i byen mangler hænder til netop det."
REASON = "Kommunen er enig med teamet i jobmål, opgaver og hensyn."
