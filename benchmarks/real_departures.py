"""Prints which departures of official translations, listed by a reader, the checks of the calm profile find.

Run as ``python benchmarks/real_departures.py [CORPUS]``. CORPUS holds departures/real.tsv and the texts in speeches;
without it the folder shared/corpus beside the checkout is read. The texts go the whole way: paragraphs, sentences,
alignment, checks with the key terms that come with the program. What only a reader can find (another subject, a
concession, a shade of a word) is named so and not counted.
"""

from __future__ import annotations

import csv
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

from coder_app.domain.terminology import Term
from coder_app.language.alignment import Bead, align
from coder_app.language.sentences import paragraph_ranges, sentence_ranges
from coder_app.language.translation_checks import Text, check
from coder_app.places import own_files

BESIDE = Path(__file__).resolve().parents[2] / "shared" / "corpus"
BY_READING = ("meaning", "modality")
_ROW = "{:28} {:>5} {:9} {:34} {}"


class Checked(NamedTuple):
    """A pair of texts: where the sentences of the original are, the beads, and the kinds of warnings of each bead."""

    text: str
    sentences: list[tuple[int, int]]
    beads: tuple[Bead, ...]
    kinds: dict[int, set[str]]


def key_terms() -> list[Term]:
    """The terms that come with the program."""
    path = own_files("resources") / "terms" / "keyterms.csv"
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return [
            Term(row["concept"], {language: _listed(row[language]) for language in ("ru", "uk", "en")},
                 {"en": _listed(row["en_watch"])})
            for row in csv.DictReader(lines)
        ]  # fmt: skip


def _listed(cell: str | None) -> tuple[str, ...]:
    return tuple(one.strip() for one in (cell or "").split(";") if one.strip())


def files_of(corpus: Path, document: str, languages: tuple[str, ...]) -> list[Path]:
    """The files of a document of the list, one for each language."""
    if document.startswith("ua-"):
        stem = corpus / "speeches" / "ua-wartime-2022" / document.removeprefix("ua-")
    else:
        stem = corpus / "speeches" / "putin" / document
    return [stem.with_name(f"{stem.name}.{language}.txt") for language in languages]


@cache
def checked(corpus: Path, document: str, pair: str) -> Checked:
    """A document aligned and checked as the program does it."""
    here, there = pair.split("-")
    texts, paragraphs = [], []
    for path, language in zip(files_of(corpus, document, (here, there)), (here, there), strict=True):
        text = path.read_text(encoding="utf-8")
        blocks = paragraph_ranges(text)
        sentences = sentence_ranges(text, language, blocks)
        texts.append(Text(text, sentences, language))
        paragraphs.append([sum(end <= start for _, end in blocks) for start, _ in sentences])
    found = align(*([each.text[a:b] for a, b in each.sentences] for each in texts), (here, there),
                  original_paragraphs=paragraphs[0], translation_paragraphs=paragraphs[1])  # fmt: skip
    kinds: dict[int, set[str]] = {}
    for warning in check(texts[0], texts[1], found.beads, terms=key_terms()):
        kinds.setdefault(warning.bead, set()).add(warning.kind)
    return Checked(texts[0].text, list(texts[0].sentences), found.beads, kinds)


def warned(row: dict[str, str], pair: Checked) -> set[str]:
    """The kinds of warnings where the words of a listed departure stand."""
    at = pair.text.find(row["source_text"])
    end = at + len(row["source_text"])
    return {
        kind
        for number, bead in enumerate(pair.beads)
        if any(pair.sentences[n][0] < end and pair.sentences[n][1] > at for n in bead.original)
        for kind in pair.kinds.get(number, ())
    }


def main(corpus: Path) -> int:
    found = findable = 0
    print(_ROW.format("document", "place", "type", "warnings", "note"))
    with (corpus / "departures" / "real.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            kinds = warned(row, checked(corpus, row["doc"], row["pair"]))
            reading = row["type"] in BY_READING and not kinds
            findable += not reading
            found += bool(kinds)
            said = ", ".join(sorted(kinds)) or ("(by reading only)" if reading else "MISSED")
            print(_ROW.format(row["doc"], row["src_segments"], row["type"], said, row["note"]))
    print(f"Found {found} of the {findable} that a machine can find.")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else BESIDE))
