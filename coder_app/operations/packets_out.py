"""Which packets are out: when a coder got the last one, and when work last came back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.blinding import PacketMade, PacketReceived
from coder_app.operations.set_up import require_lead

if TYPE_CHECKING:
    from datetime import datetime

    from coder_app.storage.session import StudySession


@dataclass(frozen=True, slots=True)
class PacketOut:
    """A coder's newest packet; ``received_at`` is None until it has come back."""

    made_at: datetime
    received_at: datetime | None = None


def packets_out(session: StudySession) -> dict[str, PacketOut]:
    """By coder id the newest packet; only a lead may ask."""
    require_lead(session)
    received: dict[str, datetime] = {}
    for row in session.exec(select(PacketReceived).order_by(col(PacketReceived.received_at))).all():
        received[row.packet_id] = row.received_at
    made = session.exec(select(PacketMade).order_by(col(PacketMade.made_at))).all()
    return {row.coder_id: PacketOut(row.made_at, received.get(row.id)) for row in made}
