"""Whether coding is blind: asked when a coding is made, ended by unblinding, doubted where something leaked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import select

from coder_app.domain.blinding import Breach, Scope, Unblinding
from coder_app.domain.coders import Coder
from coder_app.domain.coding import Coding
from coder_app.domain.documents import Document, Edition
from coder_app.domain.errors import BadInput, NotFound, Refused
from coder_app.domain.journal import Change, Operation
from coder_app.domain.tables import now
from coder_app.operations.documents import find_document
from coder_app.operations.project import verb
from coder_app.operations.set_up import require_lead, round_by_name, the_study

if TYPE_CHECKING:
    from datetime import datetime

    from coder_app.storage.session import StudySession

_WHOLE = {"journal": True}  # whoever codes must not see these rows, and yet they decide


def is_blind(session: StudySession, document_id: str, round_id: str) -> bool:
    """Whether what this person codes in a document now is coded blind."""
    if not session.viewer.blind or not _is_masked(session, document_id):
        return False
    return not Endings(session, session.actor_id).reach(document_id, round_id, now())


class Endings:
    """Where and when blinding has ended for a coder. A breach counts from the beginning: nobody knows who noticed."""

    def __init__(self, session: StudySession, coder_id: str) -> None:
        self._coder_id = coder_id
        self._ended = session.exec(select(Unblinding), execution_options=_WHOLE).all()
        breaches = session.exec(select(Breach), execution_options=_WHOLE).all()
        self._breached = {row.document_id for row in breaches if row.coder_id in {None, coder_id}}

    def reach(self, document_id: str, round_id: str, at: datetime) -> bool:
        """Whether what the coder does in a document and round at a moment is not blind any more."""
        scopes = {
            (Scope.STUDY, None), (Scope.ROUND, round_id), (Scope.DOCUMENT, document_id), (Scope.CODER, self._coder_id)
        }  # fmt: skip
        ended = any((row.scope, row.scope_id) in scopes and row.at <= at for row in self._ended)
        return ended or document_id in self._breached


def check_turn(session: StudySession, operation: Operation) -> None:
    """Raises Refused where undo or redo would change a coding made blind after its source became known."""
    endings, moment = Endings(session, session.actor_id), now()
    query = select(Change).where(Change.operation == operation.number, Change.of_table == "coding")
    for change in session.exec(query, execution_options=_WHOLE).all():
        for image in (change.before, change.after):
            if image and image["blind"] and endings.reach(image["document_id"], image["round_id"], moment):
                raise Refused("This step was taken blind, and the source is known since then. "
                              "Do by hand what you want to change, so that it is marked as not blind.")  # fmt: skip


def _is_masked(session: StudySession, document_id: str) -> bool:
    query = select(Edition.masked).join(Document, Document.edition_id == Edition.id)  # type: ignore[arg-type]
    return bool(session.exec(query.where(Document.id == document_id)).first())


@verb("Unblind", undoable=False)
def unblind(
    session: StudySession, reason: str, *, round_name: str = "", document: str = "", coder: str = ""
) -> datetime:
    """Let the sources be known from now on: of a round, a document, to a coder, or in the whole study.

    Cannot be undone; what is coded afterwards is marked as not blind. Gives the moment. Raises BadInput without a
    reason or with more than one scope.
    """
    require_lead(session)
    if not reason.strip():
        raise BadInput("Unblinding needs a reason; it stays on record.")
    if sum(map(bool, (round_name, document, coder))) > 1:
        raise BadInput("Unblind a round, a document, a coder, or without these the whole study.")
    scope, target = _scope(session, round_name, document, coder)
    row = Unblinding(scope=scope.value, scope_id=target, reason=reason.strip(), actor_id=session.actor_id, at=now())
    session.add(row)
    if scope == Scope.STUDY:
        study = the_study(session)
        study.settings = {**study.settings, "blind": False, "unblinded": True}
        session.add(study)
    return row.at


def _scope(session: StudySession, round_name: str, document: str, coder: str) -> tuple[Scope, str | None]:
    if round_name:
        return Scope.ROUND, round_by_name(session, round_name).id
    if document:
        return Scope.DOCUMENT, find_document(session, document).id
    if coder:
        return Scope.CODER, person(session, coder).id
    return Scope.STUDY, None


def person(session: StudySession, name: str) -> Coder:
    """The person of this name or id; raises NotFound."""
    everybody, wanted = session.exec(select(Coder)).all(), name.strip().casefold()
    found = next((each for each in everybody if each.id == name or each.name.casefold() == wanted), None)
    if found is None:
        names = ", ".join(each.name for each in everybody)
        raise NotFound("Nobody called “{name}” is in the study. There are: {names}.", name=name, names=names)
    return found


@verb("Record a breach in {code}")
def record_breach(session: StudySession, document_id: str, note: str, coder: str = "") -> int:
    """Keep on record that a source could be recognised after hand-out, for everybody or for one coder.

    The codings it touches are marked as not blind; gives how many.
    """
    require_lead(session)
    document = find_document(session, document_id)
    if not note.strip():
        raise BadInput("Say what was found, so that others can judge it.")
    who = person(session, coder).id if coder else None
    session.add(Breach(document_id=document.id, coder_id=who, note=note.strip()))
    query = select(Coding).where(Coding.document_id == document.id, Coding.blind)
    touched = [row for row in session.exec(query).all() if who in {None, row.coder_id}]
    for row in touched:
        row.blind = False
        session.add(row)
    session.tell(code=document.code)
    return len(touched)
