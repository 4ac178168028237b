"""Prints how well language, sentences and alignment are found in marked texts.

Run as ``python benchmarks/translation_figures.py [CORPUS] [--every N]``. CORPUS holds langid/*.jsonl and
alignment/*.jsonl; without it the folder shared/corpus beside the checkout is read. ``--every 5`` takes each fifth
document. More tables: a function that takes the corpus and the step and gives rows, in ``TABLES``.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coder_app.language.alignment import align
from coder_app.language.detection import detect
from coder_app.language.sentences import sentence_ranges

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from coder_app.language.alignment import Alignment

BESIDE = Path(__file__).resolve().parents[2] / "shared" / "corpus"
OURS = ("ru", "uk", "en")
Row = tuple[str, str, int]


def f1(gold: set[Any], found: set[Any]) -> float:
    """F1 of a found set, 0 … 1; 1 where both are empty."""
    return 2 * len(gold & found) / (len(gold) + len(found)) if gold or found else 1.0


def cases(path: Path, step: int) -> list[dict[str, Any]]:
    """Each ``step``-th line of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n")[::step] if line]


def language_rows(corpus: Path, step: int) -> Iterator[Row]:
    """Share of segments by kind whose language is told; of other languages: that are not called one of ours."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for case in cases(corpus / "langid" / "langid.jsonl", step):
        found = detect(case["text"]).language
        right[case["kind"]] += found not in OURS if case["kind"] == "other" else found == case["lang"]
        total[case["kind"]] += 1
    for kind, count in sorted(total.items()):
        yield f"language: {kind}", percent(right[kind] / count), count


def sentence_rows(corpus: Path, step: int) -> Iterator[Row]:
    """F1 of sentence ends in the aligned texts, put together with single spaces."""
    marks: dict[str, tuple[set[Hashable], set[Hashable]]] = defaultdict(lambda: (set(), set()))
    for path in sorted((corpus / "alignment").glob("real.*.jsonl")):
        for document in cases(path, step):
            for side in ("src", "tgt"):
                language = document[f"{side}_lang"]
                name, at = f"{document['id']} {side}", -1
                for sentence in document[side]:
                    at += len(sentence) + 1
                    marks[language][0].add((name, at))
                text = " ".join(document[side])
                found = sentence_ranges(text, language, [(0, len(text))])
                marks[language][1].update((name, end) for _, end in found)
    for language, (gold, found_ends) in sorted(marks.items()):
        yield f"sentences: {language}, F1", percent(f1(gold, found_ends)), len(gold)


def alignment_rows(corpus: Path, step: int) -> Iterator[Row]:
    """Strict F1 of beads and F1 of sentences without counterpart, by pair and level, and pairs warned of."""
    for path in sorted((corpus / "alignment").glob("*.jsonl")):
        marks: dict[str, list[set[Hashable]]] = defaultdict(lambda: [set() for _ in range(4)])
        documents = cases(path, step if path.name.startswith("ntrex") else 1)
        warned = 0
        for document in documents:
            found = aligned(document, document)
            warned += not found.is_translation
            both = [links(document["gold"]), links([(bead.original, bead.translation) for bead in found.beads])]
            for level in ("all", document["level"]):
                for side in (0, 1):
                    marks[level][side].update((document["id"], link) for link in both[side] if all(link))
                    marks[level][2 + side].update((document["id"], link) for link in alone(both[side]))
        for level, (gold, ours, gold_alone, ours_alone) in sorted(marks.items()):
            yield f"alignment: {path.stem} {level}, F1", percent(f1(gold, ours)), len(gold)
            yield (
                f"alignment: {path.stem} {level}, F1 without counterpart",
                percent(f1(gold_alone, ours_alone)),
                len(gold_alone),
            )
        yield f"alignment: {path.stem}, true pairs warned of", str(warned), len(documents)


def wrong_pair_rows(corpus: Path, step: int) -> Iterator[Row]:
    """How many pairs that are none are warned of: each document beside the translation of the next."""
    for path in sorted((corpus / "alignment").glob("ntrex.*.jsonl")):
        documents = cases(path, step)
        pairs = list(pairwise(documents))
        warned = sum(not aligned(one, other).is_translation for one, other in pairs)
        yield f"alignment: {path.stem}, wrong pairs warned of", str(warned), len(pairs)


def speed_rows(corpus: Path, _step: int) -> Iterator[Row]:
    """Processor seconds for the longest marked document, and for its sentences repeated to 5,000 on each side."""
    document = max(cases(corpus / "alignment" / "real.ru-en.jsonl", 1), key=lambda each: len(each["src"]))
    for size in (0, 5000):
        case = {**document, **{key: (document[key] * (size // len(document[key]) + 1))[:size] for key in
                               ("src", "tgt") if size}}  # fmt: skip
        if size:
            case |= {"src_par": None, "tgt_par": None}
        begun = time.process_time()
        aligned(case, case)
        words = f"alignment: seconds for {len(case['src'])} × {len(case['tgt'])}"
        yield words, f"{time.process_time() - begun:.1f}", len(case["src"])


def aligned(original: dict[str, Any], translation: dict[str, Any]) -> Alignment:
    """The original of one case beside the translation of another."""
    return align(
        original["src"], translation["tgt"], (original["src_lang"], translation["tgt_lang"]),
        original_paragraphs=original["src_par"], translation_paragraphs=translation["tgt_par"],
    )  # fmt: skip


def links(beads: Any) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Beads that can be compared."""
    return {(tuple(ours), tuple(theirs)) for ours, theirs in beads}


def alone(beads: set[tuple[tuple[int, ...], tuple[int, ...]]]) -> set[tuple[int, int]]:
    """Sentences without counterpart as (side, number)."""
    return {(0, n) for ours, theirs in beads if not theirs for n in ours} | {
        (1, n) for ours, theirs in beads if not ours for n in theirs
    }


def percent(share: float) -> str:
    """A share in per cent with one decimal."""
    return f"{100 * share:.1f}"


TABLES: list[Callable[[Path, int], Iterator[Row]]] = [
    language_rows,
    sentence_rows,
    alignment_rows,
    wrong_pair_rows,
    speed_rows,
]


def main() -> int:
    parser = argparse.ArgumentParser(description="How well language, sentences and alignment are found.")
    parser.add_argument("corpus", nargs="?", type=Path, default=BESIDE)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth document")
    args = parser.parse_args()
    if not (args.corpus / "alignment").is_dir():
        print(f"There are no marked texts in {args.corpus}.", file=sys.stderr)
        return 1
    for table in TABLES:
        for words, figure, count in table(args.corpus, args.every):
            print(f"{words:72} {figure:>7} {count:7}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
