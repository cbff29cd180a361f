"""Where to go next, when the address says so: only ever a path of our own."""

from django.utils.http import url_has_allowed_host_and_scheme


def local_path(text: str, otherwise: str = "/") -> str:
    """The path, if it leads nowhere else; else the other one."""
    is_ours = (
        text.startswith("/")
        and text.isprintable()
        and url_has_allowed_host_and_scheme(text, allowed_hosts=None)
    )
    return text if is_ours else otherwise
