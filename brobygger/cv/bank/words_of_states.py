"""Where an inquiry stands, in words: for the company, the citizen, and staff who look on."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.cv.bank.rules import State

Words = dict[State, tuple[str, str | Promise]]
"""The status icon's kind, and the words beside it."""

FOR_COMPANY: Words = {
    State.WAITING: ("soon", _("Venter på svar")),
    State.YES: ("ok", _("Ja")),
    State.UNSHARED: ("quiet", _("Har trukket sine oplysninger tilbage")),
    State.NO: ("quiet", _("Nej tak")),
    State.SILENT: ("quiet", _("Intet svar")),
    State.WITHDRAWN: ("quiet", _("Trukket tilbage af jer")),
}
FOR_CITIZEN: Words = {
    State.WAITING: ("soon", _("Venter på dit svar")),
    State.YES: ("ok", _("Du har sagt ja")),
    State.UNSHARED: ("quiet", _("Du har trukket dine oplysninger tilbage")),
    State.NO: ("quiet", _("Du har sagt nej tak")),
    State.SILENT: ("quiet", _("Du svarede ikke. Det er helt i orden")),
    State.WITHDRAWN: ("quiet", _("Virksomheden har trukket den tilbage")),
}
FOR_STAFF: Words = FOR_COMPANY | {
    State.WITHDRAWN: ("quiet", _("Trukket tilbage af virksomheden")),
}
