"""Messages, the outbox, what receivers chose, calendars, and conversations."""

from brobygger.messages.models.calendars import CalendarEntry, CalendarFeed
from brobygger.messages.models.choices import Choices
from brobygger.messages.models.conversations import Conversation, Utterance
from brobygger.messages.models.messages import Message, ReceiverKind
from brobygger.messages.models.outbox import Channel, Delivery, DeliveryState, ReminderRound

__all__ = [
    "CalendarEntry",
    "CalendarFeed",
    "Channel",
    "Choices",
    "Conversation",
    "Delivery",
    "DeliveryState",
    "Message",
    "ReceiverKind",
    "ReminderRound",
    "Utterance",
]
