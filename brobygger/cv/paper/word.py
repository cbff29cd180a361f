"""Mit CV as a Word file one can write on in."""

from io import BytesIO
from typing import Any

from docx import Document as new_document
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ACCENT = RGBColor(0x4F, 0x2D, 0x7F)
FONT = "Calibri"


def docx(content: dict[str, Any]) -> bytes:
    """The file, with headings as headings and lists as lists, so that Word can read it aloud."""
    document = new_document()
    _prepare(document, f"{content['title']} – {content['name']}")
    document.add_heading(_plain(content["name"]), level=0)
    document.add_paragraph(_plain(" · ".join(content["contact"])))
    if content["profile"]:
        document.add_paragraph(_plain(content["profile"]))
    for section in content["sections"]:
        document.add_heading(_plain(section["title"]), level=1)
        for entry in section["entries"]:
            _write(document, entry)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _write(document: Document, entry: dict[str, str]) -> None:
    if "line" in entry:
        document.add_paragraph(_plain(entry["line"]), style="List Bullet")
        return
    document.add_heading(_plain(entry["headline"]), level=2)
    for text in (entry["meta"], entry["text"]):
        if text:
            document.add_paragraph(_plain(text))


def _prepare(document: Document, title: str) -> None:
    document.core_properties.title = _plain(title)[:255]
    document.core_properties.author = "Brobygger"
    document.core_properties.language = "da-DK"
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(11)
    _speak_danish(normal.element.get_or_add_rPr())
    for name in ("Title", "Heading 1", "Heading 2"):
        style = document.styles[name]
        style.font.name, style.font.color.rgb = FONT, ACCENT


def _speak_danish(properties: Any) -> None:
    language = properties.makeelement(qn("w:lang"), {qn("w:val"): "da-DK"})
    properties.append(language)


def _plain(text: str) -> str:
    """Without the signs XML has no room for."""
    return "".join(sign for sign in text if sign in "\n\t" or sign.isprintable())
