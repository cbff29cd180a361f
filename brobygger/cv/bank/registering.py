"""What the bank tells the other rooms about itself, from the room's ``apps.py``."""

from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from brobygger.access import page_names
from brobygger.access.actor import Actor
from brobygger.access.permissions import register, register_within
from brobygger.companies import front
from brobygger.cv import public
from brobygger.cv.bank import looks
from brobygger.cv.bank.filling import fill
from brobygger.cv.bank.lists import Followed
from brobygger.cv.bank.models import Answer, Inquiry
from brobygger.cv.bank.permissions import ROWS, WITHIN
from brobygger.journeys import front_parts
from brobygger.journeys.models import Journey
from brobygger.messages import kinds
from brobygger.ui.menu import Entry
from brobygger.ui.menu import register as register_entry

KINDS = (
    kinds.Kind(
        "cv.bank_inquiry",
        _("En virksomhed har skrevet til dig"),
        outside=_("En virksomhed har skrevet til dig om et job."),
        sms=True,
    ),
    kinds.Kind(
        "cv.bank_answer",
        _("Svar på jeres henvendelse"),
        outside=_("Der er nyt om en af jeres henvendelser."),
    ),
)
PAGES: dict[str, str | Promise] = {
    looks.SEARCH_PAGE: _("Søgning i CV-banken, som fandt CV'et"),
    looks.VIEW_PAGE: _("CV'et i CV-banken, uden navn"),
    looks.ANSWER_PAGE: _("Kontaktoplysninger efter et ja til en virksomhed"),
    Followed.name: _("Henvendelser fra virksomheder"),
}


def register_all() -> None:
    """Permissions, menu, front pages, messages, page names, and filling the bank."""
    register(ROWS)
    register_within(WITHIN)
    register_entry(Entry(_("CV-bank"), "bank:search", "bank.search", 45))
    register_entry(Entry(_("Henvendelser"), "bank:inquiries", "bank.inquiries", 50))
    page_names.name(PAGES)
    kinds.register(*KINDS)
    front.register(answers, 10)
    front.register(bank, 20)
    front_parts.register(
        front_parts.Part("inquiries", "cv/bank/own/_part.html", waiting, "bank.own", 15)
    )
    public.fill_with(fill)


def bank(actor: Actor) -> front.Part:
    """The way in, on a company's front page."""
    return front.Part(
        str(_("Find en medarbejder")),
        str(
            _(
                "Søg blandt CV'er fra borgere, der gerne vil findes. I ser ingen navne, før"
                " borgeren svarer ja."
            )
        ),
        reverse("bank:search"),
        str(_("Søg i CV-banken")),
    )


def answers(actor: Actor) -> front.Part | None:
    """What became of what the company wrote."""
    rows = Inquiry.objects.visible_to(actor).filter(withdrawn_at__isnull=True)
    found = list(rows.values_list("answer", "closes_on", "unshared_at")[:200])
    if not found:
        return None
    today = timezone.localdate()
    yes = sum(1 for said, _day, back in found if said == Answer.YES and back is None)
    waiting = sum(1 for said, day, _back in found if not said and day >= today)
    text = _("%(yes)d har sagt ja, %(waiting)d venter på svar.") % {"yes": yes, "waiting": waiting}
    return front.Part(
        str(_("Jeres henvendelser")),
        str(text),
        reverse("bank:inquiries"),
        str(_("Se henvendelser")),
        is_urgent=yes > 0,
    )


def waiting(actor: Actor, journey: Journey | None) -> dict[str, object] | None:
    """What companies wait for an answer to, on the citizen's front page."""
    rows = Inquiry.objects.visible_to(actor).filter(
        answer=Answer.NONE, withdrawn_at__isnull=True, closes_on__gte=timezone.localdate()
    )
    found = list(rows.select_related("company")[:3])
    return {"inquiries": found} if found else None
