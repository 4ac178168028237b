"""A document's provenance: what blinding hides."""

from datetime import date

from sqlalchemy import Column
from sqlalchemy import Date as SqlDate
from sqlmodel import Field, SQLModel


class Provenance(SQLModel, table=True):
    """Who said it, for which state, where, when, from which side, and what kind of evidence it is."""

    document_id: str = Field(foreign_key="document.id", primary_key=True, max_length=32)
    speaker: str = ""
    role: str = ""
    institution: str = ""
    state: str = ""
    bloc: str = ""
    side: str = ""
    leaning: str = ""
    place: str = ""
    occasion: str = ""
    dated: date | None = Field(default=None, sa_column=Column("date", SqlDate, nullable=True))
    kind_of_evidence: str = ""
    original_language: str = ""
    citation: str = ""
    link: str = ""


FACETS = (
    "speaker", "role", "institution", "state", "bloc", "side", "leaning", "place", "occasion",
    "date", "kind_of_evidence", "original_language", "citation", "link",
)  # fmt: skip
"""The columns of a provenance table, in order."""
