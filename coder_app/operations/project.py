"""An open study and who works in it: runs verbs as operations, questions as reads, undo and redo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy.exc import DataError, DBAPIError, IntegrityError
from sqlmodel import col, select

from coder_app.domain.blinding import KeyWrap
from coder_app.domain.coders import Coder, Role
from coder_app.domain.errors import (
    BadInput,
    Conflict,
    Damaged,
    NotFound,
    PassphraseNeeded,
    Refused,
    StudyFileError,
    WrongPassphrase,
)
from coder_app.domain.study import Study
from coder_app.domain.views import Changes, CoderView
from coder_app.storage import backups, journal, sight, vault
from coder_app.storage.database import Database, create_database, open_database
from coder_app.storage.session import StudySession, Told, open_session, operation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import TracebackType

    from coder_app.domain.journal import Operation

P = ParamSpec("P")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Verb(Protocol[P, R_co]):
    """A function marked by :func:`verb`."""

    message: str
    undoable: bool

    def __call__(self, session: StudySession, *args: P.args, **kwargs: P.kwargs) -> R_co: ...


def verb(message: str, *, undoable: bool = True) -> Callable[[Callable[Concatenate[StudySession, P], R]], Verb[P, R]]:
    """Mark a function as a verb; ``message`` is how the history and the undo button call it (a message key)."""

    def mark(function: Callable[Concatenate[StudySession, P], R]) -> Verb[P, R]:
        marked: Verb[P, R] = function  # type: ignore[assignment]
        marked.message, marked.undoable = message, undoable
        VERBS[function.__name__] = marked
        return marked

    return mark


VERBS: dict[str, Verb[..., object]] = {}
"""Every verb there is, by name."""


@dataclass(frozen=True, slots=True)
class UndoState:
    """What undo and redo would take back and do again: message keys with values; None where there is nothing."""

    undo: tuple[str, dict[str, object]] | None = None
    redo: tuple[str, dict[str, object]] | None = None


class Project:
    """An open study with a person signed in. Belongs to one thread.

    A sealed study is locked until :meth:`unlock`; only coders can work in a locked one.
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self._proven: str | None = None
        self._find_vault()
        self.viewer = sight.SYSTEM
        self.session = open_session(database.engine, self.viewer)
        self.last_changes: Changes | None = None

    @property
    def name(self) -> str:
        return self.database.name

    @property
    def sealed(self) -> bool:
        """Whether the study keeps what names its documents under a passphrase."""
        return self._vault is not None

    @property
    def locked(self) -> bool:
        """Whether the study is sealed and its passphrase has not been given."""
        return self._vault is not None and self._vault.locked

    def unlock(self, passphrase: str, name: str | None = None) -> None:
        """Open what is sealed with a person's passphrase (this person's, if named) or the recovery key.

        Takes up to a second for each key that is tried. Raises WrongPassphrase, or Damaged for a damaged key.
        """
        if self._vault is None:
            return
        with _speaking(self.name), open_session(self.database.engine, sight.SYSTEM) as session:
            wraps = session.exec(select(KeyWrap)).all()
            owner = _find_person(session, name).id if name else None
        key, self._proven = _unwrapped(wraps, passphrase, owner, self._vault.study_id)
        self._vault.unlock_with(key)

    def lock(self) -> None:
        """Forget the passphrase; whoever is no coder has to sign in again before going on."""
        if self._vault is not None:
            self._vault.lock()
        self._proven = None
        self.session.expunge_all()

    def _find_vault(self) -> None:
        """Look whether the study is sealed; what is sealed stays locked until somebody unlocks it."""
        with self.database.engine.connect() as connection:
            row = connection.execute(select(col(Study.id), col(Study.sealed))).first()
            connection.rollback()
        self._vault = vault.Vault(row[0]) if row and row[1] else None
        vault.attach(self.database.engine, self._vault)

    def sign_in(self, name: str | None = None, passphrase: str | None = None) -> CoderView:
        """Work as this person from now on; without a name as the only lead.

        In a sealed study everybody but coders proves themselves by their passphrase (given here, or to :meth:`unlock`
        before) or the recovery key. A coder's signing in locks the study. Raises NotFound for an unknown name, Refused
        where there are several leads and none was named, PassphraseNeeded, WrongPassphrase.
        """
        with open_session(self.database.engine, sight.SYSTEM) as session:
            coder = _find_person(session, name)
            study = session.exec(select(Study)).first()
        if self.sealed:
            self._prove(coder, passphrase)
        blind = bool(study and study.settings.get("blind"))
        self.viewer = sight.Viewer(coder.id, coder.name, coder.role, blind, keyless=self.locked)
        self.session.close()
        self.session = open_session(self.database.engine, self.viewer)
        return CoderView(coder.id, coder.name, coder.role, coder.active)

    def reopen(self, passphrase: str) -> None:
        """Start anew as the same person after the study has been sealed."""
        self._find_vault()
        self.sign_in(self.viewer.name, passphrase)

    def _prove(self, coder: Coder, passphrase: str | None) -> None:
        if coder.role == Role.CODER:
            self.lock()
        elif passphrase is not None:
            self.unlock(passphrase, coder.name)
        elif self.locked or self._proven not in {coder.id, vault.RECOVERY}:
            raise PassphraseNeeded(
                "{file} is sealed: {name} needs a passphrase to work in it.", file=self.name, name=coder.name
            )

    def _check_still_open(self) -> None:
        """On a server somebody else may seal the study meanwhile; nothing may be written plainly from then on."""
        if self._vault is None and not self.database.is_sqlite:
            sealed = self.session.exec(select(Study.sealed)).first()
            self.session.rollback()
            if sealed:
                raise Refused("The study has been sealed meanwhile. Open it again.")

    def do(self, verb: Verb[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Carry out a verb as one operation; gives what it gives. ``last_changes`` tells what it touched."""
        told = Told(verb.message, verb.undoable)
        self._check_still_open()
        with _speaking(self.name), operation(self.session, told) as recorder:
            result = verb(self.session, *args, **kwargs)
        self.last_changes = recorder.changes(told.verb, told.values, "do")
        return result

    def ask(self, question: Callable[Concatenate[StudySession, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Put a question; nothing is changed."""
        with _speaking(self.name):
            try:
                return question(self.session, *args, **kwargs)
            finally:
                self.session.rollback()
                self.session.expunge_all()

    def undo(self) -> Changes:
        """Take back this person's newest operation."""
        return self._turn(journal.next_undo, journal.undo, "undo")

    def redo(self) -> Changes:
        """Do again what was taken back last."""
        return self._turn(journal.next_redo, journal.redo, "redo")

    def undo_state(self) -> UndoState:
        """What undo and redo would do now."""
        with _speaking(self.name):
            undo = journal.next_undo(self.session, self.viewer.coder_id)
            redo = journal.next_redo(self.session, self.viewer.coder_id)
            state = UndoState((undo.verb, undo.told) if undo else None, (redo.verb, redo.told) if redo else None)
            self.session.rollback()
            self.session.expunge_all()
        return state

    def _turn(
        self,
        find: Callable[[StudySession, str], Operation | None],
        turn: Callable[[StudySession, str], tuple[journal.Recorder, object]],
        kind: str,
    ) -> Changes:
        from coder_app.operations.blindness import check_turn

        with _speaking(self.name):
            try:
                if operation := find(self.session, self.viewer.coder_id):
                    check_turn(self.session, operation)
                recorder, done = turn(self.session, self.viewer.coder_id)
                changes = recorder.changes(done.verb, done.told, kind)  # type: ignore[attr-defined]
                self.session.commit()
            except BaseException:
                self.session.rollback()
                raise
            finally:
                self.session.expunge_all()
        self.last_changes = changes
        return changes

    def save_copy(self, target: Path) -> None:
        """Write a whole copy of the study to a new file."""
        self.session.rollback()
        if not self.database.is_sqlite:
            raise Refused("A study on a server cannot be saved as a copy; ask its keeper for a dump.")
        backups.copy_open(self.database.engine, target)

    def back_up(self, why: str = "by-hand") -> Path:
        """Put a copy into the backup folder beside the study; gives its path."""
        self.session.rollback()
        if self.database.path is None:
            raise Refused("A study on a server is backed up there, not here.")
        return backups.make_backup(self.database.engine, self.database.path, why)

    def close(self) -> None:
        """Close the study; everything has been written already."""
        self.session.close()
        self.database.close()

    def __enter__(self) -> Project:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_project(
    where: str | Path, *, sign_in_as: str | None = None, sign_in: bool = True, passphrase: str | None = None
) -> Project:
    """Open a study; ``sign_in=False`` leaves the choice of person for later. A passphrase is used where one is needed.

    Raises, beside what opening and signing in raise, PassphraseNeeded and WrongPassphrase.
    """
    project = Project(open_database(where))
    try:
        if sign_in:
            project.sign_in(sign_in_as, passphrase)
    except BaseException:
        project.close()
        raise
    return project


def create_project(
    where: str | Path, *, lead: str, title: str = "", passphrase: str | None = None, cost: vault.Cost = vault.USUAL
) -> Project:
    """Make a study with its lead and a first round, and sign the lead in; sealed under a passphrase if one is given."""
    from coder_app.operations.keys import seal_study
    from coder_app.operations.set_up import found_study

    if not lead.strip():
        raise Refused("A study needs the name of its lead.")
    if passphrase is not None:
        vault.checked_passphrase(passphrase)
    project = Project(create_database(where))
    try:
        project.do(found_study, lead.strip(), title)
        project.sign_in(lead.strip())
        if passphrase is not None:
            seal_study(project, passphrase, cost=cost)
    except BaseException:
        project.close()
        if project.database.path:
            project.database.path.unlink(missing_ok=True)
        raise
    return project


def _unwrapped(wraps: Sequence[KeyWrap], secret: str, owner: str | None, study_id: str) -> tuple[bytes, str]:
    """The data key, and whom the secret proves: a person's id, or ``recovery`` for the recovery key."""
    printed = vault.read_recovery_key(secret)
    damaged: Damaged | None = None
    for wrap in wraps:
        if wrap.kind == vault.RECOVERY if printed else wrap.kind == vault.PERSON and owner in {None, wrap.name}:
            try:
                key = vault.unwrap_key(wrap, printed or secret, study_id=study_id)
            except WrongPassphrase:
                continue
            except Damaged as error:
                damaged = error
                continue
            return key, vault.RECOVERY if printed else wrap.name
    raise damaged or WrongPassphrase("The passphrase is wrong.")


def people(session: StudySession) -> list[CoderView]:
    """Everybody in the study, in the order they joined."""
    rows = session.exec(select(Coder).order_by(col(Coder.created_at), col(Coder.name))).all()
    return [CoderView(row.id, row.name, row.role, row.active) for row in rows]


def _find_person(session: StudySession, name: str | None) -> Coder:
    everyone = session.exec(select(Coder).where(col(Coder.active).is_(True))).all()
    if name is None:
        leads = [person for person in everyone if person.role == Role.LEAD]
        if len(leads) == 1:
            return leads[0]
        if not leads and len(everyone) == 1:  # a packet holds nobody but its coder
            return everyone[0]
        raise Refused("The study has {count} leads; say with --as NAME who acts.", count=len(leads))
    for person in everyone:
        if person.name.casefold() == name.strip().casefold():
            return person
    raise NotFound(
        "Nobody called “{name}” is in the study. There are: {names}.",
        name=name,
        names=", ".join(person.name for person in everyone),
    )


class _speaking:  # noqa: N801 - reads as a statement
    """Turns what a database driver says into sentences."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, (DataError, UnicodeEncodeError)):
            raise BadInput("The text holds characters that cannot be kept; nothing was changed.") from error
        if not isinstance(error, DBAPIError):
            return
        if isinstance(error, IntegrityError):
            raise Conflict("This cannot be done: later work, of others perhaps, builds on what it changes.") from error
        words = str(error.orig)
        if "full" in words:
            raise StudyFileError("The disk is full; nothing was changed in {file}.", file=self.name) from error
        if "malformed" in words or "not a database" in words:
            raise Damaged("{file} is damaged. Restore a backup.", file=self.name) from error
        if "readonly" in words or "disk I/O" in words or error.connection_invalidated:
            raise StudyFileError(
                "{file} cannot be written ({why}); nothing was changed.", file=self.name, why=words
            ) from error
