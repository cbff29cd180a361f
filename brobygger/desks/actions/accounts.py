"""An employee's account: made here, and opened by the person with a link shown once."""

from django.utils.translation import gettext as _

from brobygger.access import administration
from brobygger.access.actor import Actor
from brobygger.access.models import User
from brobygger.desks.actions import changes
from brobygger.people.models import Employee
from brobygger.ui.errors import UserError


def invite(actor: Actor, employee: Employee) -> User:
    """The account somebody sets a password on; made when there is none.

    An existing password stops working, so that a lost link or a forgotten password is one
    and the same errand. The link itself is made by the page and never stored.
    """
    changes.check_administrator(actor)
    user = User.objects.filter(employee=employee.pk).first() or _new(employee)
    user.set_unusable_password()
    user.is_active = True
    user.save(update_fields=["password", "is_active"])
    administration.write(actor, employee.pk, employee.name, _("Nyt link til at vælge adgangskode"))
    return user


def _new(employee: Employee) -> User:
    roles = list(employee.roles.values_list("role", flat=True))
    if employee.left_on or not roles:
        raise UserError(_("Medarbejderen er fratrådt eller har ingen rolle."))
    return User.objects.create_user(
        employee.email,
        name=employee.name,
        active_role=roles[0],
        municipality_id=employee.municipality_id,
        employee=employee,
    )
