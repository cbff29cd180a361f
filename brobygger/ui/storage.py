"""Static files with a fingerprint in their name, so that browsers may keep them for ever."""

from django.contrib.staticfiles.storage import HashedFilesMixin
from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticStorage(CompressedManifestStaticFilesStorage):
    """Fingerprinted and compressed; a file missing from the manifest is served by its name."""

    manifest_strict = False
    # Addresses inside style sheets are rewritten; source maps are neither followed nor served.
    patterns = (("*.css", HashedFilesMixin.patterns[0][1][:2]),)
