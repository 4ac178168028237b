"""Adjudication from a table, and how far it has come."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from coder_app.domain.adjudication import Verdict
from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import BadInput
from coder_app.operations.adjudication import CONSENSUS, Decided, Judgement, consensus_round, decisions, settle
from coder_app.operations.codebook import codes, short_names
from coder_app.operations.coding_tables import read_codings
from coder_app.operations.comparison import ComparisonQuestion, gather
from coder_app.operations.comparison_disputes import contested
from coder_app.operations.project import verb
from coder_app.operations.set_up import require_lead

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.exchange.tables import Table
    from coder_app.operations.bulk_coding import NewCoding
    from coder_app.operations.comparison import Material
    from coder_app.operations.comparison_disputes import Contested
    from coder_app.storage.session import StudySession

COLUMNS = ("document", "start", "end", "quote", "code", "memo", "given")
"""The columns of a table of decisions; ``given`` says no where the code is not given there (default: yes)."""
_ANSWERS = {"": True, "yes": True, "no": False}


def progress(found: Sequence[Contested], decided: Decided) -> int:
    """How many of these disagreements are decided."""
    return sum(decided.on(each) is not None for each in found)


@verb("Decide passages: {count}")
def adjudicate(session: StudySession, table: Table, question: ComparisonQuestion | None = None) -> dict[str, int]:
    """Make the passages of a table with :data:`COLUMNS` the consensus, all or none.

    A passage decides its own code wherever codings of it hang together with the passage, and every disagreement
    that lies inside the passage. Gives ``{"decided", "of", "codings"}``: how many disagreements are decided now, of
    how many, and the codings written.
    """
    require_lead(session)
    material = gather(session, question or ComparisonQuestion())
    found = contested(material)
    wishes = read_codings(session, table)
    given = [_answer(table, row.number, row.get("given")) for row in table.rows]
    written = 0
    for place, said in _by_place(wishes, given).items():
        written += _settle_place(session, material, found, place, said)
    session.flush()
    done = Decided(decisions(session, material.round_id))
    session.tell(count=len(wishes))
    return {"decided": progress(found, done), "of": len(found), "codings": written}


def _answer(table: Table, number: int, text: str) -> bool:
    answer = text.strip().casefold()
    if answer not in _ANSWERS:
        raise BadInput("{table}, row {row}: {why}", table=table.name, row=number,
                       why=f"the column given says yes or no, not “{text}”.")  # fmt: skip
    return _ANSWERS[answer]


Said = list[tuple["NewCoding", bool]]


def _by_place(wishes: Sequence[NewCoding], given: Sequence[bool]) -> dict[tuple[str, Anchor], Said]:
    found: dict[tuple[str, Anchor], Said] = defaultdict(list)
    for wish, yes in zip(wishes, given, strict=True):
        found[wish.document_id, wish.place].append((wish, yes))
    return found


def _settle_place(
    session: StudySession, material: Material, found: Sequence[Contested], at: tuple[str, Anchor], said: Said
) -> int:
    """Everything a table says of one passage; gives the number of codings written."""
    document_id, place = at
    named = {wish.code_id for wish, _ in said}
    inside = [
        each for each in found
        if each.place.document_id == document_id and place.start <= each.place.start and each.place.end <= place.end
    ]  # fmt: skip
    coders = tuple(ident for ident, _ in material.coders)
    usual = Judgement(document_id, place, (), material.round_id, coders, Verdict.TABLE)
    for each in inside:
        others = tuple(code for code in each.disputed if code not in named)
        if others:
            stretch = Anchor(each.place.start, each.place.end)
            settle(session, replace(usual, place=stretch, code_ids=others, verdict=Verdict.NONE))
    return sum(
        settle(session, replace(usual, code_ids=(wish.code_id,), reason=wish.memo,
                                passages=((place, wish.code_id),) if yes else ()))
        for wish, yes in said
    )  # fmt: skip


def told_progress(session: StudySession, question: ComparisonQuestion) -> dict[str, Any]:
    """How far adjudication has come: counts, and the disagreements with whether each is decided, JSON-ready."""
    material = gather(session, question)
    found = contested(material)
    decided = Decided(decisions(session, material.round_id))
    called = short_names(codes(session))
    kept = consensus_round(session)
    rows = []
    for each in found:
        decision = decided.on(each)
        rows.append({
            "document": each.place.document, "start": each.place.start, "end": each.place.end,
            "kind": each.place.kind, "codes": [called[code] for code in each.disputed], "share": each.place.share,
            "decided": decision is not None, "verdict": decision.verdict if decision else None,
            "reason": decision.reason if decision else "",
        })  # fmt: skip
    done = sum(row["decided"] is True for row in rows)
    return {"round": material.round_name, "consensus": kept.name if kept else CONSENSUS, "decided": done,
            "of": len(found), "disagreements": rows}  # fmt: skip
