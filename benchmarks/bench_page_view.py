"""How fast the reading surface scrolls, opens and takes a new highlight, with few codings and with very many."""

from __future__ import annotations

import os
from types import SimpleNamespace
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest

from coder_app.domain.anchors import Anchor
from coder_app.domain.geometry import PageGeometry, build_geometry
from coder_app.domain.views import PageView
from coder_app.gui.page.document_model import PageDocument
from coder_app.gui.page.marks import Mark
from coder_app.gui.page.page_canvas import PageCanvas
from coder_app.gui.page.page_images import PageImages
from coder_app.gui.page.text_canvas import TextCanvas

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytest_benchmark.fixture import BenchmarkFixture
    from pytestqt.qtbot import QtBot

WIDTH, HEIGHT = 595.0, 842.0
LINE = "Слово за словом идёт речь о безопасности, и никто не помнит, чьи это были заверения. "
LINES, LETTERS = 46, 80
COLOURS = ("#E9B000", "#A23B72", "#2E86AB", "#C98B00", "#5B3E96", "#4B8F29", "#D1495B")
SIZE = (1200, 900)


def _layout() -> PageGeometry:
    edges = [60 + 5.9 * k for k in range(LETTERS + 1)]
    return build_geometry(
        WIDTH, HEIGHT, [(60 + 15.5 * row, 74 + 15.5 * row, 0, 0, [*edges, edges[-1]]) for row in range(LINES)]
    )


def make_document(pages: int) -> PageDocument:
    """Pages of 46 lines with 80 letters: 300 pages are 1.1 million characters."""
    line = (LINE * 2)[:LETTERS] + "\n"
    page_text = line * LINES
    views = tuple(
        PageView(n, n * len(page_text), (n + 1) * len(page_text), WIDTH, HEIGHT, str(n + 1)) for n in range(pages)
    )
    text = page_text * pages
    size = len(line) * 6
    paragraphs = tuple(Anchor(a, min(a + size - 1, len(text))) for a in range(0, len(text), size))
    layout = _layout().encode()
    return PageDocument(text, views, paragraphs, paragraphs, lambda _page: layout)


def make_marks(document: PageDocument, count: int, pages: int | None = None) -> list[Mark]:
    """Codings of 60 to 300 characters, spread evenly at random."""
    random = np.random.default_rng(7)
    end = document.pages[pages - 1].end if pages is not None else len(document.text)
    starts = np.sort(random.integers(0, end - 300, count)).tolist()
    lengths = random.integers(60, 300, count).tolist()
    return [
        Mark(str(n), start, start + long, COLOURS[n % 7], f"Code {n % 30}", intensity=n % 5 or None)
        for n, (start, long) in enumerate(zip(starts, lengths, strict=True))
    ]


def _picture(page: int, scale: float) -> SimpleNamespace:
    del page
    width, height = round(WIDTH * scale), round(HEIGHT * scale)
    return SimpleNamespace(width=width, height=height, stride=width * 4, pixels=b"\xff" * (width * height * 4))


@pytest.fixture
def open_pages(qtbot: QtBot) -> Iterator[Callable[[PageDocument], PageCanvas]]:
    opened: list[tuple[PageCanvas, PageImages]] = []

    def open_(document: PageDocument) -> PageCanvas:
        images = PageImages(_picture)
        canvas = PageCanvas(document, images)
        canvas.resize(*SIZE)
        qtbot.addWidget(canvas)
        canvas.show()
        opened.append((canvas, images))
        qtbot.waitUntil(lambda: images.cached(0, canvas.picture_scale()) is not None)
        return canvas

    yield open_
    for canvas, images in opened:
        canvas.hide()
        images.close()


def frame(canvas: PageCanvas | TextCanvas) -> None:
    """Paint what is visible, now."""
    canvas.viewport().repaint()


class Scroller:
    """Scrolls by 60 pixels and paints; turns round at both ends."""

    def __init__(self, canvas: PageCanvas | TextCanvas, top: int, bottom: int) -> None:
        self._canvas, self._top, self._bottom, self._step = canvas, top, bottom, 60

    def __call__(self) -> None:
        bar = self._canvas.verticalScrollBar()
        if not self._top <= bar.value() + self._step <= self._bottom:
            self._step = -self._step
        bar.setValue(bar.value() + self._step)
        frame(self._canvas)


def test_scrolling_pages_with_5000_highlights_on_ten(
    benchmark: BenchmarkFixture, open_pages: Callable[[PageDocument], PageCanvas], qtbot: QtBot
) -> None:
    document = make_document(300)
    canvas = open_pages(document)
    canvas.set_marks(make_marks(document, 5000, pages=10))
    bottom = round(canvas.flow.rect(9).y0)
    for page in range(10):
        canvas.go_to_page(page)
        canvas.glide.to(canvas.flow.rect(page).y0, animate=False)
        frame(canvas)
        qtbot.waitUntil(lambda page=page: canvas.images.cached(page, canvas.picture_scale()) is not None)
    benchmark.pedantic(Scroller(canvas, 0, bottom), rounds=300, warmup_rounds=5)
    assert benchmark.stats.stats.median <= 0.008


def test_scrolling_pages_for_the_first_time(
    benchmark: BenchmarkFixture, open_pages: Callable[[PageDocument], PageCanvas], qtbot: QtBot
) -> None:
    document = make_document(300)
    canvas = open_pages(document)
    canvas.set_marks(make_marks(document, 5000, pages=10))
    scroll = Scroller(canvas, 0, round(canvas.flow.rect(9).y0))

    def step() -> None:
        scroll()
        qtbot.wait(1)

    benchmark.pedantic(step, rounds=150)


@pytest.mark.parametrize("count", [0, 20_000])
def test_a_new_highlight_until_painted(
    benchmark: BenchmarkFixture, open_pages: Callable[[PageDocument], PageCanvas], count: int
) -> None:
    document = make_document(300)
    canvas = open_pages(document)
    canvas.set_marks(make_marks(document, count))
    frame(canvas)
    numbers = iter(range(10_000))

    def add() -> None:
        number = next(numbers)
        canvas.put_mark(Mark(f"new {number % 5}", 300 + number % 50, 480 + number % 50, "#A23B72", "New"))
        frame(canvas)

    benchmark.pedantic(add, rounds=60, warmup_rounds=2)
    assert benchmark.stats.stats.median <= 0.03


def test_opening_a_long_text_with_20000_highlights(benchmark: BenchmarkFixture, qtbot: QtBot) -> None:
    document = make_document(300)
    marks = make_marks(document, 20_000)
    assert len(document.text) > 1_100_000

    def open_() -> None:
        canvas = TextCanvas(document)
        canvas.resize(*SIZE)
        qtbot.addWidget(canvas)
        canvas.set_marks(marks)
        canvas.show()
        frame(canvas)

    benchmark.pedantic(open_, rounds=5)
    assert benchmark.stats.stats.median <= 0.5


def test_scrolling_a_long_text_with_20000_highlights(benchmark: BenchmarkFixture, qtbot: QtBot) -> None:
    document = make_document(300)
    canvas = TextCanvas(document)
    canvas.resize(*SIZE)
    qtbot.addWidget(canvas)
    canvas.set_marks(make_marks(document, 20_000))
    canvas.show()
    benchmark.pedantic(Scroller(canvas, 0, canvas.verticalScrollBar().maximum()), rounds=400, warmup_rounds=5)
    assert benchmark.stats.stats.median <= 0.008


def test_jumping_far_in_a_long_text(benchmark: BenchmarkFixture, qtbot: QtBot) -> None:
    document = make_document(300)
    canvas = TextCanvas(document)
    canvas.resize(*SIZE)
    qtbot.addWidget(canvas)
    canvas.set_marks(make_marks(document, 20_000))
    canvas.show()
    pages = iter(np.random.default_rng(3).permutation(300).tolist() * 3)

    def jump() -> None:
        canvas.go_to_page(next(pages))
        frame(canvas)

    benchmark.pedantic(jump, rounds=100)


def test_putting_a_mark_into_the_store(benchmark: BenchmarkFixture) -> None:
    from coder_app.gui.page.marks import MarkStore

    document = make_document(300)
    store = MarkStore(make_marks(document, 20_000))
    numbers = iter(range(1_000_000))

    def put() -> None:
        number = next(numbers)
        store.put(Mark(f"new {number % 5}", number % 900_000, number % 900_000 + 100, "#A23B72"))

    benchmark.pedantic(put, rounds=1000)
    assert benchmark.stats.stats.median <= 0.001
