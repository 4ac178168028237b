"""Caret and selection on a text: pressing, dragging and extending by character, word, sentence or paragraph."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from coder_app.domain.anchors import Anchor
from coder_app.gui.page import words

if TYPE_CHECKING:
    from coder_app.gui.page.document_model import PageDocument


class Unit(Enum):
    """What a selection grows by."""

    CHARACTER = "character"
    WORD = "word"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


class TextSelection:
    """The selected range as a fixed end and a moving end (the caret); both are code point offsets."""

    def __init__(self, document: PageDocument) -> None:
        self._document = document
        self.fixed = 0
        self.caret = 0
        self._base = Anchor(0, 0)
        self._unit = Unit.CHARACTER

    @property
    def anchor(self) -> Anchor | None:
        """The selected range, or None when nothing is selected."""
        start, end = min(self.fixed, self.caret), max(self.fixed, self.caret)
        return Anchor(start, end) if end > start else None

    def _inside(self, offset: int) -> int:
        return max(0, min(offset, len(self._document.text)))

    def place(self, offset: int) -> None:
        """Put the caret somewhere and select nothing."""
        self.fixed = self.caret = self._inside(offset)

    def select(self, anchor: Anchor, *, backwards: bool = False) -> None:
        """Select a range; the caret goes to its end, or to its start when ``backwards``."""
        start, end = self._inside(anchor.start), self._inside(anchor.end)
        self.fixed, self.caret = (end, start) if backwards else (start, end)

    def around(self, offset: int, unit: Unit) -> Anchor:
        """The unit of the text that holds an offset."""
        if unit is Unit.CHARACTER:
            return Anchor(offset, offset)
        if unit is Unit.WORD:
            return words.word_around(self._document.text, offset)
        spans = self._document.sentence_spans if unit is Unit.SENTENCE else self._document.paragraph_spans
        return spans.at(offset) or words.word_around(self._document.text, offset)

    def press(self, offset: int, unit: Unit) -> None:
        """Begin a selection at an offset; units other than characters are selected at once."""
        self._unit, self._base = unit, self.around(self._inside(offset), unit)
        self.select(self._base)

    def drag(self, offset: int, *, exact: bool) -> None:
        """Take the selection begun by ``press`` to an offset, snapping to whole words unless ``exact``."""
        offset = self._inside(offset)
        if self._unit is Unit.CHARACTER:
            self._stretch(self._base.start, offset, exact=exact)
            return
        if exact:
            start, end = min(self._base.start, offset), max(self._base.end, offset)
        else:
            there = self.around(offset, self._unit)
            start, end = min(self._base.start, there.start), max(self._base.end, there.end)
        self.select(Anchor(start, end), backwards=offset < self._base.start)

    def extend(self, offset: int, *, exact: bool) -> None:
        """Move the free end to an offset, as a press with Shift does."""
        self._stretch(self.fixed, self._inside(offset), exact=exact)

    def _stretch(self, origin: int, offset: int, *, exact: bool) -> None:
        if exact:
            self.fixed, self.caret = origin, offset
            return
        snapped = words.snap(self._document.text, origin, offset)
        if snapped is None:
            self.fixed = self.caret = offset
            self._base = Anchor(origin, origin)
            return
        self.select(snapped, backwards=offset < origin)

    def extend_by_word(self, step: int) -> None:
        """Move the free end by one word; the fixed end keeps to a word border."""
        text = self._document.text
        if self.fixed == self.caret:
            self.fixed = words.word_start(text, self.caret) if step > 0 else words.word_end(text, self.caret)
            self.caret = self.fixed
        if step > 0:
            forward = self.caret >= self.fixed
            self.caret = (words.next_word_end if forward else words.next_word_start)(text, self.caret)
        else:
            shrinking = self.caret > self.fixed
            self.caret = (words.previous_word_end if shrinking else words.previous_word_start)(text, self.caret)
            if shrinking:
                self.caret = max(self.caret, self.fixed)

    def extend_by_sentence(self, step: int) -> None:
        """Move the free end to the end (start) of the sentence it is in, or of the next one."""
        spans = self._document.sentence_spans
        if self.fixed == self.caret and (here := spans.at(self.caret)) is not None:
            self.select(here, backwards=step < 0)
            return
        if step > 0:
            self.caret = self._forward(self.caret, growing=self.caret >= self.fixed)
        else:
            self.caret = self._backward(self.caret, growing=self.caret <= self.fixed)

    def _forward(self, offset: int, *, growing: bool) -> int:
        spans = self._document.sentence_spans
        here = spans.at(offset)
        if growing and here is not None and here.start < offset < here.end:
            return here.end
        found = spans.after(offset if growing else offset + 1)
        if found is None:
            return len(self._document.text) if growing else self.fixed
        return found.end if growing else min(found.start, self.fixed)

    def _backward(self, offset: int, *, growing: bool) -> int:
        spans = self._document.sentence_spans
        found = spans.before(offset)
        if found is None:
            return 0 if growing else self.fixed
        if growing:
            return found.start
        earlier = spans.before(found.start)
        return max(self.fixed, earlier.end if earlier is not None else 0)

    def next_sentence(self, step: int) -> Anchor | None:
        """The sentence to select next: the one at the caret when nothing is selected, else the one after (before)."""
        spans, anchor = self._document.sentence_spans, self.anchor
        if anchor is None:
            return spans.at(self.caret) or (spans.after(self.caret) if step > 0 else spans.before(self.caret))
        here = spans.at(anchor.start)
        if here is not None and here.start <= anchor.start and anchor.end < here.end:
            return here
        return spans.after(max(anchor.end, anchor.start + 1)) if step > 0 else spans.before(anchor.start)
