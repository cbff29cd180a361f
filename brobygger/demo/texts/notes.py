"""Notes as staff would write them: short, plain, about work, put together by chance.

Every note is made of three sentences: how we met, what it was about, what was agreed.
"""

from dataclasses import dataclass
from random import Random

from brobygger.demo.texts.profiles import Profile
from brobygger.programmes.kinds import ContactForm, Topic

MET = {
    ContactForm.IN_PERSON: (
        "Vi mødtes på jobcentret.",
        "{first} kom til samtale i dag.",
        "Vi talte sammen på kontoret i tre kvarter.",
        "Gående samtale rundt om søen, som {first} havde ønsket.",
        "Vi mødtes på biblioteket, fordi det er nemmere for {first}.",
    ),
    ContactForm.PHONE: (
        "Vi talte i telefon.",
        "Kort telefonsamtale som aftalt.",
        "{first} ringede selv og ville gerne fortælle nyt.",
        "Telefonsamtale i stedet for møde, fordi bussen ikke kørte.",
    ),
    ContactForm.VIDEO: (
        "Vi talte sammen på video.",
        "Videosamtale; billedet drillede, men lyden var god.",
    ),
    ContactForm.GROUP: (
        "{first} var med på holdet om jobsøgning og fortalte om sit jobmål.",
        "Holdet øvede telefonopkald til virksomheder. {first} ringede til {place}.",
    ),
}
ABOUT = {
    Topic.CV: (
        "Vi gik CV'et igennem og fik skrevet opgaverne fra tiden som {past} ind.",
        "CV'et mangler stadig de seneste år. {first} kan {task}, og det skal stå først.",
        "Vi skar CV'et til, så en arbejdsgiver hurtigt ser, at {first} kan {task}.",
    ),
    Topic.JOB: (
        "{first} vil gerne arbejde som {goal} og har lyst til at {task}.",
        "Jobmålet er stadig {goal}. {first} mærkede, at det passer, hos {place}.",
        "Vi talte om, hvad en god arbejdsdag er: at {task} i eget tempo og gå hjem med kræfter.",
    ),
    Topic.JOB_SEARCH: (
        "{first} har skrevet til {place} og venter på svar.",
        "{place} sagde nej i denne omgang, men vil gerne ringes op igen om to måneder.",
        "Vi fandt tre steder, der kunne passe, og begynder med {place}.",
        "Virksomhedskonsulenten kender {place} og spørger, om de mangler en, der kan {task}.",
    ),
    Topic.PROGRESSION: (
        "{first} klarer nu at {task} uden hjælp. Næste skridt er en ekstra opgave en gang om ugen.",
        "Vi talte om at prøve en halv time mere hver fredag med det samme hensyn: {care}.",
        "Det går frem: færre pauser end for en måned siden, når {first} skal {task}.",
        "Ugen var hård, så vi holder timerne og ser på rækkefølgen af opgaverne i stedet.",
    ),
    Topic.ECONOMY: (
        "Vi regnede på, hvad fire timer mere om ugen betyder for det samlede beløb.",
        "{first} var usikker på fleksløntilskuddet. Vi så på et eksempel sammen.",
    ),
    Topic.HEALTH: (
        "Vi talte om, hvad der skal til i praksis: {care}.",
        "{first} sover bedre og kan bruge formiddagen. Hensynet står ved magt: {care}.",
        "{first} havde flere dårlige dage. Vi talte om, hvordan arbejdet kan holde.",
    ),
    Topic.LABOUR_MARKET: (
        "Vi så på, hvem der mangler folk i området, og hvor man kan {task}.",
        "Vi talte om brancher, hvor der er brug for en, der kan {task}.",
    ),
    Topic.RIGHTS: (
        "Vi gennemgik rettigheder og pligter, og {first} fik det med hjem på skrift.",
        "{first} spurgte til ferie med ledighedsydelse, og vi fandt svaret sammen.",
    ),
    Topic.FAMILY: (
        "Vi talte om at få hverdagen med børn og arbejde til at hænge sammen.",
        "Datteren er flyttet hjemmefra, og {first} har mere ro om eftermiddagen.",
    ),
}
AGREED = (
    "Aftale: {first} ringer til {place} inden næste samtale.",
    "Aftale: jeg skriver til {place} og hører, om vi må komme på besøg.",
    "Aftale: {first} skriver tre linjer om sig selv, som vi retter sammen næste gang.",
    "Aftale: vi besøger {place} sammen i næste uge.",
    "Aftale: {first} prøver at {task} hos {place} i to uger.",
    "Aftale: jeg taler med kontaktpersonen om hensynet: {care}.",
    "Aftalerne i Min Plan er opdateret, og {first} er enig i teksten.",
    "Næste gang ser vi på, hvad der kom ud af besøget hos {place}.",
)
FOLLOW_UP = (
    "Opfølgning hos {place} med {first} og kontaktpersonen. {first} klarer at {task}.",
    "Vi var alle tre i frokoststuen hos {place}. Det vigtigste hensyn virker: {care}.",
    "{place} er glade for {first}. Vi talte om at bytte en opgave ud, så timerne kan vokse.",
    "Kontaktpersonen foreslår, at {first} også lærer at {task}. Vi prøver det i en måned.",
)
NO_SHOW = (
    "{first} kom ikke. Jeg lagde en besked og ringer igen i morgen.",
    "Ingen svarede, da jeg ringede på det aftalte tidspunkt.",
)
CANCELLED = (
    "{first} har feber og ringede i god tid.",
    "Jeg er på kursus den dag og har ringet til {first}.",
    "{first} fik en tid hos lægen på samme tidspunkt.",
)
MEETING = (
    "Teamet drøftede sagen med {first}. Alle var enige om at gå efter arbejde som {goal}.",
    "Godt møde. {first} fortalte selv om sit jobmål: {goal}. Teamet spurgte til: {care}.",
)
PLAIN = (
    "{first} ringede og spurgte til næste skridt. Jeg fortalte, hvad der sker nu.",
    "Modtaget besked fra {place}: de vil gerne høre mere i næste måned.",
    "{first} har fået ny telefon; nummeret er rettet.",
    "Talt med virksomhedskonsulenten om mulige steder, hvor man kan {task}.",
    "{first} har sendt sit opdaterede CV. Det er blevet kortere og bedre.",
)
PAUSE = (
    "Sygemeldt efter operation. Vi tager forløbet op igen, når lægen siger god for det.",
    "{first} passer sin mor den næste tid og er fritaget så længe.",
    "Barsel.",
)
PACE = (
    "{first} vil gerne tale sammen lidt sjældnere, mens der ventes på svar fra {place}.",
    "Aftalt efter {first}s eget ønske. Vi taler i telefon imellem, hvis der sker noget.",
)
WAIVED = (
    "{first} har allerede et CV, som er skrevet sammen med fagforeningen.",
    "Det er gjort mundtligt og står i indstillingen.",
)
CHANGE_OF_COACH = (
    "Den tidligere jobformidler er på orlov.",
    "{first} er flyttet til den anden ende af kommunen.",
    "Sagsstammen blev for stor.",
)


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes notes about one invented person with one profile."""

    rng: Random
    first: str
    profile: Profile

    def fill(self, templates: tuple[str, ...]) -> str:
        """Return one of the sentences, about this person."""
        profile, rng = self.profile, self.rng
        return rng.choice(templates).format(
            first=self.first,
            goal=profile.goal,
            past=profile.past,
            task=rng.choice(profile.tasks),
            care=rng.choice(profile.care),
            place=rng.choice(profile.places),
        )

    def talk(self, form: ContactForm, topics: list[Topic]) -> str:
        """Return the note of a talk."""
        if form == ContactForm.GROUP:
            return self.fill(MET[form])
        about = [self.fill(ABOUT[topic]) for topic in topics[:2]]
        return " ".join([self.fill(MET[form]), *about, self.fill(AGREED)])
