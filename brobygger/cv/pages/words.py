"""What the rules find, said to people, with the place where it is mended."""

from django.utils.translation import gettext_lazy as _

from brobygger.cv.rules import Lack, Off

LACKS = {
    Lack.CONTACT: (_("E-mail eller telefon. Sig det til kommunen."), "#contact"),
    Lack.SHOWN_CONTACT: (_("E-mail eller telefon skal kunne vises."), "choices"),
    Lack.EXPERIENCE: (_("Mindst ét job, én praktik eller frivilligt arbejde."), "#work_experience"),
    Lack.EDUCATION: (_("Mindst én uddannelse eller ét kursus."), "#education"),
    Lack.TARGET: (_("Mindst én stilling under “Jeg søger job som”."), "targets"),
}
"""What is missing, and the part of the page or the page where it is filled in."""

OFF = {
    Off.NOT_CHOSEN: _("Du har ikke valgt, at virksomheder kan finde dit CV."),
    Off.INCOMPLETE: _("Virksomheder kan ikke finde dit CV, før det er udfyldt."),
    Off.EXEMPT: _("Virksomheder kan ikke finde dit CV, mens forløbet holder pause."),
    Off.CLOSED: _("Virksomheder kan ikke finde dit CV, fordi der ikke er et forløb i gang."),
}
OFF_STAFF = {
    Off.NOT_CHOSEN: _("Borgeren har ikke valgt at kunne findes af virksomheder."),
    Off.INCOMPLETE: _("Virksomheder kan ikke finde CV'et, før det er udfyldt."),
    Off.EXEMPT: _("Virksomheder kan ikke finde CV'et, mens forløbet er på pause."),
    Off.CLOSED: _("Virksomheder kan ikke finde CV'et, fordi der ikke er et forløb i gang."),
}
STATUS = {"begun": "quiet", "ready": "soon", "approved": "ok", "not_approved": "late"}
