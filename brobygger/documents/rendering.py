"""Paper: Typst templates with data as JSON, never pasted into markup; tagged, PDF/UA-1."""

import json
from collections.abc import Mapping
from functools import cache
from threading import Lock
from typing import Any

import typst
from django.conf import settings

from brobygger.documents import fonts, glyphs

_ONE_AT_A_TIME = Lock()


def pdf(template: str, data: Mapping[str, Any]) -> bytes:
    """A PDF/UA-1 from a template (below the package) and its data."""
    inputs = {"data": json.dumps(glyphs.printable(data), ensure_ascii=False)}
    with _ONE_AT_A_TIME:  # the compiler keeps the inputs of the last page
        made = _compiler().compile(
            settings.PACKAGE / template, sys_inputs=inputs, format="pdf", pdf_standards="ua-1"
        )
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one file")
    return made


_samples: dict[str, Mapping[str, Any]] = {
    "documents/typst/form.typ": {"title": "–", "facts": [], "sections": []}
}


def also_warm(template: str, data: Mapping[str, Any]) -> None:
    """Have a room's own template read too when a process starts."""
    _samples[template] = data


def warm() -> None:
    """Read fonts and templates now, so that the first paper of a process is as quick as others."""
    for template, data in _samples.items():
        pdf(template, data)


@cache
def _compiler() -> typst.Compiler:
    """One compiler with its fonts read once; only our own fonts, so that paper looks alike."""
    paths = [str(fonts.folder())]
    known = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=paths)
    return typst.Compiler(root=settings.PACKAGE, font_paths=known)
