"""Saving fields: what is written, what clashes, who may, what it costs."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext

from brobygger.access.actor import Actor, acting
from brobygger.documents import actions
from brobygger.documents.models import Document, Field, FieldVersion
from brobygger.documents.queries import changes_since, readable_fields
from brobygger.documents.saving import CITIZEN, TOGETHER, Clash, Saved
from brobygger.people.models import Municipality
from brobygger.people.roles import Role
from brobygger.ui.errors import UserError
from tests.documents.conftest import KIND, Case, worker


def test_a_text_is_saved_with_its_writer(case: Case) -> None:
    saved = case.save("2.1", "  Jeg kan pakke varer.\x00 ")
    assert isinstance(saved, Saved)
    field = Field.objects.get(document=case.document, key="2.1")
    assert (field.text, field.version, field.by_name) == ("Jeg kan pakke varer.", 1, "Sanne Sag")


def test_different_fields_merge_silently(case: Case) -> None:
    case.save("2.1", "et")
    saved = case.save("2.2", "to", by=case.own)
    assert isinstance(saved, Saved)


def test_a_clash_writes_nothing_and_shows_both(case: Case) -> None:
    case.save("2.1", "Annas", by=case.own)
    clash = case.save("2.1", "Sannes")
    assert isinstance(clash, Clash)
    assert (clash.mine, clash.theirs, clash.their_version) == ("Sannes", "Annas", 1)
    assert Field.objects.get(key="2.1").text == "Annas"


def test_after_a_clash_the_chosen_text_stands_and_the_other_is_kept(case: Case) -> None:
    case.save("2.1", "Annas", by=case.own)
    clash = case.save("2.1", "Sannes")
    case.save("2.1", "Sannes", clash.their_version)
    assert Field.objects.get(key="2.1").written_by == TOGETHER
    assert FieldVersion.objects.get().text == "Annas"


def test_a_later_sitting_keeps_the_earlier_text(case: Case, time_machine: Any) -> None:
    time_machine.move_to("2026-11-20 10:00+01:00", tick=False)
    case.save("2.1", "a")
    time_machine.shift(timedelta(minutes=5))
    case.save("2.1", "ab", 1)
    time_machine.shift(timedelta(minutes=6))
    case.save("2.1", "abc", 2)
    assert [one.text for one in FieldVersion.objects.all()] == ["ab"]


def test_the_citizens_own_words_are_marked_so(case: Case) -> None:
    saved = case.save("2.1", "Jeg vil gerne ud.", by=case.own)
    assert saved.written_by == CITIZEN


def test_staff_say_whose_words_they_wrote(case: Case) -> None:
    saved = actions.save_field(case.caseworker, case.document, "2.1", "Borger siger", 0, CITIZEN)
    assert isinstance(saved, Saved)
    assert saved.written_by == CITIZEN


def test_saving_takes_six_statements_at_most(case: Case) -> None:
    row = actions.add_row(case.caseworker, case.document, "2")
    key = f"2/{row.key}/purpose"
    case.save(key, "Annas", by=case.own)
    with CaptureQueriesContext(
        connection,
    ) as statements:
        case.save(key, "Sannes", 1)
    counted = [one for one in statements if "SAVEPOINT" not in one["sql"]]
    assert len(counted) == 6


@pytest.mark.parametrize("key", ["2.1", "2.1.a/low"])
def test_the_citizen_writes_in_the_own_sections(case: Case, key: str) -> None:
    assert isinstance(case.save(key, "x", by=case.own), Saved)


def test_the_citizen_does_not_write_in_the_caseworkers_section(case: Case) -> None:
    with pytest.raises(PermissionDenied):
        case.save("1.1", "x", by=case.own)


@pytest.mark.parametrize(
    "key",
    ["", "9.1", "2.unknown", "2.1 x", "2.1/../x", "2" + "x" * 300, "2/not-a-row/x", "2.1\n"],
)
def test_a_place_that_does_not_exist_is_refused(case: Case, key: str) -> None:
    with pytest.raises(UserError):
        case.save(key, "x")


def test_a_text_too_long_is_refused_whole(case: Case) -> None:
    with pytest.raises(UserError, match=r"40001 tegn.*40000"):
        case.save("2.1", "x" * 40_001)


def test_a_field_of_a_removed_row_is_refused_in_words(case: Case) -> None:
    row = actions.add_row(case.caseworker, case.document, "2")
    actions.remove_row(case.own, case.document, row.key)
    with pytest.raises(UserError, match="Rækken er slettet"):
        case.save(f"2/{row.key}/purpose", "x")


def test_somebody_without_the_case_cannot_save(case: Case) -> None:
    stranger = Actor(
        Role.CASEWORKER, municipality=case.document.municipality_id, employee_id=case.citizen.pk
    )
    with pytest.raises(PermissionDenied):
        case.save("2.1", "x", by=stranger)


def test_the_other_municipality_does_not_exist(case: Case, neighbour: Municipality) -> None:
    with acting(Actor.system(neighbour.code)) as actor:
        assert not Document.objects.visible_to(actor).exists()
        assert not Field.objects.exists()


def test_the_reading_list_shows_locked_documents_only(case: Case) -> None:
    member = worker(case.citizen, Role.REHABILITATION_TEAM, "Hanne Helbred", material="reading")
    assert not Document.objects.visible_to(member.actor()).exists()
    case.lock()
    assert Document.objects.visible_to(member.actor()).exists()


def test_access_to_goals_does_not_open_documents(case: Case) -> None:
    consultant = worker(case.citizen, Role.COMPANY_CONSULTANT, "Vera Virk", material="goals")
    assert not Document.objects.visible_to(consultant.actor()).exists()


def test_health_is_read_by_those_who_may_write_it(case: Case) -> None:
    case.save("4.1", "Ondt i ryggen")
    case.save("2.1", "Pakker")
    assert readable_fields(case.caseworker, case.document).keys() == {"2.1", "4.1"}
    consultant = worker(case.citizen, Role.COMPANY_CONSULTANT, "Vera Virk").actor()
    assert readable_fields(consultant, case.document).keys() == {"2.1"}


def test_the_other_window_hears_what_is_new_and_only_that(case: Case) -> None:
    case.save("2.1", "et")
    seen = case.document.sequence
    assert changes_since(case.own, case.document, seen) is None
    case.save("2.2", "to")
    row = actions.add_row(case.caseworker, case.document, "2")
    new = changes_since(case.own, case.document, seen)
    assert new is not None
    assert [field.key for field in new.fields] == ["2.2"]
    assert new.tables == [row.table]


def test_a_document_is_made_once(case: Case) -> None:
    again = actions.make(
        case.caseworker, case.citizen.pk, case.document.subject_id, case.document.kind
    )
    assert again == case.document


def test_only_those_who_may_make_documents(case: Case) -> None:
    with pytest.raises(PermissionDenied):
        actions.make(case.own, case.citizen.pk, case.citizen.pk, KIND.key)
