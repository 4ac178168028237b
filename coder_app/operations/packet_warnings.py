"""What to look at before a packet is handed out, although it tells no source: message keys with values."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coder_app.operations.pair_cautions import Caution


def hides_nothing(document: str) -> Caution:
    """A document without a single mask."""
    return "Nothing is hidden in {document}: its coder reads it as it is.", {"document": document}


def ordinary_word(where: str, found: str) -> Caution:
    """A word of the source that is an ordinary word too."""
    return "This word may tell the source: {where}: “{found}”.", {"where": where, "found": found}


def codebook_names(words: list[str]) -> Caution:
    """The codebook or the glossary speaks of states, institutions or places."""
    return "The codebook or the glossary, the same for all documents, names {words}.", {"words": ", ".join(words)}


def pictures_unread(count: int, *, can_read: bool) -> Caution:
    """Pictures of pages were not searched."""
    if can_read:
        return "Pictures of pages not read for leaks: {count}; ask for it with --ocr.", {"count": count}
    return "Pictures of pages not read for leaks: {count}. The program tesseract is missing.", {"count": count}


def plain(caution: Caution) -> str:
    """A warning in English."""
    sentence, values = caution
    return sentence.format(**values)
