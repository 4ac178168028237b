"""Reading surfaces on made-up documents, closed after each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from page_samples import PLAIN, TWO_COLUMNS, Hand, picture, sample

from coder_app.gui.page.page_canvas import PageCanvas
from coder_app.gui.page.page_images import PageImages
from coder_app.gui.page.text_canvas import TextCanvas

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from coder_app.gui.page.document_model import PageDocument


@pytest.fixture
def open_pages(qtbot: QtBot) -> Iterator[Callable[..., PageCanvas]]:
    """Opens a document as pages and waits until the first one is drawn."""
    opened: list[tuple[PageCanvas, PageImages]] = []

    def open_(document: PageDocument, size: tuple[int, int] = (760, 480)) -> PageCanvas:
        images = PageImages(lambda page, scale: picture(document, page, scale))
        canvas = PageCanvas(document, images)
        canvas.animated = False
        canvas.resize(*size)
        qtbot.addWidget(canvas)
        canvas.show()
        canvas.setFocus()
        opened.append((canvas, images))
        qtbot.waitUntil(lambda: images.cached(0, canvas.picture_scale()) is not None)
        return canvas

    yield open_
    for canvas, images in opened:
        canvas.hide()
        images.close()


@pytest.fixture
def pages(open_pages: Callable[..., PageCanvas]) -> PageCanvas:
    return open_pages(sample(PLAIN))


@pytest.fixture
def columns(open_pages: Callable[..., PageCanvas]) -> PageCanvas:
    return open_pages(sample(TWO_COLUMNS))


@pytest.fixture
def open_text(qtbot: QtBot) -> Callable[..., TextCanvas]:
    """Opens a document as running text."""

    def open_(document: PageDocument, size: tuple[int, int] = (900, 480)) -> TextCanvas:
        canvas = TextCanvas(document)
        canvas.animated = False
        canvas.resize(*size)
        qtbot.addWidget(canvas)
        canvas.show()
        canvas.setFocus()
        return canvas

    return open_


@pytest.fixture
def text(open_text: Callable[..., TextCanvas]) -> TextCanvas:
    return open_text(sample(PLAIN))


@pytest.fixture(params=["pages", "text"])
def surface(request: pytest.FixtureRequest) -> PageCanvas | TextCanvas:
    """The same document in both views: what is tested with it must hold in both."""
    found: PageCanvas | TextCanvas = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def hand(surface: PageCanvas | TextCanvas) -> Hand:
    return Hand(surface)
