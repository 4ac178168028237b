"""What was decided about disagreements: kept by what they are about, so that it outlives every recomputation."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel

from coder_app.domain.sealing import sealed_text
from coder_app.domain.tables import UtcDateTime, new_id, now


class Verdict(StrEnum):
    """How a disagreement was decided."""

    CODER = "coder"
    BOTH = "both"
    NONE = "none"
    EDITED = "edited"
    TABLE = "table"


class Decision(SQLModel, table=True):
    """For these codes the consensus holds on this stretch, whatever coders said in that round.

    ``round_id`` is the round that was judged, ``coder_id`` who judged, ``taken_from`` the ids of the coders whose
    codings were taken. The consensus itself is codings of the consensus round.
    """

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    document_id: str = Field(foreign_key="document.id", index=True, max_length=32)
    round_id: str = Field(foreign_key="round.id", index=True, max_length=32)
    coder_id: str = Field(foreign_key="coder.id", index=True, max_length=32)
    start: int
    end: int
    code_ids: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    verdict: str = Verdict.CODER.value
    taken_from: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    reason: str = Field(default="", sa_column=sealed_text("decision.reason"))
    decided_at: datetime = Field(default_factory=now, sa_type=UtcDateTime)
