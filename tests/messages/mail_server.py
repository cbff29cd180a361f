"""A real SMTP server for tests: keeps what it gets, and fails when told to.

It drops doubles by Message-ID, as mail programmes do (decisions.md).
"""

import email
import email.policy
import socket
from collections.abc import Callable
from email.message import EmailMessage
from types import TracebackType
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

OK = "250 OK"


class Sink:
    """What the server does with a mail. ``answers`` are given in turn, then OK."""

    def __init__(self) -> None:
        self.received: list[EmailMessage] = []
        self.answers: list[str | Callable[[SMTP], str]] = []
        self.recipients_refused: dict[str, str] = {}

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        """Take or refuse a receiver."""
        refused = self.recipients_refused.get(address)
        if refused:
            return refused
        envelope.rcpt_tos.append(address)
        return OK

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """Keep the mail, then answer."""
        content = envelope.content
        assert isinstance(content, bytes)
        answer = self.answers.pop(0) if self.answers else OK
        said = answer(server) if callable(answer) else answer
        if said.startswith(("2", "lost")):
            parsed = email.message_from_bytes(content, policy=email.policy.default)
            assert isinstance(parsed, EmailMessage)
            self.received.append(parsed)
        return said


class MailServer:
    """The server on a port of its own."""

    def __init__(self) -> None:
        self.sink = Sink()
        self.controller = Controller(self.sink, hostname=self.host, port=free_port())

    def __enter__(self) -> "MailServer":
        self.controller.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.controller.stop()

    @property
    def host(self) -> str:
        return "127.0.0.1"

    @property
    def port(self) -> int:
        return int(self.controller.port)

    @property
    def mails(self) -> list[EmailMessage]:
        """Each mail once."""
        return list({mail["Message-ID"]: mail for mail in self.sink.received}.values())


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def hang_up_after_taking(server: SMTP) -> str:
    """Take the mail and break the line before saying so."""
    transport = server.transport
    assert transport is not None
    transport.abort()
    return "lost"
