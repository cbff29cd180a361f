"""Everything about one citizen in one file (right of access, spec 8.5): papers and data.

``bundle`` puts the file together, ``making`` does it in the background for the citizen who
asks, ``overview`` is the paper on top. ``brobygger export-citizen`` makes the same file.
"""
