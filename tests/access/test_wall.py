"""Each of the two layers of the wall holds alone."""

import pytest
from django.db import ProgrammingError, connection, transaction
from django.db.utils import IntegrityError

from brobygger.access import scope, wall
from brobygger.access.actor import Actor, acting
from brobygger.people.models import Citizen, Municipality, Team
from tests import factories


def test_row_level_security_hides_the_neighbour_from_an_unfiltered_query(
    home: Municipality, neighbour: Municipality
) -> None:
    factories.citizen("Her")
    with acting(Actor.system(neighbour.code)):
        factories.citizen("Der")
    assert [c.name for c in Citizen.objects.all()] == ["Her"]


def test_row_level_security_refuses_a_row_of_the_neighbour(
    home: Municipality, neighbour: Municipality
) -> None:
    with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
        Team.objects.create(municipality=neighbour, name="Forkert side")


def test_nobody_acting_sees_nothing(home: Municipality) -> None:
    factories.citizen()
    with acting(Actor(role=None)):
        assert Citizen.objects.count() == 0


@pytest.mark.django_db(databases=["default", "owner"])
def test_the_query_layer_holds_without_row_level_security() -> None:
    for code, name in (("0101", "Her"), ("0147", "Der")):
        Municipality(code=code, name=name).save(using="owner")
        citizen = Citizen(municipality_id=code, name=name)
        citizen.set_cpr(factories.cpr_number())
        citizen.save(using="owner")
    everybody = Citizen.objects.using("owner")
    assert everybody.count() == 2
    seen = scope.visible_to(everybody, Actor.system("0101"), "pk")
    assert [citizen.name for citizen in seen] == ["Her"]


def test_a_reference_cannot_leave_the_municipality(
    home: Municipality, neighbour: Municipality
) -> None:
    with acting(Actor.system(neighbour.code)):
        theirs = factories.team("Deres")
    ours = factories.employee()

    def join() -> None:
        ours.memberships.create(municipality=home, team_id=theirs.pk)
        connection.check_constraints()

    with pytest.raises(IntegrityError), transaction.atomic():
        join()


def test_every_walled_table_has_its_policy(home: Municipality) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT tablename FROM pg_policies WHERE policyname = 'wall'")
        guarded = {row[0] for row in cursor.fetchall()}
    assert {model._meta.db_table for model in wall.walled_models()} == guarded


def test_the_application_role_is_bound_by_the_wall(home: Municipality) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolbypassrls, rolsuper FROM pg_roles WHERE rolname = current_user")
        assert cursor.fetchone() == (False, False)
