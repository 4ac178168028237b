"""Small texts, people and codes for tests."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from coder_app.domain.geometry import build_geometry
from coder_app.domain.prepared import PreparedPage, PreparedText
from coder_app.domain.rows import schema
from coder_app.operations.codebook import add_code
from coder_app.operations.documents import add_document
from coder_app.operations.set_up import add_coder

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from coder_app.operations.project import Project

SPEECH = (
    "NATO has put its frontline forces on our borders. We have the right to ask: against whom?\n"
    "Расширение НАТО на восток — это угроза безопасности России.\n"
    "Україна прагне бути в безпеці. Її безпека — це й наша безпека.\n"
    "The expansion represents a serious provocation that reduces the level of mutual trust.\n"
)
"""Four lines in three languages."""


def prepared(
    text: str = SPEECH, *, name: str = "speech.txt", lines_per_page: int = 0, data: bytes = b""
) -> PreparedText:
    """A text as if read from a file; with ``lines_per_page`` it has real pages with a layout (Courier, 10 points)."""
    content = data or text.encode()
    pages = _laid_out(text, lines_per_page) if lines_per_page else (
        PreparedPage(0, 0, len(text), 0.0, 0.0, "", "ok" if text.strip() else "empty", b""),
    )  # fmt: skip
    return PreparedText(
        file_name=name, media_type="text/plain", file_sha256=hashlib.sha256(content + name.encode()).hexdigest(),
        extractor="tests 1", text=text, sha256=hashlib.sha256(text.encode()).hexdigest(),
        text_layer="ok" if text.strip() else "empty", pages=pages,
    )  # fmt: skip


def _laid_out(text: str, lines_per_page: int) -> tuple[PreparedPage, ...]:
    lines = text.splitlines(keepends=True)
    pages, start = [], 0
    for number, first in enumerate(range(0, len(lines), lines_per_page)):
        own = lines[first : first + lines_per_page]
        end = start + sum(map(len, own))
        geometry = build_geometry(595.0, 842.0, [_line(index, line) for index, line in enumerate(own)])
        pages.append(PreparedPage(number, start, end, 595.0, 842.0, str(number + 1), "ok", geometry.encode()))
        start = end
    return tuple(pages)


def _line(index: int, line: str) -> tuple[float, float, int, int, list[float]]:
    shown = line.rstrip("\n")
    edges = [50.0 + 6.0 * k for k in range(len(shown) + 1)] + [50.0 + 6.0 * len(shown)] * line.endswith("\n")
    return (50.0 + 14 * index, 62.0 + 14 * index, 0, 0, edges)


def add_text(project: Project, text: str = SPEECH, *, name: str = "speech.txt", **how: Any) -> str:
    """Put a text into a study; gives the document's id."""
    return project.do(add_document, prepared(text, name=name, **how), text.encode())


def add_people(project: Project, *names: str, role: str = "coder") -> None:
    """Add people (Anna and Borys without names) to a study; its lead must be signed in."""
    for name in names or ("Anna", "Borys"):
        project.do(add_coder, name, role)


def add_codes(project: Project, *names: str) -> list[str]:
    """Add codes (Threat and Security without names); gives their ids."""
    return [project.do(add_code, name) for name in names or ("Threat", "Security")]


def dump(engine: Engine, *, everything: bool = False) -> dict[str, list[str]]:
    """The rows of all journaled tables (of all, if asked), written out and sorted: equal studies, equal dumps."""
    found = {}
    with engine.connect() as connection:
        for table in schema().sorted_tables:
            if everything or table.info.get("journaled", True):
                found[table.name] = sorted(repr(tuple(row)) for row in connection.execute(select(table)))
        connection.rollback()
    return found
