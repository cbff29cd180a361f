"""The pages of the plan: staff's and the citizen's own, every form without a script."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from brobygger.access import consent_actions
from brobygger.access.actor import Actor, acting
from brobygger.access.models import Consent, User
from brobygger.people.roles import Role
from brobygger.plan import actions
from brobygger.plan.models import Activity, Agreement, GuidanceText, HealthLimits, LongText, Plan
from brobygger.ui.errors import UserError
from tests import factories
from tests.documents.conftest import browser_of
from tests.plan.conftest import SAID, TODAY, Case

LATER = (TODAY + timedelta(days=7)).isoformat()
AGREEMENT = {"what": SAID, "who": "citizen", "proof": "Vi har en tid.", "due_on": LATER}
ACTIVITY = {
    "kind": "internship",
    "title": "Praktik hos Netto",
    "agreed": "Plukke ordrer.",
    "agreed_with": "Jens Job",
    "hours": "12",
    "minutes": "30",
    "starts_on": TODAY.isoformat(),
    "place": "Hovedgaden 1",
    "contact_name": "Lis Lager",
    "why": "For at prøve det.",
}


@pytest.fixture
def coach(case: Case) -> Client:
    """The coach's browser."""
    assert case.coach.user_id is not None
    return browser_of(User.objects.get(pk=case.coach.user_id))


@pytest.fixture
def own(case: Case) -> Client:
    """The citizen's browser."""
    return browser_of(case.own_user)


def page(case: Case, rest: str = "") -> str:
    return f"/borgere/{case.citizen.pk}/plan/{rest}"


def text_of(response: Any) -> str:
    assert response.status_code == 200
    return str(response.content.decode())


def test_job_goal_latest_agreement_and_started_efforts_come_first(
    case: Case, coach: Client
) -> None:
    case.add_fact("job_goal", title="Lagermedarbejder", track="B")
    case.agree()
    case.start()
    shown = text_of(coach.get(page(case)))
    first = shown[: shown.index('id="aftaler"')]
    assert "Lagermedarbejder" in first
    assert SAID in first
    assert "Praktik på lageret hos Netto" in first


def test_an_empty_plan_says_what_to_do(case: Case, coach: Client, own: Client) -> None:
    assert "Lav en sammen med borgeren" in text_of(coach.get(page(case)))
    assert "Der er ingen aftaler endnu" in text_of(own.get("/min-side/plan/"))


def test_an_agreement_is_made_from_its_form(case: Case, coach: Client) -> None:
    goal = case.add_fact("job_goal", title="Lagermedarbejder")
    given = AGREEMENT | {"job_goal": str(goal.pk), "citizen_says_yes": "on"}
    assert coach.post(page(case, "aftaler/ny/"), given).status_code == 302
    made = Agreement.objects.get()
    assert (made.what, made.job_goal_id, made.is_agreed) == (SAID, goal.pk, True)


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("due_on", "1.1.2020", "før samtalen"),
        ("what", "x" * 1001, "1001 tegn"),
        ("due_on", "31.02.2026", "dag, måned og år"),
        ("job_goal", "forged", "findes ikke mere"),
    ],
    ids=["before the talk", "too long", "no such day", "forged tie"],
)
def test_a_refused_agreement_keeps_what_was_typed(
    case: Case, coach: Client, field: str, value: str, says: str
) -> None:
    case.add_fact("job_goal", title="Lagermedarbejder")
    shown = text_of(coach.post(page(case, "aftaler/ny/"), AGREEMENT | {field: value}))
    assert says in shown
    assert "Vi har en tid." in shown


def test_the_citizen_says_yes_and_ticks_it_done(case: Case, own: Client) -> None:
    agreement = case.agree()
    assert "Jeg er enig i teksten" in text_of(own.get("/min-side/plan/"))
    for verb in ("ja", "gjort"):
        assert own.post(f"/min-side/plan/aftaler/{agreement.pk}/{verb}/").status_code == 302
    agreement.refresh_from_db()
    assert (agreement.agreed, agreement.state) == ("own", "done")


def test_the_citizen_tells_why_it_was_not_done(case: Case, own: Client) -> None:
    agreement = case.agree()
    address = f"/min-side/plan/aftaler/{agreement.pk}/svar/"
    assert "Skriv, hvad I så gør" in text_of(
        own.post(address, {"state": "not_done", "outcome": "Butikken var lukket"})
    )
    given = {"state": "not_done", "outcome": "Lukket", "next_step": "Jeg prøver på mandag"}
    assert own.post(address, given).status_code == 302


def test_somebody_elses_agreement_is_not_found(case: Case, own: Client) -> None:
    other = case.house.start().citizen
    foreign = actions.agree(case.coach, other.pk, wording=_wording())
    assert own.post(f"/min-side/plan/aftaler/{foreign.pk}/gjort/").status_code == 404


def _wording() -> actions.Wording:
    from tests.plan.conftest import wording

    return wording()


def test_an_activity_and_its_status(case: Case, coach: Client) -> None:
    assert coach.post(page(case, "indsatser/ny/"), ACTIVITY).status_code == 302
    activity = Activity.objects.get()
    assert activity.minutes_per_week == 750
    assert "12 timer og 30 minutter" in text_of(coach.get(page(case)))
    address = page(case, f"indsatser/{activity.pk}/status/")
    assert coach.post(address, {"text": "Det går godt."}).status_code == 302
    assert "Det går godt." in text_of(coach.get(page(case)))


def test_an_activity_does_not_end_before_it_starts(case: Case, coach: Client) -> None:
    given = ACTIVITY | {"ends_on": (TODAY - timedelta(days=1)).isoformat()}
    assert "slutter, før den begynder" in text_of(coach.post(page(case, "indsatser/ny/"), given))
    assert not Activity.objects.exists()


def test_a_moved_period_says_why(case: Case, coach: Client) -> None:
    activity = case.start()
    given = ACTIVITY | {"ends_on": (TODAY + timedelta(days=60)).isoformat()}
    address = page(case, f"indsatser/{activity.pk}/")
    assert "hvorfor perioden er flyttet" in text_of(coach.post(address, given))
    assert coach.post(address, given | {"period_note": "Forlænget"}).status_code == 302


def test_a_status_is_corrected_and_the_wrong_one_kept(case: Case, coach: Client) -> None:
    wrong = actions.report(case.coach, case.start(), text="Hun stopper.")
    given = {"text": "Hun fortsætter.", "reason": "Forkert borger"}
    assert coach.post(page(case, f"status/{wrong.pk}/ret/"), given).status_code == 302
    shown = text_of(coach.get(page(case)))
    assert "Hun fortsætter." in shown
    assert "Hun stopper." not in shown
    wrong.refresh_from_db()
    assert wrong.superseded_by is not None


def test_the_description_holds_4050_characters(case: Case, coach: Client) -> None:
    address = page(case, "beskrivelse/")
    assert "4051 tegn" in text_of(coach.post(address, {"description": "x" * 4051}))
    assert coach.post(address, {"description": "x" * 4050}).status_code == 302
    assert len(Plan.objects.get().description) == 4050


def test_a_description_written_meanwhile_is_not_overwritten(case: Case, coach: Client) -> None:
    actions.describe(case.coach, case.citizen.pk, text="Først")
    actions.describe(case.coach, case.citizen.pk, text="Så")
    shown = text_of(coach.post(page(case, "beskrivelse/"), {"description": "Mit", "revision": "1"}))
    assert "ændret af Jens Job imens" in shown
    assert "Mit" in shown


def test_text_from_vitas_is_never_cut(case: Case, coach: Client) -> None:
    activity = case.start()
    given = {"place": f"activity/{activity.pk}/why", "source": "VITAS", "text": "y" * 2500}
    assert coach.post(page(case, "tekst/"), given).status_code == 302
    waiting = LongText.objects.get()
    assert len(waiting.text) == 2500
    assert "2500 tegn" in text_of(coach.get(page(case))).replace("2.500", "2500")
    shown = text_of(coach.get(page(case, f"tekst/{waiting.pk}/")))
    assert "y" * 500 + "</span>" in shown
    assert "2500 tegn" in text_of(
        coach.post(page(case, f"tekst/{waiting.pk}/"), {"text": "y" * 2500})
    )
    assert coach.post(page(case, f"tekst/{waiting.pk}/"), {"text": "Kort"}).status_code == 302
    activity.refresh_from_db()
    waiting.refresh_from_db()
    assert (activity.why, len(waiting.text)) == ("Kort", 2500)


def test_text_that_fits_goes_straight_in(case: Case, coach: Client) -> None:
    given = {"place": "description", "source": "VITAS", "text": "Passer"}
    assert coach.post(page(case, "tekst/"), given).status_code == 302
    assert Plan.objects.get().description == "Passer"


HEALTH = {"description": "Ryggen"}
YES = {"how": "spoken", "version": "1"}


def test_health_needs_a_yes_and_goes_when_it_is_taken_back(
    case: Case, coach: Client, own: Client
) -> None:
    address = page(case, "helbred/")
    assert "Vælg en mulighed" in text_of(coach.post(address, HEALTH))
    assert coach.post(address, HEALTH | YES).status_code == 302
    assert "Ryggen" in text_of(own.get("/min-side/plan/"))
    assert own.post("/min-side/samtykker/health_limits/nej/").status_code == 302
    assert HealthLimits.objects.get().description == ""
    for rest in ("", "versioner/?fra=0&til=1", "versioner/?fra=1&til=2"):
        assert "Ryggen" not in text_of(coach.get(page(case, rest)))


def test_a_yes_said_on_the_page_of_consents_is_the_one_that_counts(
    case: Case, coach: Client, own: Client
) -> None:
    own.post("/min-side/samtykker/health_limits/ja/", {"version": "1"})
    assert "how" not in text_of(coach.get(page(case, "helbred/"))).split('id="plan-form"')[1]
    assert coach.post(page(case, "helbred/"), HEALTH).status_code == 302
    assert Consent.objects.filter(kind="health_limits").count() == 1


def test_a_yes_taken_back_while_the_form_stands_open_stops_it(case: Case, coach: Client) -> None:
    case.write_health("Ryggen")
    consent_actions.withdraw(case.own, case.citizen, "health_limits")
    assert "Vælg en mulighed" in text_of(coach.post(page(case, "helbred/"), HEALTH))
    with pytest.raises(UserError, match="trukket sit ja tilbage"):
        actions.write_health(case.coach, case.citizen.pk, description="Ryggen")
    assert HealthLimits.objects.get().description == ""


def test_what_a_taken_back_yes_covered_stays_hidden_after_a_new_one(
    case: Case, coach: Client, time_machine: Any
) -> None:
    case.write_health("Ryggen")
    consent_actions.withdraw(case.own, case.citizen, "health_limits")
    time_machine.move_to("2026-11-20 15:00:00+01:00", tick=False)
    case.write_health("Knæet")
    shown = text_of(coach.get(page(case, "versioner/?fra=1&til=9")))
    assert "Knæet" in shown
    assert "Ryggen" not in shown


def test_consultants_see_the_plan_without_health(case: Case) -> None:
    from brobygger.journeys import actions as journeys

    case.write_health("Ryggen")
    consultant = factories.employee(Role.COMPANY_CONSULTANT, team=case.house.team)
    journeys.assign(
        case.house.by_leader, case.journey, role=Role.COMPANY_CONSULTANT, employee=consultant
    )
    browser = browser_of(factories.user(consultant, Role.COMPANY_CONSULTANT))
    case.agree()
    shown = text_of(browser.get(page(case)))
    assert SAID in shown
    assert "Ryggen" not in shown
    assert "Helbred" not in text_of(browser.get(page(case, "versioner/?fra=0&til=9")))


def test_two_versions_are_compared_word_by_word(case: Case, coach: Client, own: Client) -> None:
    actions.describe(case.coach, case.citizen.pk, text="Anna søger job på lager")
    actions.describe(case.coach, case.citizen.pk, text="Anna søger job i butik")
    for browser, address in ((coach, page(case, "versioner/")), (own, "/min-side/plan/versioner/")):
        shown = text_of(browser.get(f"{address}?fra=1&til=2"))
        assert "lager</del>" in shown
        assert "butik</ins>" in shown


def test_paper_is_the_same_for_both(case: Case, coach: Client, own: Client) -> None:
    case.agree()
    case.start()
    papers = [coach.get(page(case, "pdf/")), own.get("/min-side/plan/pdf/")]
    assert {one["Content-Type"] for one in papers} == {"application/pdf"}
    from brobygger.plan.page import PlanPage
    from brobygger.plan.paper import content

    told = content(PlanPage.of(case.coach, case.citizen))
    with acting(case.own):
        assert content(PlanPage.of(case.own, case.citizen)) == told


def test_the_queue_shows_whose_plan_goes_out_on_paper(case: Case, coach: Client) -> None:
    case.citizen.is_exempt_from_digital_mail = True
    case.citizen.save()
    case.agree()
    assert case.citizen.name in text_of(coach.get("/plan/paa-papir/"))
    assert coach.post(page(case, "udskrevet/"), {"number": "1"}).status_code == 302
    assert case.citizen.name not in text_of(coach.get("/plan/paa-papir/")).split("bb-message")[0]
    assert not Plan.objects.filter(printed_number=0).exists()
    case.agree()
    assert Plan.objects.get().printed_number < Plan.objects.get().number


def test_a_plan_changed_since_it_was_fetched_stays_in_the_queue(case: Case, coach: Client) -> None:
    case.citizen.is_exempt_from_digital_mail = True
    case.citizen.save()
    case.agree()
    fetched = Plan.objects.get().number
    case.agree()
    answer = coach.post(page(case, "udskrevet/"), {"number": str(fetched)}, follow=True)
    assert "bliver på listen" in text_of(answer)
    assert case.citizen.name in text_of(coach.get("/plan/paa-papir/"))


def test_a_corrected_status_is_compared_in_words_alone(case: Case, coach: Client) -> None:
    wrong = actions.report(case.coach, case.start(), text="Hun stopper.")
    right = actions.correct_status(case.coach, wrong, text="Hun fortsætter.", reason="Slip")
    shown = text_of(coach.get(page(case, "versioner/?fra=0&til=9")))
    assert "Hun fortsætter." in shown
    assert str(right.pk) not in shown


def test_advice_stands_beside_the_agreement(case: Case, coach: Client) -> None:
    vague = {"what": "Arbejde videre med motivation", "who": "citizen", "due_on": LATER}
    shown = text_of(coach.post("/plan/raad/agreement/", vague))
    assert "ikke valgt et jobmål" in shown
    assert shown.count("bb-status-quiet") == 3
    good = AGREEMENT | {"job_goal": str(uuid4())}
    assert text_of(coach.post("/plan/raad/agreement/", good)).count("bb-status-ok") == 3


def test_pasted_law_is_pointed_out(case: Case, coach: Client) -> None:
    given = {"description": "I henhold til § 41, stk. 4 i lov om aktiv beskæftigelsesindsats."}
    assert "bb-status-quiet" in text_of(coach.post("/plan/raad/description/", given))


def test_the_municipality_writes_its_own_guidance(case: Case, coach: Client) -> None:
    assert "tilkendt fleksjob" in text_of(coach.get(page(case)))
    admin = factories.employee(Role.ADMINISTRATOR)
    browser = browser_of(factories.user(admin, Role.ADMINISTRATOR))
    given = {"situation": "4", "from_day": "20.11.2026", "text": "Sådan gør vi her."}
    assert browser.post("/administration/vejledning/", given).status_code == 302
    assert GuidanceText.objects.get().text == "Sådan gør vi her."
    assert "Sådan gør vi her." in text_of(coach.get(page(case)))


def test_a_proposed_goal_is_taken_in_with_one_press(case: Case, coach: Client) -> None:
    from brobygger.facts.actions import propose
    from brobygger.facts.plain import Origin

    origin = Origin("recommendation", uuid4(), "Indstilling, version 1")
    propose(case.coach, case.citizen.pk, "job_goal", {"title": "Kantinehjælp"}, origin=origin)
    shown = text_of(coach.get(page(case)))
    assert "Tag med i planen" in shown
    address = f"/borgere/{case.citizen.pk}/fakta/forslag/"
    proposal = shown.split('name="proposal" value="')[1].split('"')[0]
    coach.post(address, {"proposal": proposal, "verb": "tag-med", "next": page(case)})
    assert "Tag med i planen" not in text_of(coach.get(page(case)))


def test_the_front_page_says_that_the_plan_has_changed(case: Case, own: Client) -> None:
    case.agree()
    shown = text_of(own.get("/min-side/"))
    assert "Din plan er ændret" in shown
    assert SAID in shown


def test_the_citizen_is_told_once_for_several_changes(case: Case) -> None:
    from brobygger.messages.models import Message

    case.agree()
    case.agree()
    told = Message.objects.filter(kind="plan.changed", receiver=case.citizen.pk)
    assert len(set(told.values_list("gather", flat=True))) == 1
    assert not any(SAID in one.text for one in told)


def test_the_page_asks_the_same_number_of_times_whatever_it_holds(
    case: Case, coach: Client, django_assert_max_num_queries: Any
) -> None:
    for number in range(12):
        case.agree(what=f"{SAID} Nummer {number}.")
        actions.report(case.coach, case.start(), text="Godt.")
    with django_assert_max_num_queries(40):
        coach.get(page(case))


def test_duties_lead_to_the_plan(case: Case, coach: Client) -> None:
    response = coach.get(f"/forloeb/{case.journey.pk}/min-plan/")
    assert response["Location"] == page(case)


def test_no_actor_from_elsewhere_writes(case: Case) -> None:
    from django.core.exceptions import PermissionDenied

    stranger = Actor(role=Role.JOB_COACH, municipality="0147", employee_id=uuid4())
    with pytest.raises(PermissionDenied):
        actions.describe(stranger, case.citizen.pk, text="Hej")
