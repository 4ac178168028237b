"""The codebook: frameworks and codes, made, changed, moved, merged, split and rested."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from sqlmodel import case, col, func, select

from coder_app.domain.codebook import MEANING, Code, CodeVersion, Framework
from coder_app.domain.coding import Coding, Standing
from coder_app.domain.errors import BadInput, NotFound, Refused
from coder_app.domain.memos import Memo, Target
from coder_app.domain.views import CodeView, Scale
from coder_app.operations.project import verb
from coder_app.operations.segments import drop_codings
from coder_app.operations.set_up import next_position, require_lead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.storage.session import StudySession

COLOURS = (
    "#E69F00", "#56B4E9", "#009E73", "#CC79A7", "#0072B2", "#D55E00", "#B8A000", "#882255",
    "#44AA99", "#117733", "#AA4499", "#332288", "#999933", "#661100",
)  # fmt: skip
"""New codes take these in turn: hues told apart by colour-blind readers (Okabe and Ito 2008; Tol 2021)."""

_TEXTS = ("name", "definition", "indicators", "use_when", "not_for", "examples", "colour", "key")


def codes(session: StudySession, *, counted: bool = True) -> list[CodeView]:
    """The whole codebook in tree order, ``counted`` with the numbers of codings the person may see, and made."""
    rows = session.exec(select(Code)).all()
    names = dict(session.exec(select(Framework.id, Framework.name)).all())
    counts = _counts(session) if counted else {}
    by_id = {row.id: row for row in rows}
    order = {name: index for index, name in enumerate(session.exec(
        select(Framework.id).order_by(col(Framework.position))).all())}  # fmt: skip
    children: dict[str | None, list[Code]] = {}
    for row in rows:
        children.setdefault(row.parent_id if row.parent_id in by_id else None, []).append(row)
    found: list[CodeView] = []

    def visit(parent: str | None, above: str, framework: str | None) -> None:
        siblings = children.get(parent, [])
        for row in sorted(siblings, key=lambda r: (order.get(r.framework_id or "", -1), r.position, r.name)):
            own = row.framework_id or framework
            owner = names.get(own or "", "")
            prefix = above or (owner if owner and owner != row.name else "")
            path = f"{prefix}/{row.name}" if prefix else row.name
            found.append(_view(row, path, owner, *counts.get(row.id, (0, 0))))
            visit(row.id, path, own)

    visit(None, "", None)
    return found


def _counts(session: StudySession) -> dict[str, tuple[int, int]]:
    mine = func.sum(case((col(Coding.coder_id) == session.actor_id, 1), else_=0))
    query = (
        select(Coding.code_id, func.count(), mine).where(Coding.standing == Standing.MADE).group_by(col(Coding.code_id))
    )
    return {code_id: (count, own) for code_id, count, own in session.exec(query).all()}


def _view(row: Code, path: str, framework: str, count: int, own: int) -> CodeView:
    return CodeView(
        row.id, row.parent_id, framework, row.name, path, row.position, row.colour, row.definition, row.indicators,
        row.use_when, row.not_for, row.examples, _scale(row.scale), row.key, row.active, row.version, count, own,
    )  # fmt: skip


def _scale(stored: dict[str, Any]) -> Scale | None:
    if not stored:
        return None
    labels = {int(number): str(label) for number, label in stored.get("labels", {}).items()}
    return Scale(int(stored["low"]), int(stored["high"]), labels)


def stored_scale(scale: Scale | None) -> dict[str, Any]:
    """The form in which a scale is kept; raises BadInput where it does not rise."""
    if scale is None:
        return {}
    if not scale.low < scale.high or scale.high - scale.low > 100:
        raise BadInput("A scale must rise from its lowest to its highest whole number, at most 100 steps.")
    return {"low": scale.low, "high": scale.high, "labels": {str(key): label for key, label in scale.labels.items()}}


def find_code(session: StudySession, name: str) -> CodeView:
    """The code of this id, path or unique name; raises NotFound, or Refused listing the paths it may mean."""
    everything = codes(session)
    wanted = name.strip()
    found = [code for code in everything if wanted in (code.id, code.path)]
    if not found:
        found = [code for code in everything if code.path.casefold() == wanted.casefold()]
    if not found:
        tail = "/" + wanted.casefold()
        found = [code for code in everything if ("/" + code.path.casefold()).endswith(tail)]
    if len(found) == 1:
        return found[0]
    if found:
        raise Refused("“{name}” may mean {paths}; write the whole path.",
                      name=name, paths=", ".join(code.path for code in found))  # fmt: skip
    raise NotFound("There is no code “{name}” in the codebook.", name=name)


def _code(session: StudySession, code_id: str) -> Code:
    row = session.get(Code, code_id)
    if row is None:
        raise NotFound("This code is not in the codebook any more.")
    return row


def may_change_codebook(session: StudySession) -> None:
    """Refuse changes of existing codes by anybody but a lead."""
    require_lead(session)


@verb("Add code “{name}”")
def add_code(
    session: StudySession,
    name: str,
    said: dict[str, Any] | None = None,
    *,
    parent_id: str | None = None,
    framework: str = "",
) -> str:
    """A new code; coders may add codes while coding (in vivo). Gives its id.

    ``said`` may have: definition, indicators, use_when, not_for, examples, colour, key, scale (:class:`Scale`).
    """
    fields = said or {}
    row = Code(
        name=checked_name(session, name, parent_id),
        parent_id=parent_id,
        framework_id=_framework_id(session, framework) if framework.strip() else None,
        position=next_position(session, Code),
        scale=stored_scale(fields.get("scale")),
    )
    for field in _TEXTS[1:]:
        setattr(row, field, str(fields.get(field) or "").strip())
    row.colour = row.colour or _next_colour(session)
    session.add(row)
    _note_version(session, row)
    session.tell(name=row.name)
    return row.id


def checked_name(session: StudySession, name: str, parent_id: str | None, code_id: str = "") -> str:
    """A code's name without needless blanks; raises BadInput or Refused (a sister has the name already)."""
    name = " ".join(name.split())
    if not name or "/" in name:
        raise BadInput("A code needs a name without “/”.")
    if parent_id is not None:
        _code(session, parent_id)
    sisters = session.exec(select(Code.id, Code.name).where(col(Code.parent_id) == parent_id)).all()
    if parent_id is None:
        sisters = session.exec(select(Code.id, Code.name).where(col(Code.parent_id).is_(None))).all()
    if any(other.casefold() == name.casefold() and other_id != code_id for other_id, other in sisters):
        raise Refused("There is a code “{name}” here already.", name=name)
    return name


def _next_colour(session: StudySession) -> str:
    used = session.exec(select(func.count()).select_from(Code)).one()
    return COLOURS[used % len(COLOURS)]


def _framework_id(session: StudySession, name: str) -> str:
    name = " ".join(name.split())
    row = session.exec(select(Framework).where(Framework.name == name)).first()
    if row is None:
        row = Framework(name=name, position=next_position(session, Framework))
        session.add(row)
        session.flush()
    return row.id


def _note_version(session: StudySession, row: Code) -> None:
    said = {field: getattr(row, field) for field in MEANING}
    session.add(CodeVersion(code_id=row.id, number=row.version, said=said))


@verb("Change code “{name}”")
def edit_code(session: StudySession, code_id: str, fields: dict[str, Any]) -> None:
    """Change what a code says; a changed meaning makes a new version of it.

    ``fields`` may have any of name, definition, indicators, use_when, not_for, examples, colour, key, scale,
    framework, active.
    """
    may_change_codebook(session)
    row = _code(session, code_id)
    before = {field: getattr(row, field) for field in MEANING}
    for field in _TEXTS:
        if field in fields:
            setattr(row, field, str(fields[field] or "").strip())
    if "name" in fields:
        row.name = checked_name(session, str(fields["name"]), row.parent_id, row.id)
    if "scale" in fields:
        row.scale = stored_scale(fields["scale"])
    if "framework" in fields:
        row.framework_id = _framework_id(session, fields["framework"]) if str(fields["framework"]).strip() else None
    if "active" in fields:
        row.active = bool(fields["active"])
    if {field: getattr(row, field) for field in MEANING} != before:
        row.version += 1
        _note_version(session, row)
    session.add(row)
    session.tell(name=row.name)


@verb("Set key of “{name}”")
def set_key(session: StudySession, code_id: str, key: str) -> None:
    """Give a code one of the keys 1 … 9; whichever code had it loses it."""
    may_change_codebook(session)
    row = _code(session, code_id)
    for other in session.exec(select(Code).where(Code.key == key, Code.id != code_id)).all() if key else ():
        other.key = ""
        session.add(other)
    row.key = key
    session.add(row)
    session.tell(name=row.name)


@verb("Move code “{name}”")
def move_code(session: StudySession, code_id: str, parent_id: str | None, position: int | None = None) -> None:
    """Put a code under another parent (or at the top), at a place among its new sisters (last without one)."""
    may_change_codebook(session)
    row = _code(session, code_id)
    above = parent_id
    while above is not None:
        if above == code_id:
            raise Refused("“{name}” cannot go under itself.", name=row.name)
        above = _code(session, above).parent_id
    checked_name(session, row.name, parent_id, row.id)
    query = select(Code).where(Code.id != code_id).order_by(col(Code.position))
    query = query.where(Code.parent_id == parent_id) if parent_id else query.where(col(Code.parent_id).is_(None))
    sisters = list(session.exec(query).all())
    if parent_id is not None and row.parent_id != parent_id:
        row.framework_id = None
    row.parent_id = parent_id
    sisters.insert(len(sisters) if position is None else max(0, min(position, len(sisters))), row)
    for index, sister in enumerate(sisters):
        if sister.position != index:
            sister.position = index
            session.add(sister)
    session.add(row)
    session.tell(name=row.name)


@verb("Merge “{name}” into “{into}”")
def merge_codes(session: StudySession, code_id: str, into_id: str) -> int:
    """Give all codings, memos and sub-codes of one code to another and take the first away; gives the codings moved.

    Where a coder gave both codes to the same segment in the same round, one coding is left, with both memos.
    """
    may_change_codebook(session)
    row, into = _code(session, code_id), _code(session, into_id)
    above: str | None = into_id
    while above is not None:
        if above == code_id:
            raise Refused("“{name}” cannot be merged into a code below itself.", name=row.name)
        above = _code(session, above).parent_id
    moved = _hand_over(session, session.exec(select(Coding).where(Coding.code_id == code_id)).all(), into)
    for child in session.exec(select(Code).where(Code.parent_id == code_id)).all():
        child.parent_id = into_id
        session.add(child)
    _retarget_memos(session, code_id, into_id)
    _delete_code_row(session, row)
    session.tell(name=row.name, into=into.name)
    return moved


def _hand_over(session: StudySession, codings: Sequence[Coding], into: Code) -> int:
    there = {(c.segment_id, c.round_id): c for c in session.exec(select(Coding).where(Coding.code_id == into.id)).all()}
    moved = 0
    for coding in codings:
        twin = there.get((coding.segment_id, coding.round_id))
        if twin:
            _join_memos(session, coding, twin)
            drop_codings(session, [coding])
            continue
        coding.code_id, coding.code_version = into.id, into.version
        if coding.intensity is not None and not into.scale:
            coding.intensity = None
        session.add(coding)
        moved += 1
    return moved


def _join_memos(session: StudySession, gone: Coding, kept: Coding) -> None:
    for memo in session.exec(select(Memo).where(Memo.target_kind == Target.CODING, Memo.target_id == gone.id)).all():
        other = session.exec(
            select(Memo).where(
                Memo.target_kind == Target.CODING, Memo.target_id == kept.id, Memo.author_id == memo.author_id
            )
        ).first()
        if other is None:
            memo.target_id = kept.id
            session.add(memo)
        else:
            other.text = f"{other.text}\n{memo.text}"
            session.add(other)
    session.flush()


def _retarget_memos(session: StudySession, code_id: str, into_id: str | None) -> None:
    query = select(Memo).where(Memo.target_kind == Target.CODE, Memo.target_id == code_id)
    for memo in session.exec(query).all():
        if into_id:
            memo.target_id = into_id
            session.add(memo)
        else:
            session.delete(memo)


def _delete_code_row(session: StudySession, row: Code) -> None:
    for version in session.exec(select(CodeVersion).where(CodeVersion.code_id == row.id)).all():
        session.delete(version)
    session.delete(row)


@verb("Move “{name}” to framework “{framework}”")
def move_to_framework(session: StudySession, code_id: str, framework: str, position: int | None = None) -> None:
    """Put a code at the top of a framework's part of the tree (of none for an empty name)."""
    may_change_codebook(session)
    move_code(session, code_id, None, position)
    row = _code(session, code_id)
    row.framework_id = _framework_id(session, framework) if framework.strip() else None
    session.add(row)
    session.tell(name=row.name, framework=framework)


@verb("Split code “{name}”")
def split_code(session: StudySession, code_id: str, names: list[str]) -> list[str]:
    """Make sub-codes of these names with the code's own rules; gives their ids.

    The codings stay where they are until they are sorted with :func:`sort_codings`.
    """
    may_change_codebook(session)
    row = _code(session, code_id)
    made = []
    for given in names:
        fresh = Code(
            name=checked_name(session, given, code_id), parent_id=code_id, position=next_position(session, Code),
            colour=_next_colour(session), definition=row.definition, indicators=row.indicators,
            use_when=row.use_when, not_for=row.not_for, examples=row.examples, scale=dict(row.scale),
        )  # fmt: skip
        session.add(fresh)
        _note_version(session, fresh)
        session.flush()
        made.append(fresh.id)
    session.tell(name=row.name)
    return made


@verb("Sort codings under “{name}”: {count}")
def sort_codings(session: StudySession, coding_ids: list[str], code_id: str) -> int:
    """Give codings, whoever made them, another code, as after a split; gives how many were moved.

    A coding whose segment has that code already in the same round is dropped, its memo kept.
    """
    may_change_codebook(session)
    into = _code(session, code_id)
    codings = [coding for ident in coding_ids if (coding := session.get(Coding, ident)) and coding.code_id != code_id]
    moved = _hand_over(session, codings, into)
    session.tell(count=moved, name=into.name)
    return moved


@verb("Delete code “{name}”")
def delete_code(session: StudySession, code_id: str) -> int:
    """Take a code, everything below it and their codings away; gives the number of codings that went. Undo restores."""
    may_change_codebook(session)
    row = _code(session, code_id)
    gone = 0
    for child in session.exec(select(Code).where(Code.parent_id == code_id)).all():
        gone += delete_code(session, child.id)
    gone += drop_codings(session, session.exec(select(Coding).where(Coding.code_id == code_id)).all())
    _retarget_memos(session, code_id, None)
    _delete_code_row(session, row)
    session.tell(name=row.name)
    return gone


def branch(everything: list[CodeView], code_id: str) -> set[str]:
    """The ids of a code and of everything below it."""
    found = {code_id}
    for code in everything:
        if code.parent_id in found:
            found.add(code.id)
    return found


def short_names(everything: list[CodeView]) -> dict[str, str]:
    """By id the name of each code where no other has it, else its path: what :func:`find_code` understands."""
    often = Counter(code.name.casefold() for code in everything)
    return {code.id: code.name if often[code.name.casefold()] == 1 else code.path for code in everything}
