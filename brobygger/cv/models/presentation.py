"""The presentation CV: voluntary, in the citizen's own words (spec 3.2)."""

from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from brobygger.cv.models.single import Single
from brobygger.facts.fields import Text, Words

MOST = 4000


def _words(label: Words, help_text: Words) -> Text:
    return Text(label, most=MOST, lines=5, help_text=help_text)


class PresentationCv(Single):
    """What the citizen hands an employer in person. Never searched, never in the CV bank."""

    key: ClassVar[str] = "presentation_cv"
    title_of_kind: ClassVar[Words] = _("Præsentations-CV")
    add_label: ClassVar[Words] = _("Skriv dit præsentations-CV")

    about = _words(_("Om mig"), _("Hvem er du? Skriv, som du taler. 3-4 linjer er nok."))
    good_at = _words(
        _("Det er jeg god til"), _("Tænk på det, andre roser dig for – på arbejde og hjemme.")
    )
    functions = _words(
        _("Opgaver, jeg kan tage"), _("Fx: Jeg kan pakke varer, gøre klar til kunder og rydde op.")
    )
    experience = _words(
        _("Min erfaring"),
        _("Job, praktik og frivilligt arbejde – også det, du har gjort derhjemme."),
    )
    education = _words(_("Uddannelse og kurser"), _("Også korte kurser og beviser."))
    interests = _words(_("Fritid og interesser"), _("Det må gerne være det, du slapper af med."))
    looking_for = _words(
        _("Det søger jeg"), _("Hvilket job, hvor mange timer om ugen, og hvor henne?")
    )
    conditions = _words(
        _("Gode vilkår for mig"),
        _("Du bestemmer selv. Skriv det, en arbejdsplads skal tage hensyn til. Ikke din diagnose."),
    )
    contact = _words(_("Sådan får du fat i mig"), _("Fx telefon, e-mail, og hvornår du træffes."))

    class Meta(Single.Meta):
        pass
