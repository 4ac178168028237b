"""The session in which verbs and questions run: who acts, in which round, and what the operation tells."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from coder_app.storage import journal, sight
from coder_app.storage.openness import keep_open
from coder_app.storage.vault import attached

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

    from coder_app.domain.views import Changes


@dataclass(slots=True)
class Told:
    """What an operation says of itself: its verb (a message key) and the values for it."""

    verb: str
    undoable: bool = True
    values: dict[str, Any] = field(default_factory=dict)


class StudySession(Session):
    """A session that knows who looks (sight) and what the running operation tells (journal)."""

    viewer: sight.Viewer
    told: Told | None = None

    @property
    def actor_id(self) -> str:
        """The id of who acts."""
        return self.viewer.coder_id

    @property
    def sqlite(self) -> bool:
        return self.get_bind().dialect.name == "sqlite"

    @property
    def sealed(self) -> bool:
        """Whether the study keeps what names its documents sealed."""
        return attached(self.get_bind().engine) is not None

    def tell(self, **values: object) -> None:
        """Give the values that the operation's name in the history needs."""
        if self.told:
            self.told.values.update(values)


def open_session(engine: Engine, viewer: sight.Viewer) -> StudySession:
    """A session for one person; everything read in it goes through their sight."""
    session = StudySession(engine, expire_on_commit=False, autoflush=True)
    session.viewer = viewer
    sight.guard(session, viewer)
    vault = attached(engine)
    if vault is not None:
        keep_open(session, vault)
    return session


@contextmanager
def operation(session: StudySession, told: Told) -> Iterator[journal.Recorder]:
    """Run one operation: its rows and its journal are one transaction; on any error nothing is left of it."""
    session.rollback()
    session.told = told
    recorder = journal.Recorder(session)
    try:
        with recorder:
            yield recorder
            recorder.write(told.verb, told.values, session.actor_id, undoable=told.undoable)
        session.commit()
    except BaseException:
        session.rollback()
        session.expunge_all()
        raise
    finally:
        session.told = None


def changes_of(recorder: journal.Recorder, told: Told, kind: str = "do") -> Changes:
    """What the operation touched, for everybody who shows it."""
    return recorder.changes(told.verb, told.values, kind)
