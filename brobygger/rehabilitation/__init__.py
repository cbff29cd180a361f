"""The rehabilitation plan: preparatory part, the team's meeting, recommendation (spec 2).

One concept, one folder: ``preparatory`` (the citizen's and the caseworker's shared document),
``meetings`` and ``recommendation``. Documents, facts and standards come from the rooms below.
"""
