"""What is promised of the program's speed, and the table of what was measured."""

from __future__ import annotations

import json
import statistics
import sys
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from make_big import FOLDER

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Promise:
    """A line of the table: its words, the figure (``kind`` of it) it is about, and what it may be at most."""

    words: str
    figure: str
    limit: float
    unit: str = "ms"
    kind: str = "wall"


PROMISES = (
    Promise("import until it can be read and coded", "import", 4_000),
    Promise("longest stall of the window meanwhile", "import stall", 50),
    Promise("longest stall while language and index follow", "stall behind the import", 50),
    Promise("open: first page sharp, no codings", "0: open: sharp", 150),
    Promise("open: first page sharp, 20,000 codings", "20000: open: sharp", 150),
    Promise("open: ready to code, no codings", "0: open: ready to code", 300),
    Promise("open: ready to code, 20,000 codings", "20000: open: ready to code", 300),
    Promise("open for the very first time, 20,000 codings", "20000: open for the first time: ready to code", 300),
    Promise("code one more until painted, no codings", "0: code one more", 30),
    Promise("code one more until painted, 20,000 codings", "20000: code one more", 30),
    Promise("frame while scrolling, 5,000 highlights on ten pages", "20000: frame while scrolling", 8),
    Promise("jump to any page until sharp, 20,000 codings", "20000: jump", 100),
    Promise("open the text view, 20,000 codings", "20000: text view", 500),
    Promise("comparison of two coders, 20,000 codings", "20000: compare", 150),
    Promise("6 coders, 200 documents, 20,000 codings: until figures are seen", "team: first figures", 300),
    Promise("longest stall while they refine and are used", "team: stall", 50),
    Promise("first hits of a rare word in 100 MB", "test_first_20_hits_in_100_million_characters[rare]", 50),
    Promise("first hits of a usual word in 100 MB", "test_first_20_hits_in_100_million_characters[usual]", 50),
    Promise("alpha of 5 coders, 10,000 units, 30 categories", "alpha", 8, kind="cpu"),
    Promise("1,000 draws of it", "alpha bootstrap", 500, kind="cpu"),
    Promise("alpha by code: 30 codes, 5 coders, 300,000 passages", "alpha by code over characters", 60, kind="cpu"),
    Promise("u-alpha family of 300,000 passages", "u-alpha family", 500, kind="cpu"),
    Promise("gamma of 200 units and 3 coders, 30 samples", "gamma", 4_000, kind="cpu"),
    Promise("alpha, of the usual package’s time", "alpha: part of the usual package's time", 100, "%", "ratio"),
    Promise("its 1,000 draws, likewise", "bootstrap: part of the usual package's time", 100, "%", "ratio"),
    # The smaller table fits the processor's cache, the larger does not; growth by the square would be near 700 %.
    Promise("alpha by code: growth, of n log n", "alpha by code: growth over eightfold n log n", 200, "%", "ratio"),
    Promise("u-alpha family: growth, of n log n", "u-alpha family: growth over eightfold n log n", 200, "%", "ratio"),
    Promise("packet of 20 documents of 15 pages, searched for leaks", "packet", 60_000),
    Promise("packet, a page of print", "packet page", 250, "KB", "kilobytes"),
    Promise("5,000 codings received from a packet", "receive", 2_000),
    Promise("memory with the document open, 20,000 codings", "20000: memory when open", 350, "MB", "megabytes"),
    Promise("memory after 30 pages were read", "20000: memory after reading", 350, "MB", "megabytes"),
    Promise("memory of the page worker", "20000: memory of the worker", 350, "MB", "megabytes"),
)


@dataclass
class Figures:
    """All figures of a run, by name and kind (wall, cpu: seconds; megabytes, kilobytes): what each repetition gave."""

    found: dict[str, dict[str, list[float]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))

    def note(self, name: str, kind: str, value: float) -> None:
        """Add the figure of one repetition."""
        self.found[name][kind].append(value)

    def median(self, name: str, kind: str) -> float | None:
        """The median of what was measured."""
        values = self.found.get(name, {}).get(kind)
        return statistics.median(values) if values else None

    def save(self, path: Path) -> None:
        """Write everything to a file."""
        path.write_text(json.dumps(self.found, indent=1), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Figures:
        """What was written to a file."""
        figures = cls()
        for name, kinds in json.loads(path.read_text(encoding="utf-8")).items():
            figures.found[name].update(kinds)
        return figures

    def table(self) -> str:
        """The promises with their medians, as a table in Markdown; what was not measured is left out."""
        lines = [
            "| 300 pages, 1.1 million characters, 30 codes | at most | median | processor | |",
            "|---|--:|--:|--:|---|",
        ]
        for promise in PROMISES:
            value = self.median(promise.figure, promise.kind)
            if value is None:
                continue
            scale = {"ms": 1000, "%": 100}.get(promise.unit, 1)
            cpu = self.median(promise.figure, "cpu")
            spent = f"{cpu * scale:,.0f} ms" if cpu is not None else ""
            verdict = "" if value * scale <= promise.limit else "**more**"
            lines.append(
                f"| {promise.words} | {promise.limit:,.0f} {promise.unit} | {value * scale:,.0f} {promise.unit} "
                f"| {spent} | {verdict} |"
            )
        return "\n".join(lines)


RESULTS = FOLDER / "results.json"

if __name__ == "__main__":
    sys.stdout.write(Figures.load(RESULTS).table() + "\n")
