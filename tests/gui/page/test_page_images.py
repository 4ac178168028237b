"""Page pictures: drawn elsewhere, newest wish first, old wishes dropped, threads ended."""

from __future__ import annotations

import threading
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from coder_app.gui.page.page_images import PageImages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot


class Renderer:
    """Draws grey pages; waits at the gate when it is closed, and notes what it was asked for."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.asked: list[tuple[int, float]] = []
        self.threads: set[int] = set()

    def __call__(self, page: int, scale: float) -> SimpleNamespace:
        self.asked.append((page, scale))
        self.threads.add(threading.get_ident())
        assert self.gate.wait(5)
        side = round(10 * scale)
        return SimpleNamespace(width=side, height=side, stride=side * 4, pixels=bytes([page % 256] * side * side * 4))


@pytest.fixture
def renderer() -> Renderer:
    return Renderer()


@pytest.fixture
def images(renderer: Renderer, qtbot: QtBot) -> Iterator[PageImages]:
    images = PageImages(renderer)
    yield images
    renderer.gate.set()
    images.close()


def test_that_a_picture_arrives_on_the_gui_thread(images: PageImages, renderer: Renderer, qtbot: QtBot) -> None:
    got: list[tuple[QImage, int]] = []
    images.request(3, 2.0, lambda image: got.append((image, threading.get_ident())))
    assert images.cached(3, 2.0) is None
    qtbot.waitUntil(lambda: bool(got))
    assert (got[0][0].width(), got[0][0].pixelColor(5, 5).red()) == (20, 3)
    assert got[0][1] == threading.get_ident()
    assert threading.get_ident() not in renderer.threads
    assert images.cached(3, 2.0) is not None
    images.request(3, 2.0, lambda image: got.append((image, 0)))
    assert len(got) == 2, "what is there comes at once"
    assert renderer.asked == [(3, 2.0)]


def test_that_the_newest_wish_comes_first_and_neighbours_last(
    images: PageImages, renderer: Renderer, qtbot: QtBot
) -> None:
    renderer.gate.clear()
    images.request(0, 1.0)
    qtbot.waitUntil(lambda: bool(renderer.asked))
    images.request(9, 1.0, eager=False)
    for page in (1, 2, 3):
        images.request(page, 1.0)
    renderer.gate.set()
    qtbot.waitUntil(lambda: images.cached(9, 1.0) is not None)
    assert [page for page, _ in renderer.asked] == [0, 3, 2, 1, 9]


def test_that_overtaken_wishes_are_dropped(images: PageImages, renderer: Renderer, qtbot: QtBot) -> None:
    renderer.gate.clear()
    images.request(0, 1.0)
    qtbot.waitUntil(lambda: bool(renderer.asked))
    images.request(1, 1.0)
    images.request(1, 2.0)
    for page in range(2, 60):
        images.request(page, 1.0)
    renderer.gate.set()
    qtbot.waitUntil(lambda: images.cached(59, 1.0) is not None)
    qtbot.waitUntil(lambda: images.cached(40, 1.0) is not None)
    assert (1, 1.0) not in renderer.asked, "another zoom has been wished for since"
    assert len(renderer.asked) < 30


def test_that_one_wish_repeated_is_drawn_and_answered_once(
    images: PageImages, renderer: Renderer, qtbot: QtBot
) -> None:
    renderer.gate.clear()
    got: list[QImage] = []
    for _ in range(5):
        images.request(0, 1.0, got.append)
        qtbot.waitUntil(lambda: bool(renderer.asked))
    renderer.gate.set()
    qtbot.waitUntil(lambda: bool(got))
    assert (len(got), len(renderer.asked)) == (1, 1)


def test_that_the_nearest_picture_is_a_stand_in(images: PageImages, qtbot: QtBot) -> None:
    for scale in (0.5, 2.0, 3.0):
        images.request(0, scale, eager=False)
        qtbot.waitUntil(lambda scale=scale: images.cached(0, scale) is not None)
    found = images.nearest(0, 1.5)
    assert found is not None
    assert found.width() == 20, "larger is better than smaller"
    assert images.nearest(1, 1.0) is None


def test_that_the_oldest_pictures_go_when_there_are_too_many_bytes(
    images: PageImages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coder_app.gui.page.page_images._BYTES", 10_000)
    for page in range(4):
        images.request(page, 3.0)
        qtbot.waitUntil(lambda page=page: images.cached(page, 3.0) is not None)
    kept = [page for page in range(4) if images.cached(page, 3.0) is not None]
    assert kept == [2, 3] or kept == [1, 2, 3][-len(kept) :]
    assert 0 not in kept


def test_that_a_scale_that_is_refused_leaves_the_others(qtbot: QtBot) -> None:
    def render(page: int, scale: float) -> SimpleNamespace:
        if scale > 4 or page == 1:
            raise ValueError("too large")
        return Renderer()(page, scale)

    images = PageImages(render)
    images.request(0, 1.0)
    qtbot.waitUntil(lambda: images.cached(0, 1.0) is not None)
    for page, scale in ((0, 5.0), (1, 1.0)):
        with qtbot.waitSignal(images.failed):
            images.request(page, scale)
    assert not images.is_broken(0)
    assert images.is_broken(1)
    images.close()


def test_that_closing_waits_and_answers_nothing_more(renderer: Renderer, qtbot: QtBot) -> None:
    images = PageImages(renderer)
    got: list[QImage] = []
    renderer.gate.clear()
    images.request(0, 1.0, got.append)
    qtbot.waitUntil(lambda: bool(renderer.asked))
    threading.Timer(0.05, renderer.gate.set).start()
    images.close()
    images.request(1, 1.0, got.append)
    qtbot.wait(50)
    assert got == []
    assert len(renderer.asked) == 1
