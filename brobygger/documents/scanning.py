"""The municipality's own scanner: a function named by ``ATTACHMENT_SCAN``.

It takes the file's content and returns why it refuses it, or nothing.
"""

import logging

from django.conf import settings
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from brobygger.ui.errors import UserError

log = logging.getLogger(__name__)


def scan(content: bytes) -> None:
    """Raise UserError when the scanner refuses the file, or cannot be asked."""
    if not settings.ATTACHMENT_SCAN:
        return
    try:
        refusal = import_string(settings.ATTACHMENT_SCAN)(content)
    except Exception as error:  # whatever it does, the file stays out
        log.exception("the scanner of attachments failed")
        raise UserError(
            _("Filen kan ikke undersøges lige nu. Prøv igen om lidt."), "file"
        ) from error
    if refusal:
        raise UserError(
            _("Filen er afvist af kommunens virusscanner: %(why)s") % {"why": refusal}, "file"
        )
