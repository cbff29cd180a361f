"""Settings from the environment fail loudly, and production refuses what is unfit."""

from pathlib import Path

import pytest

from brobygger.config import embedded
from brobygger.config.environment import DEMO_SECRET, BadEnvironment, read

FIT = {
    "BROBYGGER_MODE": "production",
    "SECRET_KEY": "a" * 40,
    "CPR_KEY": "b" * 40,
    "VIEW_LOG_KEY": "c" * 40,
    "DATABASE_URL": "postgresql://app@localhost/brobygger",
    "ALLOWED_HOSTS": "brobygger.example.dk",
}


def test_a_fit_production_environment_is_read() -> None:
    assert read(FIT).is_production


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("DEMO", "1", "DEMO=1"),
        ("DEBUG", "1", "DEBUG=1"),
        ("SECRET_KEY", DEMO_SECRET, "SECRET_KEY"),
        ("CPR_KEY", "short", "CPR_KEY"),
        ("VIEW_LOG_KEY", "a" * 40, "must differ"),
        ("DATABASE_URL", "", "DATABASE_URL"),
        ("ALLOWED_HOSTS", "", "ALLOWED_HOSTS"),
    ],
)
def test_production_refuses(name: str, value: str, said: str) -> None:
    with pytest.raises(BadEnvironment, match=said):
        read({**FIT, name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [("DEMO", "perhaps"), ("PORT", "0"), ("PORT", "x"), ("BROBYGGER_MODE", "prod")],
)
def test_a_value_that_cannot_be_read_is_named(name: str, value: str) -> None:
    with pytest.raises(BadEnvironment, match=name):
        read({name: value})


def test_purposes_never_share_data() -> None:
    folders = {
        embedded.data_dir(read({"BROBYGGER_PURPOSE": purpose}))
        for purpose in ("run", "test", "bench")
    }
    assert len(folders) == 3


def test_an_ordinary_user_keeps_data_at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setenv("HOME", "/home/somebody")
    folder = embedded.data_dir(read({}))
    assert folder.is_relative_to(Path("/home/somebody/.local/share/brobygger"))


def test_root_keeps_data_under_var_lib(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert embedded.data_dir(read({})).is_relative_to("/var/lib/brobygger")
