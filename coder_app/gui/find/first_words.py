"""What the Find workspace says while there is nothing to show: examples to begin with, and the way out of nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from coder_app.gui.widgets.numbers import whole
from coder_app.operations.questions import Question
from coder_app.operations.wishes import NEAR, PassageWish, WordsWish

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.gui.desk import Desk
    from coder_app.gui.find.examples import Example
    from coder_app.gui.find.query_panel import QueryPanel
    from coder_app.gui.find.results import Results
    from coder_app.operations.wishes import Wish


class FirstWords(QObject):
    """Speaks through the results; a click asks through the query's form."""

    def __init__(self, desk: Desk, query: QueryPanel, results: Results, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._query, self._results = desk, query, results

    def show_examples(self) -> None:
        """Say what can be asked, with examples from this study to click."""
        desk = self._desk
        if not desk.documents:
            self._results.say_examples(
                self.tr("No documents yet."),
                self.tr("Passages and words can be found once there are documents to read."), (),
            )  # fmt: skip
            return
        examples: list[Example] = []
        used = sorted((code for code in desk.codes if code.count), key=lambda code: -code.count)
        if used:
            name = used[0].name
            examples.append((self.tr("Every passage of “{code}”").format(code=name), self._example_code(used[0].id)))
        if len(used) > 1:
            words = self.tr("“{code}” near “{other}”").format(code=used[0].name, other=used[1].name)
            examples.append((words, self._example_pair(used[0].id, used[1].id)))
        if used:
            mine = self.tr("Every coded passage") if desk.is_lead else self.tr("Every passage I coded")
            examples.append((mine, lambda: self._query.set_wish(PassageWish(everything=True))))
        examples.append((self.tr("Words in all texts"), self._example_words))
        self._results.say_examples(
            self.tr("What are you looking for?"),
            self.tr("Tick a code at the left, or look for words. For example:"), examples,
        )  # fmt: skip

    def _example_code(self, code_id: str) -> Callable[[], None]:
        return lambda: self._query.set_wish(PassageWish(Question(codes=(code_id,))))

    def _example_pair(self, one: str, other: str) -> Callable[[], None]:
        return lambda: self._query.set_wish(PassageWish(Question(codes=(one,)), "near", (other,)))

    def _example_words(self) -> None:
        self._query.set_wish(WordsWish(self._query.words.field.text()))
        self._query.focus_field()

    def say_nothing(self, wish: Wish) -> None:
        """Say that nothing was found, and what may help."""
        if isinstance(wish, WordsWish):
            plain = not wish.inflected and not wish.regex
            self._results.say_nothing(
                self.tr("“{words}” is nowhere in the texts.").format(words=wish.text),
                self.tr("Perhaps in another form: endings change in Russian and Ukrainian.") if plain else
                self.tr("Try fewer words, or begin* for what begins so."),
                self.tr("Search every inflected form") if plain else "",
            )  # fmt: skip
            return
        if wish.is_pairs:
            self._results.say_nothing(
                self.tr("These codes do not stand together like that."),
                self.tr("Perhaps they stand a little further apart."),
                self.tr("Allow {count} characters between them").format(count=whole(self._wider(wish))),
            )
            return
        self._results.say_nothing(
            self.tr("No passage is like that."),
            self.tr("Take a filter away, or look for the words in the texts instead."),
            self.tr("Start anew"),
        )

    @staticmethod
    def _wider(wish: PassageWish) -> int:
        return wish.near * 2 if wish.relation == "near" else NEAR

    def way_out(self, wish: Wish) -> None:
        """Ask what was proposed when nothing was found."""
        if isinstance(wish, WordsWish):
            self._query.words.inflected.setChecked(True)
        elif wish.is_pairs:
            self._query.set_wish(replace(wish, relation="near", near=self._wider(wish)))
        else:
            self._query.set_wish(PassageWish())
            self._query.focus_field()
