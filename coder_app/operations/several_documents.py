"""What is done with several documents at once, as one step to take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.domain.errors import Refused
from coder_app.operations.documents import find_document, remove_document, set_language, set_work
from coder_app.operations.finishing import finish_document, finished_documents, reopen_document
from coder_app.operations.project import verb

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.operations.finishing import Answers
    from coder_app.storage.session import StudySession


@verb("Remove documents: {count}")
def remove_documents(session: StudySession, document_ids: Sequence[str]) -> int:
    """Take documents out of the study with all that belongs to them; gives how many."""
    for document_id in document_ids:
        remove_document(session, document_id)
    session.tell(count=len(document_ids))
    return len(document_ids)


@verb("Set the language of documents: {count}")
def set_languages(session: StudySession, document_ids: Sequence[str], language: str) -> None:
    """Say by hand which language documents are in; an empty one goes back to the detected language."""
    for document_id in document_ids:
        set_language(session, document_id, language)
    session.tell(count=len(document_ids))


@verb("Set the work of documents: {count}")
def set_works(session: StudySession, document_ids: Sequence[str], title: str) -> None:
    """Make documents versions of one work (made where missing); none for an empty title."""
    for document_id in document_ids:
        set_work(session, document_id, title)
    session.tell(count=len(document_ids))


@verb("Finish documents: {count}", undoable=False)
def finish_documents(
    session: StudySession, document_ids: Sequence[str], *, finished: bool, answers: Answers | None = None
) -> int:
    """Mark documents as completely coded by this person, or take them up again; gives how many changed.

    ``answers`` are given for each of the documents.
    """
    standing = finished_documents(session)
    if finished and answers is not None:
        # Passed over in silence they would be lost; what was answered first stays.
        again = [each for each in document_ids if each in standing]
        if again:
            raise Refused("{document} is finished already, and its answers are frozen.",
                          document=find_document(session, again[0]).code)  # fmt: skip
    wanted = [each for each in document_ids if (each in standing) != finished]
    for document_id in wanted:
        if finished:
            finish_document(session, document_id, answers)
        else:
            reopen_document(session, document_id)
    session.tell(count=len(wanted))
    return len(wanted)
