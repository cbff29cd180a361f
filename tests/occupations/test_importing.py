"""A list is taken whole or not at all, and every line is accounted for."""

from collections.abc import Callable
from io import StringIO

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection

from brobygger.occupations import common, imports
from brobygger.occupations.models import Occupation
from tests.occupations.conftest import HEADINGS

pytestmark = pytest.mark.django_db
GENERIC = "scheme;code;title;aliases\n"


def generic(*lines: str) -> bytes:
    return (GENERIC + "\n".join(lines)).encode()


def reasons(content: bytes) -> dict[int, str]:
    report = imports.run(content)
    assert not report.stored
    return {problem.line: problem.message for problem in report.problems}


def test_every_line_is_accounted_for(export: bytes) -> None:
    report = imports.run(export)
    assert report.counts == {"heading": 4, "changed": 1, "added": 2}
    assert report.lines == sum(report.counts.values())


def test_a_second_time_changes_nothing(export: bytes) -> None:
    imports.run(export)
    moments = [*Occupation.objects.values_list("pk", "changed_at")]
    assert imports.run(export).counts == {"heading": 4, "unchanged": 3}
    assert [*Occupation.objects.values_list("pk", "changed_at")] == moments


def test_a_common_job_keeps_its_everyday_title(export: bytes) -> None:
    imports.run(export)
    row = Occupation.objects.get(code="411000")
    assert (row.title, row.official_title) == ("Kontorassistent", "Prøvearbejde på kontor")
    assert "kontormedarbejder" in row.aliases


def test_preparing_again_keeps_what_was_imported(export: bytes) -> None:
    imports.run(export)
    imports.run(generic("disco08;411000;Prøvearbejde på kontor;skrivebordsrytter"))
    common.load()
    row = Occupation.objects.get(code="411000")
    assert row.official_title == "Prøvearbejde på kontor"
    assert "skrivebordsrytter" in row.aliases


def test_preparing_again_writes_nothing() -> None:
    before = [*Occupation.objects.values_list("pk", "changed_at")]
    common.load()
    assert [*Occupation.objects.values_list("pk", "changed_at")] == before


def test_the_common_list_has_at_least_150_jobs_with_several_names() -> None:
    assert len(common.rows()) >= 150
    assert all(len(row.aliases) >= 2 for row in common.rows().values())
    assert Occupation.objects.filter(is_common=True).count() == len(common.rows())


def test_a_code_the_file_lacks_is_kept_until_closing_is_asked_for(export: bytes) -> None:
    imports.run(export)
    shorter = export.replace('6;"999999";5;Månefarerarbejde;;;\r\n'.encode(), b"")
    assert "999999" in imports.run(shorter).missing
    assert Occupation.objects.get(code="999999").valid_to is None
    imports.run(shorter, close_missing=True)
    assert Occupation.objects.get(code="999999").valid_to is not None
    assert imports.run(export).counts["changed"] >= 1
    assert Occupation.objects.get(code="999999").valid_to is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "cp1252"])
def test_any_usual_encoding_is_read(export: bytes, encoding: str) -> None:
    imports.run(export.decode().encode(encoding))
    assert Occupation.objects.get(code="999999").title == "Månefarerarbejde"


def test_one_bad_line_stores_nothing(export: bytes) -> None:
    before = Occupation.objects.count()
    report = imports.run(export + b"8;;5;Uden kode;;;\r\n")
    assert [problem.line for problem in report.problems] == [10]
    assert report.lines == sum(report.counts.values()) + 1
    assert Occupation.objects.count() == before


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('1;"41100";5;Kort kode;;;', "6 cifre"),
        ('1;"²11111";5;Hævet to;;;', "6 cifre"),
        ("1;111111;6;Niveau;;;", "Niveauet"),
        ("1;111111;;Niveau;;;", "Niveauet"),
        ("1;111111;5;;;;", "Titlen mangler"),
        ("1;111111;5;=HYPERLINK(1);;;", "formel"),
        ("1;111111;5;Nul\x00byte;;;", "tegn, der ikke"),
        ("1;111111;5;Vendt\u202etekst;;;", "tegn, der ikke"),
        ("1;111111;5;Tabt \ufffd bogstav;;;", "tegn, der ikke"),
        ("1;111111;5;" + "x" * 301 + ";;;", "længere"),
        ("1;111111;5;Titel;;;;;overskud", "flere felter"),
    ],
)
def test_a_bad_line_of_the_export_is_named(line: str, reason: str) -> None:
    assert reason in reasons(f"{HEADINGS}\n{line}\n".encode())[2]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Esco!;1;Titel;", "Listens navn"),
        ("esco;;Titel;", "Koden"),
        ("esco;a b;Titel;", "Koden"),
        ("esco;1;Titel;god|@ond", "formel"),
        ("esco;1;Titel;" + "|".join(f"a{n}" for n in range(51)), "andre navne"),
        ("disco08;1;Titel;", "6 cifre"),
    ],
)
def test_a_bad_line_of_a_generic_file_is_named(line: str, reason: str) -> None:
    assert reason in reasons(generic(line))[2]


def test_a_code_twice_names_the_first_line() -> None:
    assert "linje 2" in reasons(generic("esco;1;En;", "esco;1;To;"))[3]


def test_another_list_has_codes_of_its_own() -> None:
    report = imports.run(generic("esco;http://data.europa.eu/esco/occupation/1;Gøgler;jonglør"))
    assert report.counts == {"added": 1}
    assert Occupation.objects.get(scheme="esco").aliases == ["jonglør"]


def test_days_of_validity_are_read_and_checked() -> None:
    headings = "scheme,code,title,aliases,valid_from,valid_to\n"
    good = headings + "esco,1,Gøgler,,2026-01-01,2026-12-31\n\n"
    report = imports.run(good.encode())
    assert report.counts == {"added": 1, "blank": 1}
    bad = headings + "esco,1,A,,31-12-2026,\nesco,2,B,,2026-02-01,2026-01-01\n"
    assert [*reasons(bad.encode())] == [2, 3]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfeS\x00",
        b"name;age\na;1\n",
        b"code;title;title\n1;a;b\n",
        b'code;title\n1;"never closed\n',
        b"code;title\n1;" + b"x" * 200_000,
        GENERIC.encode(),
        bytes(range(256)) * 20,
    ],
)
def test_an_unusable_file_is_refused_politely(content: bytes) -> None:
    with pytest.raises(imports.UnreadableFileError):
        imports.run(content)


def test_the_command_tells_and_refuses(export: bytes, written: Callable[[bytes], str]) -> None:
    out = StringIO()
    call_command("import_occupations", written(export), stdout=out)
    assert "2 nye" in out.getvalue()
    with pytest.raises(CommandError, match="Intet er gemt"):
        call_command("import_occupations", written(export + b"8;;5;x;;;"), stdout=out)
    assert "linje 10: " in out.getvalue()
    with pytest.raises(CommandError):
        call_command("import_occupations", "/nowhere/list.csv", stdout=out)


def test_a_failure_on_the_way_stores_nothing(
    export: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(gone: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(imports, "_close", fail)
    before = Occupation.objects.count()
    with pytest.raises(RuntimeError):
        imports.run(export, close_missing=True)
    assert Occupation.objects.count() == before
    assert connection.is_usable()
