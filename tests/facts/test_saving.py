"""One field at a time, two people in one fact, and what stood there before."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from brobygger.access.actor import Actor
from brobygger.access.models import Material
from brobygger.documents.actions import ClosedError
from brobygger.documents.saving import Clash, Saved
from brobygger.facts import actions
from brobygger.facts.models import FactVersion, JobGoal, WorkExperience
from brobygger.facts.queries import history
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from tests.documents.conftest import worker
from tests.facts.conftest import Case


def test_a_text_stands_with_its_author(case: Case) -> None:
    goal = case.add("job_goal", title="Lagermedarbejder")
    assert (goal.headline, goal.written_by, goal.by_name) == (
        "Lagermedarbejder",
        "caseworker",
        "Sanne Sag",
    )


def test_different_fields_merge_silently(case: Case) -> None:
    goal = case.add("job_goal", title="Lager")
    case.save(goal, "functions", "Pakke", 0, by=case.own)
    answer = case.save(goal, "demand", "Mange ledige job", 0)
    assert isinstance(answer, Saved)
    goal.refresh_from_db()
    assert goal.texts() == {
        "kind": "job",
        "title": "Lager",
        "functions": "Pakke",
        "demand": "Mange ledige job",
    }


def test_the_same_field_clashes_with_both_texts(case: Case) -> None:
    goal = case.add("job_goal", title="Lager")
    case.save(goal, "title", "Butik", 1, by=case.own)
    clash = case.save(goal, "title", "Kontor", 1)
    assert isinstance(clash, Clash)
    assert (clash.mine, clash.theirs, clash.their_version) == ("Kontor", "Butik", 2)
    goal.refresh_from_db()
    assert goal.headline == "Butik"


def test_a_first_text_clashes_with_the_others_first_text(case: Case) -> None:
    goal = case.add("job_goal", by=case.own, title="Butik")
    assert isinstance(case.save(goal, "title", "Lager", 0), Clash)


def test_two_hands_make_it_together(case: Case) -> None:
    goal = case.add("job_goal", by=case.own, title="Butik")
    assert goal.written_by == "citizen"
    assert case.save(goal, "title", "Butiksassistent", 1).written_by == "together"
    goal.refresh_from_db()
    assert goal.written_by == "together"


def test_the_same_text_again_is_not_written(case: Case) -> None:
    goal = case.add("job_goal", title="Lager")
    assert case.save(goal, "title", " Lager ", 0).is_new is False
    goal.refresh_from_db()
    assert goal.version == 1


def test_an_earlier_text_is_kept_when_somebody_else_writes(case: Case) -> None:
    goal = case.add("job_goal", by=case.own, title="Butik")
    case.save(goal, "title", "Lager", 1)
    earlier = history(case.caseworker, goal).get()
    assert (earlier.text, earlier.version, earlier.by_name) == ("Butik", 1, case.own.name)


def test_one_person_within_ten_minutes_is_one_version(case: Case, monkeypatch: Any) -> None:
    start = datetime(2026, 11, 2, 9, tzinfo=UTC)
    goal = case.add("job_goal")
    for number, text in enumerate(["La", "Lager", "Lagermand"]):
        at = start + timedelta(minutes=4 * number)
        monkeypatch.setattr(timezone, "now", lambda at=at: at)
        case.save(goal, "title", text, number)
    assert not FactVersion.objects.exists()
    monkeypatch.setattr(timezone, "now", lambda: start + timedelta(minutes=11))
    case.save(goal, "title", "Lagerchef", 3)
    assert [one.text for one in FactVersion.objects.all()] == ["Lagermand"]


def test_history_cannot_be_changed(case: Case) -> None:
    goal = case.add("job_goal", by=case.own, title="Butik")
    case.save(goal, "title", "Lager", 1)
    with pytest.raises(Exception, match="permission denied"), transaction.atomic():
        FactVersion.objects.update(text="x")


@pytest.mark.parametrize(
    ("kind", "field", "text"),
    [
        ("job_goal", "title", "x" * 201),
        ("work_experience", "tasks", "x" * 4001),
        ("work_experience", "view", "vidunderlig"),
        ("work_experience", "kind", ""),
        ("work_experience", "since", "i går"),
        ("work_experience", "since", "13.2015"),
        ("work_experience", "since", "1850"),
        ("work_experience", "until", "2190"),
        ("progression_goal", "by_when", "31.2.2026"),
        ("progression_goal", "by_when", "1.1.1850"),
        ("accommodation", "task", "00000000-0000-0000-0000-000000000000"),
        ("job_goal", "position", "1"),
        ("job_goal", "nothing", "x"),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_written(
    case: Case, kind: str, field: str, text: str
) -> None:
    fact = case.add(kind)
    with pytest.raises(UserError):
        case.save(fact, field, text, 0)
    fact.refresh_from_db()
    assert fact.version == 0


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("2015", "2015"),
        ("3.2015", "2015-03"),
        ("03/2015", "2015-03"),
        ("1.3.2015", "2015-03"),
        ("2015-03", "2015-03"),
        ("2015-03-01", "2015-03"),
        ("marts 2015", "2015-03"),
        ("Dec. 2015", "2015-12"),
        ("", ""),
    ],
)
def test_months_are_read_as_people_write_them(case: Case, text: str, stored: str) -> None:
    fact = case.add("work_experience", title="Lager")
    case.save(fact, "since", text, 0)
    assert WorkExperience.objects.get().since == stored


def test_a_choice_may_be_given_in_words(case: Case) -> None:
    fact = case.add("work_experience", view="Gode erfaringer")
    assert fact.texts()["view"] == "good"


def test_the_database_refuses_what_the_form_would(case: Case) -> None:
    fact = case.add("work_experience", title="Lager")
    for wrong in ({"since": "i går"}, {"view": "x"}, {"written_by": "x"}, {"origin_kind": "x"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            WorkExperience.objects.filter(pk=fact.pk).update(**wrong)


def test_a_row_removed_meanwhile_says_so(case: Case) -> None:
    goal = case.add("job_goal", title="Lager")
    actions.remove(case.own, goal)
    with pytest.raises(UserError, match="slettet imens"):
        case.save(goal, "title", "Butik", 1)


def test_a_citizen_who_moved_is_not_written_about(case: Case) -> None:
    goal = case.add("job_goal", title="Lager")
    case.citizen.closed_on = timezone.localdate()
    case.citizen.save()
    with pytest.raises(ClosedError):
        case.save(goal, "title", "Butik", 1)


@pytest.mark.parametrize("role", [Role.COMPANY_CONSULTANT, Role.RETENTION_CONSULTANT])
def test_consultants_read_and_do_not_write(case: Case, role: Role) -> None:
    goal = case.add("job_goal", title="Lager")
    actor = worker(case.citizen, role, "Kim Konsulent", material=Material.GOALS).actor()
    assert JobGoal.objects.visible_to(actor).get() == goal
    with pytest.raises(PermissionDenied):
        case.save(goal, "title", "Butik", 1, by=actor)


@pytest.mark.parametrize(
    ("role", "material"),
    [
        (Role.PROJECT_LEADER, Material.CASE),
        (Role.REHABILITATION_TEAM, Material.READING),
        (Role.CASEWORKER, Material.READING),
        (Role.ADMINISTRATOR, Material.CASE),
    ],
)
def test_nobody_else_reads(case: Case, role: Role, material: Material) -> None:
    goal = case.add("job_goal", title="Lager")
    actor = worker(case.citizen, role, "Pia Person", material=material).actor()
    assert not JobGoal.objects.visible_to(actor).exists()
    with pytest.raises(PermissionDenied):
        case.save(goal, "title", "Butik", 1, by=actor)


def test_somebody_elses_citizen_is_out_of_reach(case: Case) -> None:
    goal = case.add("job_goal", title="Lager")
    stranger = Actor(
        Role.CITIZEN, municipality=case.own.municipality, citizen_id=case.caseworker.user_id
    )
    with pytest.raises(PermissionDenied):
        case.save(goal, "title", "Butik", 1, by=stranger)
