"""The paper's fonts: IBM Plex Sans, from the design system's npm package."""

from pathlib import Path

from django.conf import settings

IN_USE = ("IBMPlexSans-Regular.otf", "IBMPlexSans-Bold.otf")


def folder() -> Path:
    """Where they lie."""
    return Path(settings.ROOT) / "node_modules/dkfds/dist/fonts/IBMPlexSans/complete/otf"
