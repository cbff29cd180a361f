"""Static files with a fingerprint in their name, so that browsers may keep them for ever."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Fingerprinted and compressed; a file missing from the manifest is served by its name.

    Without a manifest (development, tests) every file is: nothing is collected first. Only
    what style sheets load is followed: source maps are for builders and are not served.
    """

    manifest_strict = False
    patterns = (("*.css", CompressedManifestStaticFilesStorage.patterns[0][1][:1]),)

    def stored_name(self, name: str) -> str:
        """The fingerprinted name, if there is one."""
        return str(self.hashed_files.get(self.hash_key(self.clean_name(name)), name))
