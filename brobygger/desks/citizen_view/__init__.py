"""The caseworker view (kiggeadgang, spec 3.5): the citizen's own pages, seen by staff.

The pages are the same views, served to an actor who is the citizen but only reads:

- ``guard``  who looks with whose eyes, and which addresses can be looked at;
- ``paper``  the page as it is handed out: links stay inside, forms are dead.

Three layers hold on their own: no request but GET comes through, PostgreSQL refuses writes
(``access.actor.acting``), and no form of the page can be sent.
"""
