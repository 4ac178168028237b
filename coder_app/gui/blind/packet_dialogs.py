"""What stopped a packet, and what taking one back would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from coder_app.gui.theme import px, set_role
from coder_app.gui.translate.plain_tables import PlainTable
from coder_app.gui.widgets.numbers import whole
from coder_app.gui.widgets.quiet_table import QuietTable
from coder_app.gui.widgets.words import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coder_app.operations.packet_leaks import Found
    from coder_app.operations.packets_receiving import Received
    from coder_app.operations.pair_cautions import Caution


class _TableDialog(QDialog):
    """A sentence, a table, buttons."""

    def __init__(self, title: str, sentence: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.sentence = QLabel(sentence)
        self.sentence.setWordWrap(True)
        self.table, self.model = QuietTable(), PlainTable(self)
        self.table.set_model(self.model)
        self.table.setAccessibleName(title)
        self.buttons = QDialogButtonBox()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self.sentence)
        column.addWidget(self.table, 1)
        column.addWidget(self.buttons)
        self.setMinimumWidth(px(620))


class LeaksDialog(_TableDialog):
    """The strings that would tell the source, and where they stand; there is no packet."""

    def __init__(self, name: str, leaks: Sequence[Found], parent: QWidget | None = None) -> None:
        sentence = self.tr("No packet was made for {name}: these words would tell the source. Hide them, then make it "
                           "again.").format(name=name)  # fmt: skip
        super().__init__(self.tr("The packet would tell the source"), sentence, parent)
        heads = (self.tr("Words"), self.tr("Found"), self.tr("Where"))
        self.model.show(heads, [((leak.string, leak.found, self._where(leak)), leak) for leak in leaks])
        self.table.fit_columns(260)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)

    def _where(self, leak: Found) -> str:
        if leak.document and leak.page is not None:
            return self.tr("{document}, p. {page}").format(document=leak.document, page=leak.page + 1)
        return leak.where


class WarningsDialog(_TableDialog):
    """A packet is made, and tells no source; and yet there is something to look at."""

    def __init__(self, made: str, warnings: Sequence[Caution], parent: QWidget | None = None) -> None:
        sentence = f"{made} {self.tr('Look at this before you hand it out:')}"
        super().__init__(self.tr("The packet is made"), sentence, parent)
        self.model.show((self.tr("To look at"),), [
            ((said("Errors", words, **values),), words) for words, values in warnings
        ])  # fmt: skip
        self.table.fit_columns(560)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)


class ReturnDialog(_TableDialog):
    """What a packet brings, and what is not taken and why; accepted when it is to be taken."""

    def __init__(self, file: str, told: Received, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Take back {file}").format(file=file), "", parent)
        self.sentence.setText(self.tr(
            "{name}: codings added {added}, changed {changed}, removed {removed}, there already {there}; verdicts and "
            "corrections {reviews}. Nothing has been changed yet.").format(
                name=told.coder, added=whole(told.added), changed=whole(told.changed), removed=whole(told.removed),
                there=whole(told.already_there), reviews=whole(told.reviews)))  # fmt: skip
        heads = (self.tr("Not taken"), self.tr("Reason"))
        self.model.show(heads, [((what, said("Errors", why)), why) for what, why in told.refused])
        self.table.fit_columns(260)
        self.table.setVisible(bool(told.refused))
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(self.tr("Take back"), QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(self.take, "main")
