"""From agreement to more hours and back: the rows, and the journey with them."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from brobygger.flexjobs import actions
from brobygger.flexjobs.actions import Change
from brobygger.flexjobs.models import Employment, PlannedStep, Terms
from brobygger.flexjobs.rules import Pay
from brobygger.journeys.models import Duty, Event, Journey
from brobygger.people.models import Company, ContactPerson
from brobygger.ui.errors import UserError
from tests.flexjobs.conftest import BAKERY, CVR, agree, change, hours
from tests.journeys.conftest import House, kinds

TODAY = date(2026, 11, 20)
PAY = Pay(Decimal("150"), Decimal("12"))


def fresh(journey: Journey) -> Journey:
    return Journey.objects.get(pk=journey.pk)


def test_an_agreement_begins_the_job_the_phase_and_the_mark(
    house: House, journey: Journey, job: Employment
) -> None:
    now = fresh(journey)
    assert (now.phase, now.is_marked) == ("3", True)
    assert kinds(journey)[-6:] == [
        "flexjob_agreed",
        "artefact_recorded",
        "artefact_recorded",
        "flexjob_started",
        "phase_entered",
        "mark_set",
    ]
    assert now.revision == 2
    assert (job.company.cvr, job.contact.name) == (CVR, "Bent Bager")


def test_a_known_company_and_contact_person_are_used_again(house: House, job: Employment) -> None:
    other = agree(house, house.start(), contact=BAKERY)
    assert (other.company_id, other.contact_id) == (job.company_id, job.contact_id)
    assert Company.objects.filter(cvr=CVR).count() == ContactPerson.objects.count() == 1


def test_a_job_ahead_waits_for_its_first_day(house: House, journey: Journey) -> None:
    job = agree(house, journey, starts_on=date(2026, 12, 1))
    assert fresh(journey).phase == "2"
    assert Duty.objects.get(journey=journey, rule="job_begins").due_on == date(2026, 12, 1)
    actions.begin(house.by_coach, job, starts_on=TODAY)
    assert fresh(journey).phase == "3"
    assert Terms.objects.get(employment=job).since == TODAY


def test_nine_hours_at_75_percent_become_twelve_at_85(house: House, journey: Journey) -> None:
    job = agree(house, journey, hours=hours("6.75", "9", "75"))
    wanted = Change(TODAY, hours("10.2", "12", "85"), PAY, "Nye opgaver")
    actions.change(house.by_coach, job, wanted)
    now = fresh(journey)
    assert (now.state, now.end_reason, now.is_marked) == ("ended", "over_ten_hours", False)
    assert Employment.objects.get(pk=job.pk).trend == "rose"


def test_back_at_ten_the_journey_goes_on(house: House, journey: Journey, job: Employment) -> None:
    change(house, job, "11", date(2026, 11, 10))
    change(house, job, "10", TODAY)
    now = fresh(journey)
    assert (now.state, now.phase, now.is_marked) == ("active", "3", True)


def test_two_jobs_add_up(house: House, journey: Journey, job: Employment) -> None:
    agree(house, journey, hours=hours("4"), starts_on=TODAY)
    assert fresh(journey).state == "active"
    change(house, job, "6.25", TODAY)
    assert fresh(journey).state == "ended"


def test_more_than_37_hours_in_all_are_refused(house: House, journey: Journey) -> None:
    agree(house, journey, hours=hours("30"))
    with pytest.raises(UserError, match="højst være 37") as refused:
        agree(house, journey, hours=hours("8"))
    assert refused.value.field == "effective_hours"


def test_a_row_inside_the_history_is_refused_by_name(house: House, job: Employment) -> None:
    with pytest.raises(UserError, match=r"04\.11\.2026") as refused:
        change(house, job, "7", date(2026, 11, 4))
    assert refused.value.field == "since"


def test_a_start_before_the_agreement_is_refused(house: House, journey: Journey) -> None:
    with pytest.raises(UserError, match="før det er aftalt") as refused:
        agree(house, journey, starts_on=date(2026, 11, 2))
    assert refused.value.field == "starts_on"


def test_an_end_before_the_newest_row_is_refused(house: House, job: Employment) -> None:
    change(house, job, "7", date(2026, 11, 12))
    with pytest.raises(UserError, match=r"12\.11\.2026") as refused:
        actions.end(house.by_coach, job, ended_on=date(2026, 11, 11), reason="Lukker")
    assert refused.value.field == "ended_on"


def test_a_planned_step_is_put_off_and_carried_out(
    house: House, journey: Journey, job: Employment
) -> None:
    due = TODAY + timedelta(days=60)
    actions.plan(house.by_coach, job, due_on=due, hours=hours("9"), how="Kassen om tirsdagen")
    step = PlannedStep.objects.get()
    later = due + timedelta(days=30)
    actions.put_off(house.by_coach, step, due_on=later, reason="Influenza")
    assert Duty.objects.get(journey=journey, rule="planned_hours", state="open").due_on == later
    actions.carry_out(house.by_coach, step, since=TODAY)
    newest = Terms.objects.filter(employment=job).order_by("-since")[0]
    assert (newest.effective_hours, newest.tasks) == (Decimal(9), ["Pakke brød"])
    assert not Duty.objects.filter(journey=journey, rule="planned_hours", state="open").exists()


def test_a_step_lies_ahead(house: House, job: Employment) -> None:
    with pytest.raises(UserError) as refused:
        actions.plan(house.by_coach, job, due_on=TODAY, hours=hours("9"), how="Kassen")
    assert refused.value.field == "due_on"


def test_a_row_set_right_takes_back_what_followed(
    house: House, journey: Journey, job: Employment
) -> None:
    change(house, job, "12", TODAY)
    row = Terms.objects.get(employment=job, since=TODAY)
    row.employment = job
    right = Change(TODAY, hours("7.2"), PAY, "Aftalt")
    actions.set_right(house.by_coach, row, right, because="Komma glemt")
    now = fresh(journey)
    assert (now.state, now.is_marked) == ("active", True)
    assert Terms.objects.filter(employment=job, replaced_at=None).count() == 2
    assert Employment.objects.get(pk=job.pk).hours_now == Decimal("7.2")


def test_hours_of_a_kept_job_are_changed_on_its_own_page(
    house: House, journey: Journey, job: Employment
) -> None:
    from brobygger.journeys import actions as journeys

    with pytest.raises(UserError, match="sin egen side"):
        journeys.change_hours(house.by_coach, journey, effective_hours=9)
    started = Event.objects.get(journey=journey, kind="flexjob_started")
    with pytest.raises(UserError, match="hører til et fleksjob"):
        journeys.correct(house.by_coach, journey, event=started, reason="x", remove=True)


def test_a_job_known_by_its_hours_alone_is_told_fully(house: House, journey: Journey) -> None:
    from brobygger.journeys import actions as journeys

    journeys.start_flexjob(
        house.by_coach, journey, effective_hours=6, happened_on=date(2026, 11, 4)
    )
    from dataclasses import replace

    from tests.flexjobs.conftest import AGREED

    actions.agree(house.by_coach, journey, BAKERY, AGREED, by_hand="1")
    now = fresh(journey)
    assert (Employment.objects.get().key, now.phase) == ("1", "3")
    with pytest.raises(UserError, match="allerede skrevet ind"):
        actions.agree(house.by_coach, journey, BAKERY, replace(AGREED), by_hand="1")


def test_a_form_sent_twice_is_one_job(house: House, journey: Journey) -> None:
    from uuid import uuid4

    from tests.flexjobs.conftest import AGREED

    key = uuid4()
    for _turn in range(2):
        actions.agree(house.by_coach, journey, BAKERY, AGREED, submission_id=key)
    assert Employment.objects.count() == 1


def test_the_grant_and_job_number_two_are_on_the_timeline(
    house: House, journey: Journey, job: Employment
) -> None:
    actions.follow_up_grant(
        house.by_caseworker, journey, outcome="followed_up", note="Passer stadig"
    )
    actions.offer_second_job(house.by_coach, journey, outcome="later")
    assert kinds(journey)[-2:] == ["grant_followed_up", "second_job_offered"]
