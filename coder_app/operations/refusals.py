"""Suggestions the lead has refused: listed with their words, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import select

from coder_app.blinding.suggesting import POLICIES
from coder_app.domain.blinding import RefusedMask
from coder_app.operations.document_secrets import Secrets
from coder_app.operations.documents import find_document
from coder_app.operations.project import verb
from coder_app.operations.set_up import require_lead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.blinding.suggesting import Suggestion
    from coder_app.storage.session import StudySession


def refused_suggestions(session: StudySession, document_id: str) -> list[Suggestion]:
    """What was refused in a document, under whichever policy it is suggested, in the order of the text."""
    secrets, document = Secrets(session), find_document(session, document_id)
    keys, hides = secrets.refused(document), secrets.hides(document)
    found: dict[str, list[Suggestion]] = {}
    for policy in POLICIES.values():
        if not keys - found.keys():
            break
        alike: dict[str, list[Suggestion]] = {}
        for each in secrets.suggestions(document, policy, refused=set(), hides=hides):
            if each.key in keys:
                alike.setdefault(each.key, []).append(each)
        found = alike | found
    return sorted((each for alike in found.values() for each in alike), key=lambda each: (each.start, each.end))


@verb("Suggest again: {count}")
def suggest_again(session: StudySession, document_id: str, keys: Sequence[str]) -> None:
    """Take refusals back: what they stood for is suggested again."""
    require_lead(session)
    document = find_document(session, document_id)
    refused = session.exec(select(RefusedMask).where(RefusedMask.document_id == document.id)).all()
    # Compared here, not by the database: sealed, equal keys do not look equal.
    gone = [row for row in refused if row.key in keys]
    for row in gone:
        session.delete(row)
    session.tell(count=len(gone))
