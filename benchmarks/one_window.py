"""One fresh process with one window: does what a person does, and prints how long it took as JSON.

Run as ``python one_window.py import``, ``team``, or with a number of codings; bench_window.py does so several times.
"""

from __future__ import annotations

import json
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from make_big import big_pdf, big_study, team_study
from PySide6.QtCore import Qt
from real_window import Clock, RealWindow

from coder_app.domain.anchors import Anchor
from coder_app.gui.page.marks import Mark
from coder_app.operations.codebook import codes, set_key
from coder_app.operations.comparison import ComparisonQuestion, compare_coders
from coder_app.operations.project import create_project, open_project

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.gui.compare.compare_workspace import CompareWorkspace
    from coder_app.gui.page.page_canvas import PageCanvas

Figures = dict[str, dict[str, float]]
COLOURS = ("#E9B000", "#A23B72", "#2E86AB", "#C98B00", "#5B3E96")


class Notes:
    """Figures of this process: wall and processor seconds of each act, medians where it was done several times."""

    def __init__(self) -> None:
        self._found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))

    def time(self, name: str, clock: Clock) -> None:
        """Note how long something took."""
        self._found[name]["wall"].append(clock.wall)
        self._found[name]["cpu"].append(clock.cpu)

    def stall(self, name: str, clock: Clock) -> None:
        """Note how long the window stood still at worst."""
        self._found[name]["wall"].append(clock.longest_stall)
        self._found[name]["cpu"].append(clock.longest_own_stall)

    def megabytes(self, name: str, number: float) -> None:
        """Note an amount of memory."""
        self._found[name]["megabytes"].append(number / 1e6)

    def figures(self) -> Figures:
        """All of it: medians, but of stalls the longest."""
        return {
            name: {kind: (max if name.endswith(": stall") else statistics.median)(values)
                   for kind, values in kinds.items()}
            for name, kinds in self._found.items()
        }  # fmt: skip


def come_in(folder: Path, notes: Notes) -> None:
    """Import the big document through the Library and open it as soon as it is in."""
    path = folder / "study.coder"
    create_project(path, lead="Lena").close()
    window = RealWindow(folder, path)
    ids: list[str] = []
    window.library.importer.added.connect(ids.append)
    pdf = big_pdf()
    with window.measured() as clock:
        window.library.take_in([pdf])
        window.until(lambda: bool(ids))
        window.desk.show_passage(ids[0])
        window.until_painted(lambda: window.sharp(0))
    notes.time("import", clock)
    notes.stall("import stall", clock)
    with window.measured() as clock:
        window.settle()
    notes.stall("stall behind the import", clock)
    window.close()


def read_and_code(folder: Path, notes: Notes, codings: int) -> None:
    """Open the big document with so many codings, code, jump, scroll, change the view, compare."""
    path = folder / "study.coder"
    shutil.copyfile(big_study(codings), path)
    with open_project(path, sign_in_as="Lena") as project:
        project.do(set_key, project.ask(codes)[0].id, "1")
    window = RealWindow(folder, path)
    window.everybodys()
    open_it(window, notes)
    notes.megabytes("memory when open", psutil.Process().memory_info().rss)
    code_more(window, notes)
    jump(window, notes)
    notes.megabytes("memory after reading", psutil.Process().memory_info().rss)
    notes.megabytes("memory of the worker", sum(each.memory_info().rss for each in psutil.Process().children()))
    compare(window, notes, codings)
    change_view(window, notes)
    scroll(window, notes)
    window.close()


def open_it(window: RealWindow, notes: Notes) -> None:
    """Open the document: the first time in this study without a stored picture of the first page, then with one."""
    (document,) = window.desk.documents
    begun: list[bool] = []
    codings = window.reader.codings
    for signal in (codings.begun, codings.reloaded):
        signal.connect(lambda: begun.append(True))

    def opened(how: Callable[[], None], name: str) -> None:
        codings.show("", frozenset())  # as when another document was open before
        begun.clear()
        before = window.reader.loaded
        with window.measured() as whole:
            with window.measured() as clock:
                how()
                window.until(lambda: window.reader.loaded not in {None, before})
                window.until_painted(lambda: window.sharp(0))
            notes.time(f"{name}: sharp", clock)
            window.until(lambda: bool(begun))
            # With what has been said about frames above: the codings of this page are in the next one.
            window.reader.surface.viewport().repaint()
        notes.time(f"{name}: ready to code", whole)
        with window.measured() as clock:
            window.settle()
            window.rest(2)
        notes.stall(f"{name}: stall", whole if whole.longest_own_stall > clock.longest_own_stall else clock)

    opened(lambda: window.window.go("code"), "open for the first time")
    for _ in range(3):
        opened(lambda: window.code.open_document(document.id), "open")


def code_more(window: RealWindow, notes: Notes) -> None:
    """Give a code to one passage after the other, by its key."""
    surface = window.reader.surface
    surface.setFocus()
    window.until(surface.hasFocus)
    for number in range(10):
        marks, place = len(surface.marks), Anchor(1_000 + 37 * number, 1_080 + 37 * number)
        surface.set_selection(place)
        window.rest(0.4)
        with window.measured() as clock:
            window.press(Qt.Key.Key_1)
            window.until_painted(lambda marks=marks: len(surface.marks) == marks + 1)  # type: ignore[misc]
        notes.time("code one more", clock)
        with window.measured() as clock:
            window.rest(0.5)
        notes.stall("stall behind coding", clock)


def jump(window: RealWindow, notes: Notes) -> None:
    """Go to pages here and there."""
    canvas: PageCanvas = window.reader.page_canvas
    chance = random.Random(1)
    for _ in range(30):
        page = chance.randrange(300)
        if window.sharp(page):
            continue
        with window.measured() as clock:
            canvas.go_to_page(page)
            window.until_painted(lambda page=page: page in canvas.visible_pages() and window.sharp(page))  # type: ignore[misc]
        notes.time("jump", clock)
        window.rest(0.15)


def compare(window: RealWindow, notes: Notes, codings: int) -> None:
    """Compare the coders over sentences, as the comparison on the screen asks for it."""
    if not codings:
        return
    for _ in range(5):
        answers: list[object] = []
        with window.measured() as clock:
            window.desk.project.ask(compare_coders, ComparisonQuestion(), then=answers.append)
            window.until(lambda answers=answers: bool(answers))  # type: ignore[misc]
        notes.time("compare", clock)


def compare_team(folder: Path, notes: Notes) -> None:
    """Compare six coders of 200 documents: the figures, a code, its disagreements, the further views, other units."""
    path = folder / "study.coder"
    shutil.copyfile(team_study(), path)
    window = RealWindow(folder, path)
    with window.measured() as whole:
        with window.measured() as clock:
            window.window.go("compare")
            compare: CompareWorkspace = window.window.workspaces["compare"]  # type: ignore[assignment]
            comparing, table = compare.comparing, compare.table
            window.watch(table)
            window.until_painted(lambda: table.figures.rowCount() > 0)

        def refined() -> bool:
            waiting = comparing.pausing or compare.further.pausing or window.desk.project.pending
            drawn = comparing.limits is not None and comparing.limits.how == compare.bar.how()
            return drawn and not waiting and not window.desk.jobs.jobs()

        window.until(refined)

    def used(act: Callable[[], object]) -> None:
        with window.measured() as clock:
            act()
            window.rest(0.1)
            window.until(refined)
            window.rest(0.1)
        notes.stall("team: stall", clock)

    notes.time("team: first figures", clock)
    notes.time("team: refined", whole)
    notes.stall("team: stall", whole)
    for row in range(3):
        place = table.visualRect(table.model().index(row, 0)).center()
        used(lambda place=place: window.click(table.viewport(), place))  # type: ignore[misc]
        used(lambda: compare.command("code.next"))
    for tab in (1, 2, 3, 0):
        used(lambda tab=tab: compare.further.tabs.setCurrentIndex(tab))  # type: ignore[misc]
    for choice in ("word", "character", "paragraph", "sentence", "each", "sets"):
        lines = (*compare.bar.unit.lines(), *compare.bar.counting.lines())
        used(next(line for line in lines if line.data() == choice).trigger)
    window.close()


def change_view(window: RealWindow, notes: Notes) -> None:
    """Show the text, for the first time and again."""
    for name in ("text view", "text view again", "text view again"):
        with window.measured() as clock:
            window.reader.set_mode("text")
            window.until_painted(lambda: window.reader.mode == "text")
        notes.time(name, clock)
        window.settle()
        window.reader.set_mode("pages")
        window.settle()


def scroll(window: RealWindow, notes: Notes) -> None:
    """Scroll through ten pages with 5,000 highlights on them."""
    canvas = window.reader.page_canvas
    chance, end = random.Random(4), window.reader.loaded.model.pages[9].end  # type: ignore[union-attr]
    starts = (chance.randrange(end - 300) for _ in range(5_000))
    canvas.set_marks(
        Mark(str(number), start, start + chance.randint(60, 300), COLOURS[number % 5], f"Code {number % 30}")
        for number, start in enumerate(starts)
    )
    bottom = round(canvas.flow.rect(9).y0)
    frames: list[float] = []
    for turn in range(2):  # pages are drawn on the first way down
        for place in range(0, bottom, 60):
            canvas.verticalScrollBar().setValue(place)
            begin = time.perf_counter()
            canvas.viewport().repaint()
            frames.append(time.perf_counter() - begin)
            if not turn:
                window.rest(0.02)
    for frame in frames[len(frames) // 2 :]:
        notes.time("frame while scrolling", Clock(frame, frame))
    for frame in frames[: len(frames) // 2]:
        notes.time("frame while scrolling, first way", Clock(frame, frame))


def main() -> None:
    """Do one run."""
    notes = Notes()
    with tempfile.TemporaryDirectory() as folder:
        if sys.argv[1] == "import":
            come_in(Path(folder), notes)
        elif sys.argv[1] == "team":
            compare_team(Path(folder), notes)
        else:
            read_and_code(Path(folder), notes, int(sys.argv[1]))
    sys.stdout.write(json.dumps(notes.figures()))


if __name__ == "__main__":
    main()
