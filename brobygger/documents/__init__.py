"""Documents: the one table of them, and everything that is the same for every kind.

A document belongs to a citizen and to something a higher room knows (``subject_id``), is of a
registered kind (``kinds``), is written field by field by several people at once (``saving``),
goes through review, and is locked: a snapshot with a fingerprint, and a sealed PDF. What stands
in a document is the business of the room that registered its kind.
"""
