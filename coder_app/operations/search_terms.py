"""What a person types into the search field, made into terms that can be looked up and found in folded text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from coder_app.domain.anchors import Anchor
from coder_app.domain.errors import BadInput
from coder_app.language.folding import Folded, fold, fold_query

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PIECE = re.compile(r"[\"“„«]([^\"“”„»]*)[\"“”»]|(\S+)")
_WORD = re.compile(r"[^\W_]+")
_HYPHEN = re.compile(r"-+")
_MOST_FORMS = 200


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to find: ``expression`` for the index, ``pattern`` for folded text.

    ``word`` is the single folded word it was made of, where it may also be looked for in its other forms.
    """

    expression: str
    pattern: re.Pattern[str]
    word: str = ""

    def places(self, folded: Folded, offset: int = 0) -> Iterator[Anchor]:
        """Where the term stands in a text, from its shadow; ``offset`` is where that text begins in the document."""
        for match in self.pattern.finditer(folded.text):
            start, end = folded.original(*match.span())
            yield Anchor(start + offset, end + offset)


def parse(words: str) -> list[Term]:
    """The terms of a search: words, ``beginn*``, and phrases in quotation marks; raises BadInput for none."""
    terms = []
    for match in _PIECE.finditer(words):
        phrase, word = match.groups()
        text = fold_query(phrase if phrase is not None else word)
        prefix = phrase is None and text.endswith("*")
        if _WORD.search(text):
            terms.append(_term(text.strip("* "), prefix=prefix))
    if not terms:
        raise BadInput("There is no word to search for.")
    return list(dict.fromkeys(terms))


def _term(text: str, *, prefix: bool) -> Term:
    parts = text.split()
    spelt = [_spelling(part) for part in parts]
    pattern = r"[\W_]+".join(spelt)
    variants = dict.fromkeys(" ".join(_WORD.findall(variant)) for variant in (text, _HYPHEN.sub("", text)))
    expression = " OR ".join(f'"{variant}"' + ("*" if prefix else "") for variant in variants)
    whole = len(parts) == 1 and not prefix and "-" not in text
    return Term(f"({expression})", _bounded(pattern, open_end=prefix), text if whole else "")


def _spelling(word: str) -> str:
    # Signs at the edges of a word (a comma, a bracket) are not asked for.
    within = list(_WORD.finditer(word))
    return _with_hyphens(word[within[0].start() : within[-1].end()] if within else word)


def _with_hyphens(word: str) -> str:
    # A hyphen may have gone at a line end, or stand there.
    return r"(?:-\s*)?".join(map(re.escape, _HYPHEN.split(word)))


def _bounded(pattern: str, *, open_end: bool = False) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{pattern})" + (r"[^\W_]*" if open_end else r"(?![^\W_])"))


def any_of(word: str, forms: Iterable[str]) -> Term:
    """A term for a word in any of its forms."""
    known = sorted({word, *forms}, key=lambda form: (len(form), form))[:_MOST_FORMS]
    expression = " OR ".join(f'"{form}"' for form in known)
    return Term(f"({expression})", _bounded("|".join(map(re.escape, reversed(known)))))


def find_in_text(text: str, words: str) -> list[Anchor]:
    """Every place of a text where words stand as typed, inside longer words too; for the window's find bar.

    Capitals, ё, apostrophes, soft hyphens, line breaks and words broken at line ends make no difference.
    """
    parts = fold_query(words).split()
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(map(_with_hyphens, parts)))
    folded = _shadow(text)
    return [Anchor(*folded.original(*match.span())) for match in pattern.finditer(folded.text) if match.group()]


@lru_cache(maxsize=2)
def _shadow(text: str) -> Folded:
    return fold(text)
