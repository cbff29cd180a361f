"""Property tests run on busy machines: no single example is failed for being slow."""

from hypothesis import settings

settings.register_profile("without-deadline", deadline=None)
settings.load_profile("without-deadline")
