"""Tables of codings: passages by position or by quotation, found and checked before any is made."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import BadInput, CoderError
from coder_app.operations.bulk_coding import NewCoding, add_codings
from coder_app.operations.codebook import codes, find_code
from coder_app.operations.coding import active_code, checked_intensity, codable_document
from coder_app.operations.documents import find_document, text_of
from coder_app.operations.project import verb
from coder_app.operations.set_up import round_by_name

if TYPE_CHECKING:
    from coder_app.domain.codebook import Code
    from coder_app.domain.documents import Document
    from coder_app.exchange.tables import Table, TableRow
    from coder_app.storage.session import StudySession

COLUMNS = ("document", "start", "end", "quote", "code", "memo", "round", "intensity")
"""The columns of a table of codings; ``quote`` may stand instead of or beside ``start, end``."""

_UNSEEN = re.compile(r"[\s\u00ad]+")
_NUMBER = re.compile(r"-?\d{1,15}\Z", re.ASCII)


class Places:
    """Finds quotations in one text whatever its line breaks and soft hyphens."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._letters: list[int] | None = None
        self._packed = ""

    def find(self, quote: str) -> list[Anchor]:
        """All places where the quotation stands, in order."""
        if self._letters is None:
            self._letters = [at for at, char in enumerate(self.text) if not (char.isspace() or char == "\u00ad")]
            self._packed = "".join(self.text[at] for at in self._letters)
        wanted = packed(quote)
        found: list[Anchor] = []
        at = self._packed.find(wanted) if wanted else -1
        while at >= 0:
            found.append(Anchor(self._letters[at], self._letters[at + len(wanted) - 1] + 1))
            at = self._packed.find(wanted, at + 1)
        return found


def packed(text: str) -> str:
    """A text without white space and soft hyphens."""
    return _UNSEEN.sub("", text)


class _Reader:
    """Reads rows, asking the study once for each document, code and round."""

    def __init__(self, session: StudySession, table: Table) -> None:
        self._session, self._table = session, table
        self._documents: dict[str, tuple[Document, Places]] = {}
        self._codes: dict[str, Code] = {}
        self._rounds: dict[str, str] = {"": ""}

    def wish(self, row: TableRow) -> NewCoding:
        try:
            document, places = self._document(row.get("document"))
            code = self._code(row.get("code"))
            place = self._place(row, places, document.code)
            return NewCoding(document.id, place, code.id, self._round(row.get("round")), self._intensity(row, code),
                             row.get("memo"))  # fmt: skip
        except CoderError as error:
            raise BadInput("{table}, row {row}: {why}", table=self._table.name, row=row.number,
                           why=str(error)) from error  # fmt: skip

    def _document(self, name: str) -> tuple[Document, Places]:
        if not name:
            raise BadInput("The column document is blank.")
        if name not in self._documents:
            document = find_document(self._session, name)
            codable_document(self._session, document.id)
            self._documents[name] = (document, Places(text_of(self._session, document)))
        return self._documents[name]

    def _code(self, name: str) -> Code:
        if not name:
            raise BadInput("The column code is blank.")
        if not self._codes:
            # Whole paths need no search through the codebook.
            for view in codes(self._session):
                if view.active:
                    self._codes[view.path] = active_code(self._session, view.id)
        if name not in self._codes:
            self._codes[name] = active_code(self._session, find_code(self._session, name).id)
        return self._codes[name]

    def _round(self, name: str) -> str:
        if name not in self._rounds:
            self._rounds[name] = round_by_name(self._session, name).id
        return self._rounds[name]

    @staticmethod
    def _intensity(row: TableRow, code: Code) -> int | None:
        text = row.get("intensity")
        return checked_intensity(code, _whole(text, "intensity")) if text else None

    @staticmethod
    def _place(row: TableRow, places: Places, document: str) -> Anchor:
        quote, start, end = row.get("quote"), row.get("start"), row.get("end")
        if not start and not end:
            return _by_quote(quote, places, document)
        if not start or not end:
            raise BadInput("The passage needs both start and end, or only a quote.")
        place = Anchor(_whole(start, "start"), _whole(end, "end")).checked(len(places.text))
        there = places.text[place.start : place.end]
        if quote and packed(quote) != packed(there):
            raise BadInput("At {start}–{end} of {document} stands “{there}”, not “{quote}”{elsewhere}.",
                           start=place.start, end=place.end, document=document, there=_short(there),
                           quote=_short(quote), elsewhere=_elsewhere(places.find(quote)))  # fmt: skip
        return place


def _by_quote(quote: str, places: Places, document: str) -> Anchor:
    if not packed(quote):
        raise BadInput("Neither start and end nor a quote says which passage is meant.")
    found = places.find(quote)
    if len(found) == 1:
        return found[0]
    if not found:
        raise BadInput("“{quote}” is not found in {document}.", quote=_short(quote), document=document)
    raise BadInput("“{quote}” is found {count} times in {document}, at {places}; say which with start and end.",
                   quote=_short(quote), count=len(found), document=document, places=_listed(found))  # fmt: skip


def _listed(found: list[Anchor]) -> str:
    shown = ", ".join(f"{place.start}–{place.end}" for place in found[:5])
    return shown + (" …" if len(found) > 5 else "")


def _elsewhere(found: list[Anchor]) -> str:
    return f"; that stands at {_listed(found)}" if found else ", which is nowhere in the document"


def _whole(text: str, column: str) -> int:
    if not _NUMBER.match(text):
        raise BadInput("“{text}” in the column {column} is not a whole number.", text=_short(text), column=column)
    return int(text)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 60 else text[:59] + "…"


def read_codings(session: StudySession, table: Table) -> list[NewCoding]:
    """The codings a table asks for, all checked; raises BadInput naming the row."""
    if not table.has("quote") and not (table.has("start") and table.has("end")):
        raise BadInput("{table} needs the columns start and end, or the column quote.", table=table.name)
    reader = _Reader(session, table)
    return [reader.wish(row) for row in table.rows]


@verb("Add codings: {count}")
def import_codings(session: StudySession, table: Table) -> dict[str, int]:
    """Make the codings of a table with :data:`COLUMNS`, all or none; gives ``{"added": n, "already_there": n}``."""
    wishes = read_codings(session, table)
    added = add_codings(session, wishes)
    return {"added": added, "already_there": len(wishes) - added}
