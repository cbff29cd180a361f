"""iCalendar: what calendars need, whatever people wrote; and headers nobody can break out of."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from brobygger.messages.calendar.ical import feed, invitation
from brobygger.messages.delivery.carriers.smtp import UNUSABLE, email_of
from brobygger.messages.delivery.parcels import Parcel
from brobygger.messages.delivery.reach import Reach
from brobygger.messages.kinds import Kind
from brobygger.messages.models import CalendarEntry, Choices, Delivery, Message, ReceiverKind

MOMENT = datetime(2026, 6, 1, 8, tzinfo=UTC)
HOSTILE = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=80)


def entry(**fields: Any) -> CalendarEntry:
    return CalendarEntry(
        **{
            "uid": "talk:1",
            "title": "Samtale",
            "place": "Jobcentret, lokale 2",
            "starts_at": MOMENT,
            "ends_at": MOMENT + timedelta(minutes=45),
            "changed_at": MOMENT - timedelta(days=9),
            **fields,
        }
    )


def reach(**fields: Any) -> Reach:
    return Reach(Choices(), **{"email": "anna@example.dk", **fields})


def event_of(content: bytes) -> Any:
    [event] = Calendar.from_ical(content).walk("VEVENT")
    return event


def test_an_invitation_is_a_request_in_danish_time() -> None:
    content = invitation(entry(), reach())
    event = event_of(content)
    assert b"METHOD:REQUEST" in content
    assert b"DTSTART;TZID=Europe/Copenhagen:20260601T100000" in content
    assert b"BEGIN:VTIMEZONE" in content
    assert event["ATTENDEE"] == "mailto:anna@example.dk"
    assert event["LOCATION"] == "Jobcentret, lokale 2"


def test_a_cancellation_cancels_the_same_event_with_a_higher_sequence() -> None:
    first, last = entry(), entry(is_cancelled=True, changed_at=MOMENT - timedelta(days=8))
    asked, called_off = event_of(invitation(first, reach())), event_of(invitation(last, reach()))
    assert b"METHOD:CANCEL" in invitation(last, reach())
    assert called_off["STATUS"] == "CANCELLED"
    assert asked["UID"] == called_off["UID"]
    assert called_off["SEQUENCE"] > asked["SEQUENCE"]


def test_a_protected_address_is_in_no_mail() -> None:
    assert "LOCATION" not in event_of(invitation(entry(), reach(has_protected_address=True)))


@given(title=HOSTILE, place=HOSTILE)
def test_whatever_is_written_stays_one_event(title: str, place: str) -> None:
    event = event_of(feed([entry(title=title, place=place)], with_places=True))
    assert {name for name in event if name.startswith("ATT")} == set()
    assert event["UID"] == "talk:1@brobygger"


def parcel(email: str, title: str, place: str) -> Parcel:
    key = UUID(int=1)
    message = Message(pk=key, receiver=key, receiver_kind=ReceiverKind.CITIZEN, title=title)
    delivery = Delivery(pk=key, queued_at=MOMENT)
    kind = Kind("x", title, outside="Du har fået en besked.")
    found = entry(title=title, place=place)
    return Parcel(delivery, message, reach(email=email), kind, "Prøvekøbing", found)


ADDRESS = HOSTILE | st.sampled_from(
    ["a@b.dk\r\nBcc: c@d.dk", "a@b.dk\n\nHej", "a@b.dk,c@d.dk", "<a@b.dk>", "a@b.dk\x00", "æ@b.dk"]
)


def read(content: bytes) -> EmailMessage:
    """An e-mail as its receiver's program reads it."""
    letter = message_from_bytes(content, policy=default)
    assert isinstance(letter, EmailMessage)
    return letter


@given(email=ADDRESS, title=HOSTILE, place=HOSTILE, is_invitation=st.booleans())
def test_no_address_or_title_adds_a_header_or_a_receiver(
    email: str, title: str, place: str, is_invitation: bool
) -> None:
    one = parcel(email, title, place)
    try:
        content = email_of(one if is_invitation else replace(one, entry=None))
    except UNUSABLE:
        return
    letter = read(content)
    head = content.split(b"\r\n\r\n", 1)[0].decode()
    names = [line.split(":")[0] for line in head.split("\r\n") if not line.startswith((" ", "\t"))]
    assert sorted(names) == sorted(set(names))
    assert "Bcc" not in names
    assert len(letter["To"].addresses) == 1
    assert title.strip() == "" or title not in head


def test_an_ordinary_address_is_written() -> None:
    assert read(email_of(parcel("anna@example.dk", "x", "y")))["To"] == "anna@example.dk"


def test_a_domain_with_danish_letters_is_written_as_mail_servers_know_it() -> None:
    letter = read(email_of(parcel("anna@blåbær.dk", "x", "y")))
    assert letter["To"] == "anna@xn--blbr-roah.dk"


def test_mails_alike_go_each_to_its_own_receiver() -> None:
    first = replace(parcel("anna@example.dk", "x", "y"), entry=None)
    second = replace(parcel("bo@example.dk", "x", "y"), entry=None)
    letters = [read(email_of(one)) for one in (first, second)]
    assert [letter["To"] for letter in letters] == ["anna@example.dk", "bo@example.dk"]
    assert letters[0].get_content() == letters[1].get_content()


@pytest.mark.parametrize("cancelled", [True, False])
def test_the_mail_says_what_its_calendar_part_is(cancelled: bool) -> None:
    one = parcel("anna@example.dk", "x", "y")
    assert one.entry
    one.entry.is_cancelled = cancelled
    [part] = read(email_of(one)).iter_attachments()
    assert part.get_content_type() == "text/calendar"
    assert part.get_param("method") == ("CANCEL" if cancelled else "REQUEST")
