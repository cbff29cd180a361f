"""Names put together by chance: common Danish ones, and some from elsewhere."""

from random import Random


def words(text: str) -> tuple[str, ...]:
    """Return the words of a text."""
    return tuple(text.split())


WOMEN = words(
    "Anne Bente Birthe Bodil Charlotte Dorthe Else Gitte Hanne Helle Ingrid Jette Karin Kirsten "
    "Lene Lise Lisbeth Mona Pia Susanne Tina Ulla Vibeke Åse Åsa Sørine Maja Sofie Ida Freja "
    "Nanna Signe Louise Camilla Pernille Mie Rikke Stine Line Katrine Gunhild Ragnhild Ditte "
    "Trine Asta"
)
MEN = words(
    "Allan Anders Bjarne Brian Carsten Claus Dennis Erik Finn Flemming Frank Gert Hans Henning "
    "Ivan Jens Jesper Jørgen Kaj Kim Lars Leif Mads Martin Michael Morten Niels Ole Peder Per "
    "Poul Preben Rasmus Rune Steen Svend Søren Torben Tonny Uffe Viggo Åge Øjvind Aage Malthe "
    "Emil Oskar"
)
SURNAMES = words(
    "Aabling Aagaard Aakjær Andersen Bach Bertelsen Bjerre Brandt Buhl Bæk Bøgh Christensen "
    "Christiansen Clausen Dahl Dam Eriksen Fisker Frandsen Frederiksen Gregersen Hansen "
    "Haagensen Holm Højgaard Iversen Jensen Jessen Johansen Jørgensen Juhl Kaas Kjeldsen Kjær "
    "Knudsen Kristensen Krogh Larsen Lauridsen Lund Lynggaard Madsen Mathiesen Mikkelsen "
    "Mortensen Munk Møller Nielsen Nygaard Nørgaard Olesen Olsen Overgaard Paulsen Pedersen "
    "Petersen Poulsen Rasmussen Ravnsbjerg Schmidt Skov Skaarup Smedegaard Sørensen Thomsen "
    "Thorsen Toft Vestergaard Winther Ørsted Østergaard Ågesen Aaskov"
)
ELSEWHERE = (
    ("Amina Warsame", "somali"),
    ("Fadumo Ibrahim", "somali"),
    ("Hassan Yusuf", "somali"),
    ("Leila Al-Masri", "arabisk"),
    ("Omar Khalil", "arabisk"),
    ("Samir Haddad", "arabisk"),
    ("Nour Barakat", "arabisk"),
    ("Zahra Rahimi", "farsi"),
    ("Reza Moradi", "farsi"),
    ("Selam Tesfay", "tigrinya"),
    ("Yonas Habte", "tigrinya"),
    ("Oksana Melnyk", "ukrainsk"),
    ("Petro Bondar", "ukrainsk"),
    ("Agnieszka Nowak", "polsk"),
    ("Ion Popa", "rumænsk"),
    ("Ayşe Demir", "tyrkisk"),
    ("Mehmet Yıldız", ""),
    ("Jasmina Begić", ""),
)
STREETS = words(
    "Bakkevænget Birkealle Brogade Bøgelunden Dæmningen Engblommevej Fasanvej Fjordløkken "
    "Gartnerstræde Hedegårdsvej Hyldestien Kirkestien Kløvermarken Lærkehøj Møllevænget "
    "Nørrebakke Poppelvej Ravnsbjergstien Rugløkken Skovbrynet Smedestræde Solsikkevej "
    "Søndermarken Tranevej Æblehaven Østerløkke Ålykke Aabrinken"
)
FAR_APART = 0.06
"""Share of citizens with a name from elsewhere."""


def person(rng: Random) -> tuple[str, str]:
    """Return an invented name, and the language of the interpreter, if one is needed."""
    if rng.random() < FAR_APART:
        return rng.choice(ELSEWHERE)
    first = rng.choice(rng.choice((WOMEN, MEN)))
    middle = f" {rng.choice(SURNAMES)}" if rng.random() < 0.45 else ""
    return f"{first}{middle} {rng.choice(SURNAMES)}", ""


def address(rng: Random) -> str:
    """Return an invented street and number."""
    letter = rng.choice(("", "", "", " A", " B", ", 1. tv.", ", 2. th.", ", st."))
    return f"{rng.choice(STREETS)} {rng.randint(1, 98)}{letter}"


def phone(rng: Random) -> str:
    """Return a number of eight digits that looks like one."""
    return f"{rng.randint(20, 61)} {rng.randint(10, 99)} {rng.randint(10, 99)} 00"


def email(name: str, number: int) -> str:
    """Return an address nobody has (example.dk is reserved for examples)."""
    plain = name.lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa").replace(" ", ".")
    kept = "".join(char for char in plain if char.isascii() and (char.isalnum() or char == "."))
    return f"{kept}.{number}@example.dk"
