"""Static files with a fingerprint in their name, so that browsers may keep them for ever."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticStorage(CompressedManifestStaticFilesStorage):
    """Fingerprinted and compressed; a file missing from the manifest is served by its name."""

    manifest_strict = False
