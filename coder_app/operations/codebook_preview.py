"""What a codebook table would do, without doing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from coder_app.operations.codebook import codes
from coder_app.operations.codebook_tables import import_codebook

if TYPE_CHECKING:
    from coder_app.domain.views import CodeView
    from coder_app.exchange.tables import Table
    from coder_app.storage.session import StudySession

Fate = Literal["added", "changed", "kept"]


@dataclass(frozen=True, slots=True)
class PlannedCode:
    """A code after the table was taken in, what would become of it, and how it was before (None for a new one)."""

    code: CodeView
    fate: Fate
    before: CodeView | None


def preview_codebook(session: StudySession, table: Table) -> list[PlannedCode]:
    """Every code as it would be, in the order of the tree; raises what the import would raise.

    To be asked as a question: what it tries is rolled back.
    """
    before = {view.id: view for view in codes(session)}
    import_codebook(session, table)
    return [PlannedCode(view, _fate(before.get(view.id), view), before.get(view.id)) for view in codes(session)]


def _fate(old: CodeView | None, new: CodeView) -> Fate:
    if old is None:
        return "added"
    return "kept" if replace(new, version=old.version, position=old.position) == old else "changed"
