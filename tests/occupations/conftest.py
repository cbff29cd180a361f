"""Files as an operator has them, made here: the national list itself is not ours to ship."""

from collections.abc import Callable
from pathlib import Path

import pytest

HEADINGS = "SEKVENS;KODE;NIVEAU;TITEL;GENERELLE_NOTER;INKLUDERER;PARAGRAF"


@pytest.fixture
def export() -> bytes:
    """A small list in the shape of Statistics Denmark's export."""
    lines = [
        HEADINGS,
        '1;"4";1;Skrivebordsarbejde;;;',
        '2;"41";2;Skrivebordsarbejde;;;',
        '3;"411";3;Skrivebordsarbejde;;;',
        '4;"4110";4;Skrivebordsarbejde;;;',
        '5;"411000";5;Prøvearbejde på kontor;;"En note\r\nover to linjer";',
        '6;"999999";5;Månefarerarbejde;;;',
        '7;"011000";5;Arbejde med nul forrest;;;',
    ]
    return "\r\n".join([*lines, ""]).encode()


@pytest.fixture
def written(tmp_path: Path) -> Callable[[bytes], str]:
    """Writes a file and returns its path."""

    def write(content: bytes) -> str:
        path = tmp_path / "list.csv"
        path.write_bytes(content)
        return str(path)

    return write
