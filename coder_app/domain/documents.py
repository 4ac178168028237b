"""Documents, the works they are versions of, and the editions that hold their fixed text."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column, LargeBinary
from sqlmodel import Field, SQLModel

from coder_app.domain.sealing import sealed_bytes, sealed_json, sealed_string, sealed_text
from coder_app.domain.tables import NOT_JOURNALED, UtcDateTime, new_id, now


class Status(StrEnum):
    """How far a document's text has come."""

    READY = "ready"
    NEEDS_OCR = "needs_ocr"
    TO_CHECK = "to_check"


class Work(SQLModel, table=True):
    """The same speech or doctrine in all its language versions."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    title: str = Field(sa_column=sealed_string("work.title", steady=True))


class Document(SQLModel, table=True):
    """One text as it is read and coded, in one language. ``code`` is its neutral name (D-0007).

    ``language`` is set only by hand; otherwise the edition's detected one counts. ``edition_id`` is what everybody
    reads and codes; where that is a reading copy with masks, ``original_id`` is the edition it was made from.
    """

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    code: str = Field(unique=True)
    name: str = Field(sa_column=sealed_string("document.name", steady=True))
    language: str = ""
    edition_id: str = Field(foreign_key="edition.id", index=True, max_length=32)
    original_id: str | None = Field(default=None, foreign_key="edition.id", index=True, max_length=32)
    work_id: str | None = Field(default=None, foreign_key="work.id", index=True, max_length=32)
    status: str = Status.READY.value
    position: int = 0
    imported_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
    removed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Edition(SQLModel, table=True):
    """The fixed text of a document with its pages, as read from one file. Never changed; a correction is a new one.

    A ``masked`` edition is a reading copy: the same length, what is masked replaced by blocks in text and pictures,
    and nothing of the file. Its ``details`` hold what is shown instead: ``masks`` as [start, end, label, kind],
    ``regions`` as [page, x0, y0, x1, y1, label], and the ``version`` of the masks.
    """

    __table_args__ = NOT_JOURNALED

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    text_sha256: str = Field(sa_column=sealed_string("edition.text_sha256", steady=True))
    characters: int
    page_count: int
    has_pages: bool = True
    masked: bool = False
    text_layer: str = "ok"
    language: str = ""
    media_type: str
    extractor: str
    file_sha256: str = Field(sa_column=sealed_string("file.sha256", steady=True, index=True))
    file_name: str = Field(sa_column=sealed_string("edition.file_name", steady=True))
    details: dict[str, Any] = Field(default_factory=dict, sa_column=sealed_json("edition.details"))
    made_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class EditionText(SQLModel, table=True):
    """The text of an edition, apart so that lists of documents stay light."""

    __tablename__ = "edition_text"
    __table_args__ = NOT_JOURNALED

    edition_id: str = Field(foreign_key="edition.id", primary_key=True, max_length=32)
    text: str = Field(sa_column=sealed_text("edition_text.text"))


class EditionPage(SQLModel, table=True):
    """A page (numbered from 0): its range of the text and where its characters stand."""

    __tablename__ = "edition_page"
    __table_args__ = NOT_JOURNALED

    edition_id: str = Field(foreign_key="edition.id", primary_key=True, max_length=32)
    number: int = Field(primary_key=True)
    start: int
    end: int
    width: float = 0.0
    height: float = 0.0
    label: str = Field(default="", sa_column=sealed_string("edition_page.label"))
    text_layer: str = "ok"
    geometry: bytes = Field(default=b"", sa_column=sealed_bytes("edition_page.geometry"))


class EditionImage(SQLModel, table=True):
    """A stored picture of a page: ``page`` for reading (sharp at once), ``thumb`` for the strip."""

    __tablename__ = "edition_image"
    __table_args__ = NOT_JOURNALED

    edition_id: str = Field(foreign_key="edition.id", primary_key=True, max_length=32)
    number: int = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    scale: float = 1.0
    data: bytes = Field(sa_column=sealed_bytes("edition_image.data"))


class EditionRanges(SQLModel, table=True):
    """Sentences or paragraphs of an edition, computed once and kept with the version of what computed them.

    ``data`` holds pairs of 32-bit positions; ``languages`` one language a range, for paragraphs.
    """

    __tablename__ = "edition_ranges"
    __table_args__ = NOT_JOURNALED

    edition_id: str = Field(foreign_key="edition.id", primary_key=True, max_length=32)
    kind: str = Field(primary_key=True)
    version: str
    data: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    languages: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))


class RecognisedPage(SQLModel, table=True):
    """What OCR read on a page, kept page by page so that recognition can go on later and be corrected."""

    __tablename__ = "recognised_page"
    __table_args__ = NOT_JOURNALED

    edition_id: str = Field(foreign_key="edition.id", primary_key=True, max_length=32)
    number: int = Field(primary_key=True)
    data: dict[str, Any] = Field(default_factory=dict, sa_column=sealed_json("recognised_page.data"))


class StoredFile(SQLModel, table=True):
    """The bytes of an imported file, kept by hash."""

    __tablename__ = "stored_file"
    __table_args__ = NOT_JOURNALED

    sha256: str = Field(sa_column=sealed_string("file.sha256", steady=True, primary_key=True))
    data: bytes = Field(sa_column=sealed_bytes("stored_file.data"))
