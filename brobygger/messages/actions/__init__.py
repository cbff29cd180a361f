"""What is done with messages: post, read, choose, feed calendars, write to each other."""

from brobygger.messages.actions.choosing import choose
from brobygger.messages.actions.conversing import write
from brobygger.messages.actions.feeding import make_feed, revoke_feed
from brobygger.messages.actions.posting import Notice, post, take_back
from brobygger.messages.actions.reading import mark_all_read, mark_read
from brobygger.messages.actions.settling import call_sent, give_up, letter_posted, try_again

__all__ = [
    "Notice",
    "call_sent",
    "choose",
    "give_up",
    "letter_posted",
    "make_feed",
    "mark_all_read",
    "mark_read",
    "post",
    "revoke_feed",
    "take_back",
    "try_again",
    "write",
]
