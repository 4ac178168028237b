"""Prints how many planted errors the checks of translations find, and how often they raise a false alarm.

Run as ``python benchmarks/check_figures.py FOLDER [PROFILE]``; FOLDER holds ``seeded.ru-en.jsonl`` and the like:
documents of segments ``[original, translation, label]``.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from coder_app.language.translation_checks import Text, check

OWN = {
    "number_changed": "number", "number_dropped": "number", "untranslated": "untranslated",
    "sentence_omitted": "missing_sentence", "sentence_added": "added_sentence", "quotes_dropped": "quotation",
    "negation_added": "negation", "negation_deleted": "negation", "name_replaced": "name", "tail_cut": "cut_tail",
    "modality_changed": "modality",
}  # fmt: skip
# What the program promises, in per cent; of the others nothing is promised.
FLOORS = {
    "number_changed": 95, "number_dropped": 95, "untranslated": 98, "sentence_omitted": 80, "sentence_added": 80,
    "quotes_dropped": 85, "negation_added": 85, "negation_deleted": 65,
}  # fmt: skip
MOST_ALARMS = 15


@dataclass(frozen=True)
class Bead:
    original: tuple[int, ...]
    translation: tuple[int, ...]


def main(folder: Path, profile: str) -> None:
    for file in sorted(folder.glob("seeded.*.jsonl")):
        planted: Counter[str | None] = Counter()
        found: Counter[str | None] = Counter()
        alarms: Counter[str] = Counter()
        for line in file.read_text(encoding="utf-8").splitlines():
            document = json.loads(line)
            labels = [label for _, _, label in document["segments"]]
            planted.update(labels)
            seen = set()
            for each in checked(document, profile):
                label = labels[each[0]]
                if label is None:
                    alarms[each[1]] += 1
                elif OWN[label] == each[1]:
                    seen.add(each[0])
            found.update(labels[number] for number in seen)
        share = round(100 * alarms.total() / planted[None], 1)
        print(f"{file.name} false alarms in 100 untouched segments: {share} [at most {MOST_ALARMS}]")
        for label in OWN:
            floor = f"[{FLOORS[label]}]" if label in FLOORS else ""
            print(f"  {label:18} {100 * found[label] / max(1, planted[label]):5.0f} % {floor:5} of {planted[label]}")


def checked(document: dict[str, object], profile: str) -> list[tuple[int, str]]:
    segments: list[list[str | None]] = document["segments"]  # type: ignore[assignment]
    texts, numbers = [], []
    for side, key in ((0, "src_lang"), (1, "tgt_lang")):
        ranges, of, at = [], [], 0
        for segment in segments:
            words = segment[side]
            of.append(() if words is None else (len(ranges),))
            if words is not None:
                ranges.append((at, at + len(words)))
                at += len(words) + 1
        texts.append(Text("\n".join(s[side] for s in segments if s[side] is not None), ranges, str(document[key])))
        numbers.append(of)
    beads = [Bead(one, other) for one, other in zip(*numbers, strict=True)]
    return [(each.bead, each.kind) for each in check(texts[0], texts[1], beads, profile=profile)]


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "calm")
