"""A document's provenance: what blinding hides."""

from datetime import date

from sqlalchemy import Column
from sqlmodel import Field, SQLModel

from coder_app.domain.sealing import SealedDate, sealed_string


class Provenance(SQLModel, table=True):
    """Who said it, for which state, where, when, from which side, and what kind of evidence it is."""

    document_id: str = Field(foreign_key="document.id", primary_key=True, max_length=32)
    speaker: str = Field(default="", sa_column=sealed_string("provenance.speaker"))
    role: str = Field(default="", sa_column=sealed_string("provenance.role"))
    institution: str = Field(default="", sa_column=sealed_string("provenance.institution"))
    state: str = Field(default="", sa_column=sealed_string("provenance.state"))
    bloc: str = Field(default="", sa_column=sealed_string("provenance.bloc"))
    side: str = Field(default="", sa_column=sealed_string("provenance.side"))
    leaning: str = Field(default="", sa_column=sealed_string("provenance.leaning"))
    place: str = Field(default="", sa_column=sealed_string("provenance.place"))
    occasion: str = Field(default="", sa_column=sealed_string("provenance.occasion"))
    dated: date | None = Field(default=None, sa_column=Column("date", SealedDate("provenance.date"), nullable=True))
    kind_of_evidence: str = Field(default="", sa_column=sealed_string("provenance.kind_of_evidence"))
    original_language: str = Field(default="", sa_column=sealed_string("provenance.original_language"))
    citation: str = Field(default="", sa_column=sealed_string("provenance.citation"))
    link: str = Field(default="", sa_column=sealed_string("provenance.link"))


FACETS = (
    "speaker", "role", "institution", "state", "bloc", "side", "leaning", "place", "occasion",
    "date", "kind_of_evidence", "original_language", "citation", "link",
)  # fmt: skip
"""The columns of a provenance table, in order."""
