"""Where an inquiry stands, in words: for the company and for the citizen."""

from django.utils.translation import gettext_lazy as _

from brobygger.cv.bank.rules import State

FOR_COMPANY = {
    State.WAITING: ("soon", _("Venter på svar")),
    State.YES: ("ok", _("Ja")),
    State.UNSHARED: ("quiet", _("Har trukket sine oplysninger tilbage")),
    State.NO: ("quiet", _("Nej tak")),
    State.SILENT: ("quiet", _("Intet svar")),
    State.WITHDRAWN: ("quiet", _("Trukket tilbage af jer")),
}
FOR_CITIZEN = {
    State.WAITING: ("soon", _("Venter på dit svar")),
    State.YES: ("ok", _("Du har sagt ja")),
    State.UNSHARED: ("quiet", _("Du har trukket dine oplysninger tilbage")),
    State.NO: ("quiet", _("Du har sagt nej tak")),
    State.SILENT: ("quiet", _("Du svarede ikke. Det er helt i orden")),
    State.WITHDRAWN: ("quiet", _("Virksomheden har trukket den tilbage")),
}
