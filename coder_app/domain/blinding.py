"""What hides a document's source from those who code it, who codes what, and how blinding ends."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column, LargeBinary, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from coder_app.domain.sealing import sealed_json, sealed_string
from coder_app.domain.tables import NOT_JOURNALED, UtcDateTime, new_id, now


class Recognised(StrEnum):
    """What a coder says, on finishing a document, of whether they recognised its source."""

    NO = "no"
    UNSURE = "unsure"
    YES = "yes"


class DoubtKind(StrEnum):
    """What a coder may say of a passage while coding blind."""

    RECOGNISED = "recognised"
    MASK = "mask"


class Scope(StrEnum):
    """What an unblinding reaches."""

    STUDY = "study"
    ROUND = "round"
    DOCUMENT = "document"
    CODER = "coder"


class Entity(SQLModel, table=True):
    """A person, state, institution, place, date or event to be hidden, with all its names and its neutral label."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    kind: str
    name: str = Field(sa_column=sealed_string("entity.name"))
    aliases: list[str] = Field(default_factory=list, sa_column=sealed_json("entity.aliases", many=True))
    label: str = Field(default="", sa_column=sealed_string("entity.label"))
    position: int = 0


class Mask(SQLModel, table=True):
    """A stretch of a document hidden from its coders; or a region of a page (then ``start == end``).

    ``label`` is what is shown instead, with its grammar (``[STATE-A dat.]``).
    """

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    start: int
    end: int
    entity_id: str | None = Field(default=None, sa_column=sealed_string("mask.entity_id", nullable=True))
    kind: str = "other"
    label: str = Field(default="", sa_column=sealed_string("mask.label"))
    region: dict[str, Any] | None = Field(default=None, sa_column=Column(JSON(none_as_null=True), nullable=True))
    created_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class RefusedMask(SQLModel, table=True):
    """A suggestion the lead does not want to see again; ``key`` says what it was by its words."""

    __tablename__ = "refused_mask"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    key: str = Field(sa_column=sealed_string("refused_mask.key"))


class Assignment(SQLModel, table=True):
    """This coder is to code this document, as the ``position``-th in an order shuffled with ``seed``.

    ``unmasked``: drawn to be read as it is, to see whether knowing the source changes what is coded.
    """

    __table_args__ = (UniqueConstraint("coder_id", "document_id"),)

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    coder_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    position: int = 0
    seed: int = 0
    unmasked: bool = False
    created_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class Doubt(SQLModel, table=True):
    """A coder says of a passage that they recognise its source, or that they cannot code it because of a mask."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    coder_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    round_id: str = Field(foreign_key="round.id", index=True, max_length=32)
    kind: str
    start: int
    end: int
    note: str = Field(default="", sa_column=Column(Text, nullable=False))
    created_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class PagesShown(SQLModel, table=True):
    """Which pages (from 0) of a document a coder has had on the screen."""

    __tablename__ = "pages_shown"
    __table_args__ = (UniqueConstraint("coder_id", "document_id"),)

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    coder_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    pages: list[int] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))


class PacketMade(SQLModel, table=True):
    """A packet handed out: to whom, when, and by document which text it held (its hash)."""

    __tablename__ = "packet_made"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    coder_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    made_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
    contents: dict[str, Any] = Field(default_factory=dict, sa_column=sealed_json("packet_made.contents"))


class PacketReceived(SQLModel, table=True):
    """A packet taken back, with what was added, changed, removed and refused."""

    __tablename__ = "packet_received"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    packet_id: str = Field(foreign_key="packet_made.id", index=True, max_length=32)
    received_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
    counts: dict[str, Any] = Field(default_factory=dict, sa_column=sealed_json("packet_received.counts"))


class Unblinding(SQLModel, table=True):
    """From now on the sources are known: in the whole study, in a round, of a document or to a coder."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    scope: str
    scope_id: str | None = Field(default=None, max_length=32)
    reason: str = Field(sa_column=sealed_string("unblinding.reason"))
    actor_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class Breach(SQLModel, table=True):
    """Something that gives a source away was found after hand-out; the codings it touches are not blind."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    coder_id: str | None = Field(default=None, foreign_key="coder.id", index=True, max_length=32)
    note: str = Field(sa_column=sealed_string("breach.note"))
    found_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class Acquaintance(SQLModel, table=True):
    """A person has seen a document unmasked, or reviewed its translation, and so cannot code it blind."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    coder_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    how: str = Field(sa_column=sealed_string("acquaintance.how"))
    at: datetime = Field(default_factory=now, sa_type=UtcDateTime)


class KeyWrap(SQLModel, table=True):
    """The study's data key, locked with one secret: a lead's passphrase or the printed recovery key."""

    __tablename__ = "key_wrap"
    __table_args__ = NOT_JOURNALED

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    kind: str
    name: str = ""
    parameters: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    wrapped: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
