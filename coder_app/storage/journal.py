"""Every row before and after each operation: undo, redo, the audit trail, and what changed.

No verb knows of this: whatever a session flushes is recorded. Undo writes the before-images back as a new operation,
so ids and dates return as they were; it is refused where a row has been changed since.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import Date, event, insert, inspect
from sqlalchemy.orm import attributes
from sqlalchemy.orm.util import identity_key
from sqlmodel import SQLModel, col, select

from coder_app.domain.errors import Conflict, NotFound, PassphraseNeeded
from coder_app.domain.journal import Change, Operation
from coder_app.domain.rows import ROWS
from coder_app.domain.sealing import SealedDate, is_closed
from coder_app.domain.tables import UtcDateTime
from coder_app.domain.views import Changes
from coder_app.storage.migrating import newest_revision

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from sqlalchemy.orm import UOWTransaction
    from sqlmodel import Session

Image = dict[str, Any]
_Key = tuple[str, str]

_TABLES: dict[str, type[SQLModel]] = {
    row.__tablename__: row  # type: ignore[misc]
    for row in ROWS
    if row.__table__.info.get("journaled", True)  # type: ignore[attr-defined]
}
_COLUMNS = {name: [attr.key for attr in inspect(row).column_attrs] for name, row in _TABLES.items()}
_KEYS = {name: inspect(row).primary_key[0].name for name, row in _TABLES.items()}


_SQL_VARIABLES = 500


def _plain(value: object) -> object:
    if is_closed(value):
        raise PassphraseNeeded("This touches what is sealed, and needs the passphrase.")
    return value.isoformat() if isinstance(value, date) else value


def _image(table: str, row: SQLModel) -> Image:
    return {key: _plain(getattr(row, key)) for key in _COLUMNS[table]}


def _before(table: str, row: SQLModel) -> Image:
    image: Image = {}
    for key in _COLUMNS[table]:
        history = attributes.get_history(row, key)
        old = history.deleted[0] if history.deleted else getattr(row, key)
        image[key] = _plain(old)
    return image


def _table_of(row: object) -> str | None:
    name = getattr(type(row), "__tablename__", None)
    return name if name in _TABLES else None


class Recorder:
    """Notes each journaled row a session touches while it is entered."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._before: dict[_Key, Image | None] = {}
        self._rows: dict[_Key, SQLModel] = {}
        self._gone: set[_Key] = set()
        self._beside: set[_Key] = set()
        self.number = 0

    def __enter__(self) -> Self:
        event.listen(self._session, "before_flush", self._note)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        event.remove(self._session, "before_flush", self._note)

    def _note(self, session: Session, _context: UOWTransaction, _instances: object) -> None:
        for row in session.new:
            self._touch(row, is_new=True)
        for row in session.dirty:
            if session.is_modified(row):
                self._touch(row)
        for row in session.deleted:
            key = self._touch(row)
            if key:
                self._gone.add(key)

    def _touch(self, row: Any, *, is_new: bool = False) -> _Key | None:
        table = _table_of(row)
        if table is None:
            # Told to whoever shows it, though not kept: editions never change, indexes can be made anew.
            self._beside.add((type(row).__tablename__, str(getattr(row, "edition_id", getattr(row, "id", "")))))
            return None
        key = (table, str(getattr(row, _KEYS[table])))
        if key not in self._before:
            self._before[key] = None if is_new else _before(table, row)
        if is_new:
            self._gone.discard(key)
        self._rows[key] = row
        return key

    def pairs(self) -> list[tuple[_Key, Image | None, Image | None]]:
        """Table and id, before, after of each row that really changed."""
        found = []
        for key, before in self._before.items():
            after = None if key in self._gone else _image(key[0], self._rows[key])
            if before != after:
                found.append((key, before, after))
        return found

    def write(
        self, verb: str, told: dict[str, Any], actor_id: str, *, undoable: bool, kind: str = "do", of: int | None = None
    ) -> None:
        """Flush, and write the operation and its changes; an operation that changed nothing leaves no trace."""
        self._session.flush()
        pairs = self.pairs()
        if not pairs:
            return
        operation = Operation(
            verb=verb, told={key: _plain(value) for key, value in told.items()}, kind=kind, of=of,
            actor_id=actor_id or None, undoable=undoable, revision=newest_revision(),
        )  # fmt: skip
        self._session.add(operation)
        self._session.flush()
        assert operation.number is not None
        self.number = operation.number
        self._session.execute(
            insert(Change),
            [
                {"operation": self.number, "of_table": key[0], "row_id": key[1], "before": before, "after": after}
                for key, before, after in pairs
            ],
        )

    def changes(self, verb: str, told: dict[str, Any], kind: str) -> Changes:
        """What was touched, by table, with the documents concerned."""
        rows: dict[str, set[str]] = {}
        documents: set[str] = set()
        for (table, row_id), before, after in self.pairs():
            rows.setdefault(table, set()).add(row_id)
            for image in (before, after):
                if image and image.get("document_id"):
                    documents.add(image["document_id"])
            if table == "document":
                documents.add(row_id)
        for table, row_id in self._beside - {("operation", "")}:
            rows.setdefault(table, set()).add(row_id)
        frozen = {table: frozenset(ids) for table, ids in rows.items()}
        return Changes(self.number, verb, kind, frozen, frozenset(documents), dict(told))


def note(session: Session, verb: str, told: dict[str, Any], actor_id: str) -> None:
    """Write an act into the history that changed nothing the journal keeps, and cannot be taken back."""
    revision = newest_revision()
    session.add(Operation(verb=verb, told=dict(told), actor_id=actor_id or None, undoable=False, revision=revision))


def next_undo(session: Session, actor_id: str) -> Operation | None:
    """The newest operation of this person that can be taken back."""
    return session.exec(
        select(Operation)
        .where(Operation.actor_id == actor_id, Operation.kind == "do")
        .where(col(Operation.undone).is_(False), col(Operation.undoable).is_(True))
        .order_by(col(Operation.number).desc())
        .limit(1)
    ).first()


def next_redo(session: Session, actor_id: str) -> Operation | None:
    """The operation taken back last, unless this person has done something new since."""
    last_done = session.exec(
        select(Operation.number)
        .where(Operation.actor_id == actor_id, Operation.kind == "do", col(Operation.undone).is_(False))
        .where(col(Operation.number).not_in(select(Operation.of).where(Operation.kind == "redo")))
        .order_by(col(Operation.number).desc())
        .limit(1)
    ).first()
    steps = session.exec(
        select(Operation)
        .where(Operation.actor_id == actor_id, col(Operation.number) > (last_done or 0))
        .order_by(col(Operation.number))
    ).all()
    stack: list[int] = []
    for step in steps:
        if step.kind == "do":
            stack.clear()
        elif step.kind == "undo" and step.of is not None:
            stack.append(step.of)
        elif stack and stack[-1] == step.of:
            stack.pop()
    return session.get(Operation, stack[-1]) if stack else None


def undo(session: Session, actor_id: str) -> tuple[Recorder, Operation]:
    """Take this person's newest operation back; gives what was touched and the operation taken back."""
    operation = next_undo(session, actor_id)
    if operation is None:
        raise NotFound("There is nothing to undo.")
    return _turn(session, operation, actor_id, kind="undo"), operation


def redo(session: Session, actor_id: str) -> tuple[Recorder, Operation]:
    """Do again what this person took back last."""
    operation = next_redo(session, actor_id)
    if operation is None:
        raise NotFound("There is nothing to redo.")
    return _turn(session, operation, actor_id, kind="redo"), operation


def _turn(session: Session, operation: Operation, actor_id: str, *, kind: str) -> Recorder:
    if operation.revision != newest_revision():
        raise Conflict("This step was made by an older version of the program and cannot be taken back.")
    changes = session.exec(
        select(Change).where(Change.operation == operation.number).order_by(col(Change.number)),
        execution_options={"journal": True},
    ).all()
    if any(is_closed(image) for change in changes for image in (change.before, change.after)):
        raise PassphraseNeeded("This step was made before the study was sealed; taking it back needs the passphrase.")
    recorder = Recorder(session)
    kept = _load_rows(session, changes)
    with recorder, session.no_autoflush:
        for change in reversed(changes) if kind == "undo" else changes:
            here, there = (change.after, change.before) if kind == "undo" else (change.before, change.after)
            _set_row(session, change.of_table, change.row_id, here, there)
        operation.undone = kind == "undo"
        session.add(operation)
        recorder.write(operation.verb, operation.told, actor_id, undoable=False, kind=kind, of=operation.number)
    kept.clear()
    return recorder


def _load_rows(session: Session, changes: Sequence[Change]) -> list[SQLModel]:
    """Load all rows of an operation in few reads; the session finds them again as long as the list is kept."""
    ids: dict[str, list[str]] = {}
    for change in changes:
        ids.setdefault(change.of_table, []).append(change.row_id)
    rows: list[SQLModel] = []
    for table, wanted in ids.items():
        key = getattr(_TABLES[table], _KEYS[table])
        for begin in range(0, len(wanted), _SQL_VARIABLES):
            query = select(_TABLES[table]).where(key.in_(wanted[begin : begin + _SQL_VARIABLES]))
            rows += session.exec(query, execution_options={"journal": True}).all()
    return rows


def _set_row(session: Session, table: str, row_id: str, here: Image | None, there: Image | None) -> None:
    kind = _TABLES[table]
    # Rows not there before this step were looked for by _load_rows in vain.
    row = session.identity_map.get(identity_key(kind, row_id))
    standing = None if row is None else _image(table, row)
    if standing != here:
        raise Conflict("This cannot be taken back: it has been changed again since. Undo the later changes first.")
    if there is None:
        session.delete(row)
    elif row is None:
        session.add(kind(**_values(kind, there)))
    else:
        for key, value in _values(kind, there).items():
            if getattr(row, key) != value:
                setattr(row, key, value)


def _values(kind: type[SQLModel], image: Image) -> dict[str, Any]:
    values = dict(image)
    for attr in inspect(kind).column_attrs:
        kind_of_value = attr.columns[0].type
        value = values.get(attr.key)
        if isinstance(value, str) and isinstance(kind_of_value, UtcDateTime):
            values[attr.key] = datetime.fromisoformat(value)
        elif isinstance(value, str) and isinstance(kind_of_value, (Date, SealedDate)):
            values[attr.key] = date.fromisoformat(value)
    return values
