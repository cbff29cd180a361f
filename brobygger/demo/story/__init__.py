"""Invented journeys, told event by event up to yesterday; pure but for the chance passed in.

A ``Plot`` says what is to become of somebody, a ``Story`` writes the events down, and the
modules ``before``, ``search``, ``job`` and ``turns`` know how each phase goes.
"""

from brobygger.demo.story.before import phase_1
from brobygger.demo.story.cast import Cast, Person
from brobygger.demo.story.job import phase_3
from brobygger.demo.story.pen import Enough, Story
from brobygger.demo.story.plots import Plot
from brobygger.demo.story.search import phase_2
from brobygger.demo.story.talks import book
from brobygger.people.roles import Role

__all__ = ["Cast", "Person", "Plot", "Story", "tell"]


def tell(story: Story) -> None:
    """Tell a whole journey, from its start to yesterday or its end."""
    try:
        if story.plot.group == "1":
            phase_1(story)
        if story.plot.group in {"1", "2"}:
            phase_2(story)
        phase_3(story)
    except Enough:
        if story.plot.talk_today and not story.talk:
            book(story, story.today, Role.JOB_COACH if story.plot.group == "2" else Role.CASEWORKER)
