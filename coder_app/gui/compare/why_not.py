"""What stands in the place of a comparison that there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coder_app.gui.messages import sentence
from coder_app.gui.widgets.numbers import whole

if TYPE_CHECKING:
    from coder_app.domain.errors import CoderError
    from coder_app.gui.desk import Desk
    from coder_app.operations.comparison_reading import RoundProgress


def why_not(
    desk: Desk, progress: RoundProgress | None, error: CoderError | None, *, alone: bool
) -> tuple[str, str, str]:
    """A sentence, who has finished how much, and what the button does; an ``error`` only where a choice was made."""
    who = "\n".join(_finished_lines(desk, progress))
    if error is not None:
        text = QCoreApplication.translate("Compare", "One coder alone cannot be compared. Choose a second one, or all.")
        return text if alone else sentence(error), who, QCoreApplication.translate("Compare", "Compare everybody")
    how = QCoreApplication.translate("Compare", "A coder opens a document in Code, codes it and presses “Finish "
        "document”. Only finished documents are compared: there, an uncoded passage is a decision.")  # fmt: skip
    text = QCoreApplication.translate(
        "Compare", "Two coders have to finish the same document before they can be compared."
    )
    return text, f"{who}\n\n{how}" if who else how, QCoreApplication.translate("Compare", "Go to Code")


def _finished_lines(desk: Desk, progress: RoundProgress | None) -> list[str]:
    lines = []
    line = QCoreApplication.translate("Compare", "{name}: {done} of {all} documents finished")
    for coder in desk.coders:
        done = len(progress.finished.get(coder.id, ())) if progress else 0
        if done or coder.role == "coder":
            lines.append(line.format(name=coder.name, done=whole(done), all=whole(len(desk.documents))))
    return lines
