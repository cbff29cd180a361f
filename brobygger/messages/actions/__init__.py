"""What is done with messages: post, read, choose, put in calendars, write to each other."""

from brobygger.messages.actions.posting import Notice, post

__all__ = ["Notice", "post"]
