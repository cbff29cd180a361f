"""Who may do what with lists."""

from brobygger.people.roles import EMPLOYEE_ROLES

ROWS = {
    "lists.save_view": EMPLOYEE_ROLES,
}
