"""Collecting static files when they have changed, so that a second start takes seconds."""

import hashlib
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

NOT_SERVED = ("*.scss", "*.map", "*.md", "*.ts", "*.cjs.js", "*.amd.js", "*.esm.js", "ext")
NOT_MINIFIED = ("dkfds.css", "dkfds.js", "htmx.js")
"""What the npm packages bring for builders, not for browsers."""
OLD_FONTS = ("*.otf", "*Sans-[!R]*.ttf", "*Sans-[!R]*.eot")
SPLIT_FONTS = ("*-Cyrillic.*", "*-Greek.*", "*-Pi.*", "*-Latin[23].*", "*-Latin1.woff")
"""Of the design system's fonts, those neither its style sheet nor ours asks for."""
NOT_OURS = ("*borgerdk*", "*virk*")
"""Themes and logos that belong to the two national portals (design)."""
IGNORED = [*NOT_SERVED, *NOT_MINIFIED, *OLD_FONTS, *SPLIT_FONTS, *NOT_OURS]


def collect_if_stale() -> bool:
    """Collect, fingerprint and compress; says whether anything had changed."""
    stamp = Path(settings.STATIC_ROOT) / ".stamp"
    current = fingerprint()
    if stamp.exists() and stamp.read_text() == current:
        return False
    call_command(
        "collectstatic", interactive=False, clear=True, verbosity=0, ignore_patterns=IGNORED
    )
    stamp.write_text(current)
    return True


def fingerprint() -> str:
    """A hash over every source file's name, size and time."""
    found = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list([]):
            facts = Path(storage.path(name)).stat()
            found.update(f"{name} {facts.st_size} {facts.st_mtime_ns}\n".encode())
    return found.hexdigest()
