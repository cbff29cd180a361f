"""SMS: numbers, length, and what each answer of the provider means."""

import json
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any, ClassVar

import pytest
from django.utils import timezone

from brobygger.messages import kinds
from brobygger.messages.delivery.carriers.sms import msisdn
from brobygger.messages.delivery.draining import take
from brobygger.messages.delivery.spreading import spread
from brobygger.messages.models import Channel, Delivery, DeliveryState, Message
from tests import factories
from tests.messages.conftest import TEXTED
from tests.messages.mail_server import free_port

Tell = Callable[..., Message]
Deliver = Callable[[], list[Delivery]]


@pytest.fixture(autouse=True)
def daytime(time_machine_at_noon: None) -> None:
    """Nobody's quiet hours."""


class Provider(BaseHTTPRequestHandler):
    """Answers as GatewayAPI does, or as told."""

    status, body = 200, json.dumps({"ids": [421332671], "usage": {"currency": "DKK"}})
    asked: ClassVar[list[dict[str, Any]]] = []

    def do_POST(self) -> None:
        """One SMS."""
        text = self.rfile.read(int(self.headers["Content-Length"]))
        self.asked.append({"path": self.path, "token": self.headers["Authorization"]})
        self.asked[-1].update(json.loads(text))
        if self.status == 0:
            self.connection.close()
            return
        self.send_response(self.status)
        self.end_headers()
        self.wfile.write(self.body.encode())

    def log_message(self, *args: Any) -> None:
        """Quietly."""


@pytest.fixture
def provider(settings: Any) -> Iterator[type[Provider]]:
    handler = type("Answering", (Provider,), {"asked": []})
    server = HTTPServer(("127.0.0.1", 0), handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    settings.SMS_ADAPTER, settings.SMS_TOKEN = "gatewayapi", "hemmelig"
    settings.SMS_URL = f"http://127.0.0.1:{server.server_port}/rest/mtsms"
    yield handler
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def citizen(home: object) -> factories.Citizen:
    return factories.citizen(phone="20 10 20 10")


def test_an_sms_is_asked_for_as_the_provider_documents(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, provider: type[Provider]
) -> None:
    tell(citizen, TEXTED, text="Hemmeligt")
    [delivery] = deliver()
    [asked] = provider.asked
    assert delivery.state == DeliveryState.SENT
    assert delivery.receipt == "421332671"
    assert asked["token"] == "Token hemmelig"
    assert asked["recipients"] == [{"msisdn": 4520102010}]
    assert asked["userref"] == str(delivery.pk)
    assert "Hemmeligt" not in asked["message"]
    assert len(asked["message"]) <= 150


@pytest.mark.parametrize(
    ("status", "body", "state"),
    [
        (422, "{}", DeliveryState.DEAD),
        (429, "{}", DeliveryState.QUEUED),
        (401, "{}", DeliveryState.QUEUED),
        (503, "{}", DeliveryState.QUEUED),
        (500, "{}", DeliveryState.DOUBTFUL),
        (200, "no json", DeliveryState.DOUBTFUL),
        (200, "{}", DeliveryState.DOUBTFUL),
        (0, "", DeliveryState.DOUBTFUL),
    ],
)
def test_an_answer_means(
    citizen: factories.Citizen,
    tell: Tell,
    deliver: Deliver,
    provider: type[Provider],
    status: int,
    body: str,
    state: DeliveryState,
) -> None:
    provider.status, provider.body = status, body
    tell(citizen, TEXTED)
    [delivery] = deliver()
    assert delivery.state == state
    assert delivery.problem


def test_nobody_there_is_tried_again(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, settings: Any
) -> None:
    settings.SMS_ADAPTER = "gatewayapi"
    settings.SMS_URL = f"http://127.0.0.1:{free_port()}/rest/mtsms"
    tell(citizen, TEXTED)
    [delivery] = deliver()
    assert delivery.state == DeliveryState.QUEUED


def test_the_provider_is_asked_over_tls_only(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, settings: Any
) -> None:
    settings.SMS_ADAPTER, settings.SMS_URL = "gatewayapi", "http://sms.example.dk/rest/mtsms"
    tell(citizen, TEXTED)
    assert deliver()[0].state == DeliveryState.QUEUED


def test_an_sms_in_doubt_is_not_repeated(
    citizen: factories.Citizen, tell: Tell, deliver: Deliver, provider: type[Provider]
) -> None:
    tell(citizen, TEXTED)
    spread("0101")
    take("0101", Channel.SMS)  # a worker that dies with it in its hands
    Delivery.objects.update(due_at=timezone.now())
    [delivery] = deliver()
    assert delivery.state == DeliveryState.DOUBTFUL
    assert provider.asked == []


def test_a_text_over_150_characters_is_never_cut_or_sent(
    citizen: factories.Citizen,
    tell: Tell,
    deliver: Deliver,
    provider: type[Provider],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    long = kinds.Kind("test.long", "x", outside="å" * 151, sms=True, email=False)
    monkeypatch.setitem(kinds._KINDS, long.key, long)
    tell(citizen, long)
    [delivery] = deliver()
    assert delivery.state == DeliveryState.DEAD
    assert "151 tegn" in delivery.problem
    assert provider.asked == []


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("20102010", "4520102010"),
        ("20 10 20 10", "4520102010"),
        ("+45 20 10 20 10", "4520102010"),
        ("0046701234567", "46701234567"),
        ("12345678", ""),
        ("112", ""),
        ("", ""),
        ("20102010\r\n112", ""),
        ("٢٠١٠٢٠١٠", ""),
    ],
)
def test_a_number_is_read(typed: str, number: str) -> None:
    assert msisdn(typed) == number
