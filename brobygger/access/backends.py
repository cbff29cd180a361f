"""Django's own ``has_perm``, answered from the permission table."""

from typing import Any

from django.contrib.auth.backends import BaseBackend

from brobygger.access.permissions import permissions_of


class ActiveRoleBackend(BaseBackend):
    """A user has the permissions of the active role."""

    def has_perm(self, user_obj: Any, perm: str, obj: Any = None) -> bool:
        """Whether the active role holds the permission; rows are ``visible_to``'s business."""
        return bool(user_obj.is_active) and perm in permissions_of(user_obj.role)
