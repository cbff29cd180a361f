"""Which ways a message goes, and when: pure."""

from collections.abc import Collection, Iterator
from datetime import datetime

from brobygger.messages.delivery import quiet
from brobygger.messages.delivery.reach import Reach
from brobygger.messages.kinds import Kind, Paper
from brobygger.messages.models import Channel, Message, ReceiverKind

Way = tuple[Channel, datetime]


def ways(
    message: Message, kind: Kind, reach: Reach, open_channels: Collection[Channel], now: datetime
) -> Iterator[Way]:
    """The channels of one message, each with its moment.

    E-mail and SMS keep the receiver's quiet hours and are left out when the message is read
    already or would come too late; paper is not.
    """
    if reach.is_gone:
        return
    moment = quiet.after(now, reach.wishes.quiet_from, reach.wishes.quiet_until)
    is_timely = message.useless_at is None or moment < message.useless_at
    if is_timely and message.read_at is None:
        for channel in _quick(kind, reach):
            if channel in open_channels:
                yield channel, moment
    if message.receiver_kind == ReceiverKind.OUTSIDE:
        yield Channel.LETTER, now
    if message.receiver_kind == ReceiverKind.CITIZEN and (way := _paper(kind, reach)):
        yield way if way in open_channels else Channel.LETTER, now


def _quick(kind: Kind, reach: Reach) -> Iterator[Channel]:
    if kind.email and reach.email and reach.wishes.by_email:
        yield Channel.EMAIL
    if kind.sms and reach.phone and reach.wishes.by_sms:
        yield Channel.SMS


def _paper(kind: Kind, reach: Reach) -> Channel | None:
    if kind.paper is Paper.NEVER:
        return None
    if reach.is_exempt:
        return Channel.LETTER
    return Channel.DIGITAL_MAIL if kind.paper is Paper.ALWAYS else None
