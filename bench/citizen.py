"""The citizen's pages on a phone: weight, statements, and what Lighthouse says of them.

The demo municipality's citizen is served by granian under production settings, as it runs for
real. Fonts are not weighed (issue 4); styles, scripts and icons are, as a browser asks for them.
"""

import gzip
import http.client
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from bench.databases import PURPOSE, Database
from bench.lines import Report, median
from bench.memory import serving

FIRST_VISIT, LATER_VISIT, STATEMENTS = 120.0, 20.0, 14
ACCESSIBILITY, PERFORMANCE = 100.0, 95.0
RUNS, ATTEMPTS = 5, 3
FRONT = "/min-side/"
ROOT = Path(__file__).resolve().parents[1]
LIGHTHOUSE = ROOT / "bench" / "node_modules" / "lighthouse" / "cli" / "index.js"
FLAGS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
LOADED = re.compile(r'<(?:link|script|img|use)\b[^>]*?(?:href|src)="([^"#]+)[^"]*"')
FONT = ".woff2"
MENU = re.compile(r'<nav class="bb-menu.*?</nav>', re.S)
LINK = re.compile(r'href="(/[^"]*)"')
SIGN_IN = """
import bench.probe as probe
from brobygger.access.models import User
user = User.objects.get(persona="borger")
session = probe.sign_in(user)
cookies = f"brobygger_session={session}; brobygger_csrf={probe.TOKEN}"
request = probe.factory.get("/min-side/", secure=True).environ
request |= {"HTTP_COOKIE": cookies, "HTTP_HOST": probe.HOST} | probe.forwarded()
probe.serve(dict(request))  # what is asked once per process is asked now
with probe.CaptureQueriesContext(probe.connection) as captured:
    print("STATUS", probe.serve(dict(request))[0])
found = [one["sql"] for one in captured.captured_queries]
print("KEYS", session, sum(not one.upper().startswith(probe.NOT_COUNTED) for one in found))
"""


@dataclass(frozen=True, slots=True)
class Demo(Database):
    """The demo municipality in the embedded server for measuring."""

    def prepare(self, fresh: bool) -> None:
        """Make it, unless it is there from an earlier run."""
        if fresh:
            self.run("discard-demo")
        self.run("prepare", "-v", "0")
        code = (
            "from brobygger.config.static_files import collect_if_stale\ncollect_if_stale()\n"
            "from brobygger.access.models import User\nprint('users', User.objects.count())"
        )
        if "users 0" in self.run("shell", "-v", "0", "-c", code, quiet=True):
            os.environ["DEMO"] = "1"
            self.run("seed-demo")
            del os.environ["DEMO"]


@dataclass(frozen=True, slots=True)
class Phone:
    """A signed-in browser, as far as weighing goes."""

    port: int
    session: str

    @property
    def headers(self) -> dict[str, str]:
        """What it sends, and what the proxy adds."""
        return {
            "Cookie": f"brobygger_session={self.session}",
            "X-Forwarded-Proto": "https",
            "Accept-Encoding": "gzip, br",
        }

    def get(self, path: str) -> tuple[bytes, dict[str, str]]:
        """A body as it is sent, and its headers."""
        connection = http.client.HTTPConnection("localhost", self.port, timeout=30)
        connection.request("GET", path, headers=self.headers)
        answer = connection.getresponse()
        body, headers = answer.read(), {key.lower(): value for key, value in answer.getheaders()}
        connection.close()
        if answer.status != 200:
            raise SystemExit(f"{path}: {answer.status}")
        return body, headers

    def page(self, path: str) -> tuple[str, int]:
        """A page's text, and how many bytes were sent for it."""
        body, headers = self.get(path)
        is_packed = headers.get("content-encoding") == "gzip"
        return (gzip.decompress(body) if is_packed else body).decode(), len(body)


def measure(report: Report, quick: bool, fresh: bool) -> None:
    """Weigh, count, and ask Lighthouse."""
    report.say("\nThe citizen's pages")
    demo = Demo("bench_demo", 0, 1)
    demo.prepare(fresh)
    env = {**demo.production(), "DJANGO_SETTINGS_MODULE": "brobygger.config.settings"}
    env["ALLOWED_HOSTS"] = "localhost"
    session, statements = signed_in(env)
    report.line("statements: the citizen's front page", statements, STATEMENTS, "")
    with serving(env) as (port, _process):
        phone = Phone(port, session)
        first, later = weight(phone)
        report.line("the front page, first visit, without fonts", first, FIRST_VISIT, "kB")
        report.line("the front page, later visits", later, LATER_VISIT, "kB")
        for path in pages(phone):
            scores(report, phone, path, 1 if quick else RUNS)


def signed_in(env: dict[str, str]) -> tuple[str, int]:
    """A session of the demo's citizen, and the statements of her front page."""
    done = subprocess.run(
        [sys.executable, "-c", SIGN_IN], env=env, check=True, text=True, stdout=subprocess.PIPE
    )
    if "STATUS 200" not in done.stdout:
        raise SystemExit(f"The citizen's front page: {done.stdout}")
    session, count = done.stdout.split("KEYS ")[1].split()
    return session, int(count)


def weight(phone: Phone) -> tuple[float, float]:
    """Kilobytes of a first visit, and of one when the browser has kept what it may keep."""
    html, page = phone.page(FRONT)
    first, later = page, page
    for path in dict.fromkeys(LOADED.findall(html)):
        if path.endswith(FONT):
            continue
        body, headers = phone.get(urljoin(FRONT, path))
        first += len(body)
        if "immutable" not in headers.get("cache-control", ""):
            later += len(body)
    return first / 1000, later / 1000


def pages(phone: Phone) -> Iterator[str]:
    """The pages of the citizen's menu."""
    menu = MENU.search(phone.page(FRONT)[0])
    if menu is None:
        raise SystemExit("The citizen has no menu.")
    yield from dict.fromkeys(LINK.findall(menu[0]))


def scores(report: Report, phone: Phone, path: str, runs: int) -> None:
    """The medians of a page under Lighthouse's mobile profile."""
    found = [lighthouse(phone, path) for _run in range(runs)]
    for name, target in (("accessibility", ACCESSIBILITY), ("performance", PERFORMANCE)):
        score = median([one[name] for one in found])
        report.at_least(f"Lighthouse, {name}: {path}", score, target)


def lighthouse(phone: Phone, path: str) -> dict[str, float]:
    """One run, scores in hundredths; tried again when the browser gave no trace."""
    for _attempt in range(ATTEMPTS):
        done = _lighthouse(phone, path)
        if done.returncode == 0:
            categories = json.loads(done.stdout)["categories"]
            return {name: one["score"] * 100 for name, one in categories.items()}
    raise SystemExit(f"Lighthouse could not read {path}")


def _lighthouse(phone: Phone, path: str) -> subprocess.CompletedProcess[str]:
    headers = {key: phone.headers[key] for key in ("Cookie", "X-Forwarded-Proto")}
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or ""
    return subprocess.run(
        [
            *("node", str(LIGHTHOUSE), f"http://localhost:{phone.port}{path}"),
            *("--quiet", "--output=json", "--only-categories=accessibility,performance"),
            *("--no-enable-error-reporting", f"--chrome-flags={' '.join(FLAGS)}"),
            f"--extra-headers={json.dumps(headers)}",
        ],
        env={**os.environ, **PURPOSE, "CHROME_PATH": os.environ.get("CHROME_PATH", chromium)},
        text=True,
        stdout=subprocess.PIPE,
    )
