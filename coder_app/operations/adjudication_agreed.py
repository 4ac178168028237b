"""Taking over into the consensus what needs no decision: passages on which all coders agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import Refused
from coder_app.operations.adjudication import consensus_round, made_round
from coder_app.operations.bulk_coding import NewCoding, add_codings
from coder_app.operations.comparison import gather
from coder_app.operations.project import verb
from coder_app.operations.set_up import require_lead
from coder_app.reliability.spans import merged

if TYPE_CHECKING:
    from coder_app.operations.comparison import ComparisonQuestion, Material
    from coder_app.storage.session import StudySession


def agreed(material: Material) -> list[tuple[str, Anchor, str]]:
    """Document, stretch and code of every passage that all who finished the document gave alike; two at least."""
    spans = merged(material.table)
    columns = np.column_stack((spans.document, spans.start, spans.end, spans.code)).reshape(-1, 4)
    rows, many = np.unique(columns, axis=0, return_counts=True)
    finished = material.table.finished.sum(axis=1)
    kept = rows[(many == finished[rows[:, 0]]) & (many >= 2)] if len(rows) else rows
    return [
        (material.documents[document].id, Anchor(start, end), material.codes[code].id)
        for document, start, end, code in kept.tolist()
    ]


@verb("Take over what all coders agree on: {count}")
def take_over_agreed(session: StudySession, question: ComparisonQuestion) -> int:
    """Write all passages on which the coders agree into the consensus; gives how many were not there yet.

    Raises Refused where there are none. Decisions and the coders' own codings stay as they are.
    """
    require_lead(session)
    material = gather(session, question)
    found = agreed(material)
    if not found:
        raise Refused("There is no passage to which all coders gave the same code, so there is nothing to take over.")
    consensus = consensus_round(session)
    round_id = consensus.id if consensus else made_round(session)
    count = add_codings(session, [NewCoding(document, place, code, round_id) for document, place, code in found])
    if not count:
        raise Refused("All passages on which the coders agree are in the consensus already.")
    session.tell(count=count)
    return count
