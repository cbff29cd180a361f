"""Min Plan keeps what is agreed at follow-ups of a flex-job (``flexjobs.agreements``)."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from brobygger.access.actor import Actor
from brobygger.flexjobs.agreements import Answer, Awaiting, Promise, Talk
from brobygger.flexjobs.agreements import Who as Doer
from brobygger.plan import actions
from brobygger.plan.actions import Wording
from brobygger.plan.models import Agreement, AgreementState, Who

WHO = {
    Doer.CITIZEN: Who.CITIZEN,
    Doer.COMPANY: Who.OTHER,
    Doer.STAFF: Who.STAFF,
    Doer.TOGETHER: Who.TOGETHER,
}
"""At the company, "a third" is its contact person."""


class PlanKeeper:
    """Agreements of follow-ups are agreements of the plan like any other."""

    def awaiting(self, citizen_id: UUID) -> Sequence[Awaiting]:
        """Those that are open, the first due first: one statement."""
        rows = Agreement.objects.filter(citizen=citizen_id, state=AgreementState.OPEN)
        return [
            Awaiting(one.pk, one.what, one.who_name or one.get_who_display(), one.due_on)
            for one in rows.order_by("due_on", "id")
        ]

    def answer(self, actor: Actor, talk: Talk, answers: Iterable[Answer]) -> None:
        """Answer those that are still open; one answered meanwhile keeps its answer."""
        given = {one.key: one for one in answers}
        rows = Agreement.objects.filter(
            citizen=talk.citizen_id, pk__in=given, state=AgreementState.OPEN
        )
        for row in rows.order_by("due_on", "id"):
            one = given[row.pk]
            actions.answer(
                actor, row, state=one.state, outcome=one.outcome, next_step=one.next_step
            )

    def make(self, actor: Actor, talk: Talk, promises: Iterable[Promise]) -> None:
        """Make them, tied to the follow-up."""
        for one in promises:
            wording = Wording(
                what=one.what,
                who=WHO[one.who].value,
                who_name=talk.contact[:100] if one.who == Doer.COMPANY else "",
                due_on=one.due_on,
                proof=one.proof,
            )
            actions.agree(
                actor,
                talk.citizen_id,
                wording=wording,
                talk=talk.event_id,
                citizen_says_yes=talk.citizen_says_yes,
            )
