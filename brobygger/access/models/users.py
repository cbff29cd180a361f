"""The account somebody signs in with."""

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from brobygger.access.actor import Actor
from brobygger.people.identity import new_id
from brobygger.people.models import Citizen, Company, Employee, Municipality
from brobygger.people.roles import CompanyRole, Role


class UserManager(BaseUserManager["User"]):
    """Makes accounts."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        """An account that signs in with e-mail and password (none: by other means only)."""
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save()
        return user


class User(AbstractBaseUser):
    """An account: an employee, a citizen, a company's user or the national monitor.

    It holds what a request needs to know who acts, so that one row is read before the wall
    is up. The roles an employee holds are ``people.EmployeeRole``; an action that takes one
    away also resets ``active_role``.
    """

    outside_the_wall: ClassVar[str] = "read before the wall is up: it says who acts"

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    email = models.EmailField(_("E-mail"), unique=True)
    name = models.CharField(_("Navn"), max_length=100)
    active_role = models.CharField(_("Rolle"), max_length=30, choices=Role.choices)
    municipality = models.ForeignKey(Municipality, models.PROTECT, null=True, related_name="+")
    employee = models.OneToOneField(
        Employee, models.PROTECT, null=True, related_name="user", db_constraint=False
    )
    citizen = models.OneToOneField(
        Citizen, models.PROTECT, null=True, related_name="user", db_constraint=False
    )
    company = models.ForeignKey(Company, models.PROTECT, null=True, related_name="users")
    company_role = models.CharField(
        _("Rolle i virksomheden"),
        max_length=14,
        choices=CompanyRole.choices,
        blank=True,
        default="",
    )
    persona = models.CharField(max_length=30, blank=True)
    is_active = models.BooleanField(_("Aktiv"), default=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects = UserManager()

    class Meta:
        verbose_name = _("Bruger")
        ordering = ["email"]
        constraints = [
            models.UniqueConstraint(
                "persona", condition=~Q(persona=""), name="one_account_per_persona"
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def role(self) -> Role:
        """The role the person acts in now."""
        return Role(self.active_role)

    def actor(self) -> Actor:
        """The account as the actor of a request."""
        return Actor(
            role=self.role,
            name=self.name,
            user_id=self.id,
            municipality=self.municipality_id or "",
            employee_id=self.employee_id,
            citizen_id=self.citizen_id,
            company_id=self.company_id,
            company_role=self.company_role,
        )
