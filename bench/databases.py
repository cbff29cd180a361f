"""The databases that are measured: a nation, and one of its municipalities alone."""

import os
import subprocess
import sys
from dataclasses import dataclass
from urllib.parse import quote

from brobygger.config import embedded
from brobygger.config.environment import read

PURPOSE = {"BROBYGGER_PURPOSE": "bench", "DEMO": "0"}
KEYS = {name: f"bench-{name}-".ljust(48, "x") for name in ("SECRET_KEY", "CPR_KEY", "VIEW_LOG_KEY")}
HOST = "brobygger.example.dk"


@dataclass(frozen=True, slots=True)
class Database:
    """A database of invented people in the embedded server for measuring."""

    name: str
    citizens: int
    municipalities: int

    def prepare(self, fresh: bool) -> None:
        """Make it, unless it is there from an earlier run."""
        if fresh:
            self.run("discard-demo")
        self.run("prepare", "-v", "0")
        code = (
            "from brobygger.demo.seeding import is_empty\n"
            "from brobygger.config.static_files import collect_if_stale\n"
            "collect_if_stale()\nprint('empty' if is_empty() else 'kept')"
        )
        if "empty" in self.run("shell", "-v", "0", "-c", code, quiet=True):
            size = ("--citizens", str(self.citizens), "--municipalities", str(self.municipalities))
            self.run("make-national", *size)

    def run(self, *arguments: str, quiet: bool = False) -> str:
        """Run one of the product's commands on this database."""
        env = {**os.environ, **PURPOSE, **KEYS, "BROBYGGER_DATABASE_NAME": self.name}
        done = subprocess.run(
            [sys.executable, "-m", "brobygger", *arguments],
            env=env,
            check=True,
            text=True,
            stdout=subprocess.PIPE if quiet else None,
        )
        return done.stdout or ""

    def production(self) -> dict[str, str]:
        """The environment of a production process on this database, as the application role."""
        folder = quote(embedded.address(read({**os.environ, **PURPOSE}))["host"], safe="")
        return {
            **os.environ,
            **PURPOSE,
            **KEYS,
            "BROBYGGER_MODE": "production",
            "ALLOWED_HOSTS": HOST,
            "DATABASE_URL": f"postgresql://brobygger_app@/{self.name}?host={folder}",
        }


def databases(quick: bool) -> tuple[Database, Database]:
    """The nation and the compared municipality alone; smaller ones for a quick look."""
    if quick:
        return Database("bench_quick", 5_000, 20), Database("bench_quick_alone", 50, 1)
    return Database("bench", 110_000, 98), Database("bench_alone", 1_100, 1)
