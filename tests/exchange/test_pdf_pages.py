"""Pictures of pages: sizes, parts, limits, PNG."""

from __future__ import annotations

import io
import threading

import numpy as np
import pytest
from pdf_samples import canvas, column, finished, one_column
from PIL import Image

from coder_app.domain.errors import BadInput
from coder_app.domain.geometry import Rect
from coder_app.exchange.pdf_pages import PageRenderer, RenderedPage


def array(page: RenderedPage) -> np.ndarray:
    return np.frombuffer(page.pixels, np.uint8).reshape(page.height, page.width, 4)


def test_that_a_page_is_drawn_in_the_asked_size_on_white() -> None:
    with PageRenderer(one_column()) as renderer:
        page = renderer.render(0, 2.0)
    assert (page.width, page.height, page.stride) == (800, 1000, 3200)
    pixels = array(page)
    assert (pixels[:50, :50, :3] == 255).all()
    assert (pixels[:, :, :3] < 100).any()


def test_that_a_part_equals_the_same_part_of_the_whole() -> None:
    with PageRenderer(one_column()) as renderer:
        whole = array(renderer.render(0, 2.0))
        part = array(renderer.render(0, 2.0, Rect(30, 30, 200, 120)))
    assert part.shape == (180, 340, 4)
    assert (part[:, :, :3] == whole[60:240, 60:400, :3]).all()


def test_that_a_thumbnail_has_the_asked_width() -> None:
    with PageRenderer(one_column()) as renderer:
        assert renderer.thumbnail(0, 100).width == 100


def test_that_png_pictures_can_be_opened_and_carry_nothing_else() -> None:
    with PageRenderer(one_column()) as renderer:
        grey, colour, noted = renderer.page_png(0, 100), renderer.page_png(0, 100, grey4=False), renderer.page_grey(0)
    opened = Image.open(io.BytesIO(grey))
    assert (opened.mode, opened.size, opened.info) == ("L", (556, 694), {})
    assert set(np.unique(np.asarray(opened)).tolist()) <= {17 * level for level in range(16)}
    assert Image.open(io.BytesIO(colour)).mode == "RGB"
    assert Image.open(io.BytesIO(noted)).info["dpi"][0] == pytest.approx(300, abs=0.1)
    rgb = np.asarray(Image.open(io.BytesIO(colour)).convert("L"), int)
    assert np.abs(rgb - np.asarray(opened, int)).mean() < 3


def test_that_colours_keep_their_places_in_png_and_pixels() -> None:
    pdf, out = canvas()
    pdf.setFillColorRGB(1, 0, 0)
    pdf.rect(0, 0, 400, 500, fill=1)
    with PageRenderer(finished(pdf, out)) as renderer:
        assert array(renderer.render(0, 1))[250, 200, :3].tolist() == [0, 0, 255]
        assert Image.open(io.BytesIO(renderer.page_png(0, 72, grey4=False))).getpixel((200, 250)) == (255, 0, 0)


def test_that_too_large_a_picture_or_a_page_that_is_not_there_is_told() -> None:
    with PageRenderer(one_column()) as renderer:
        with pytest.raises(BadInput, match="million pixels"):
            renderer.render(0, 100.0)
        with pytest.raises(BadInput, match="Page 8 of"):
            renderer.render(7, 1.0)
        assert renderer.render(0, 1.0).width == 400


def test_that_several_threads_may_draw() -> None:
    pdf, out = canvas()
    for number in range(6):
        column(pdf, [f"page {number}"], 40, 450 - 30 * number)
        pdf.showPage()
        pdf.setFont("Serif", 10)
    with PageRenderer(finished(pdf, out)) as renderer:
        wanted = [renderer.render(number, 1).pixels for number in range(6)]
        found: dict[int, bytes] = {}
        threads = [
            threading.Thread(target=lambda n=number: found.update({n: renderer.render(n, 1).pixels}))
            for number in range(6)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [found[number] for number in range(6)] == wanted
    assert len(set(wanted)) == 6


def test_that_slanted_writing_is_hidden_letter_by_letter() -> None:
    made, out = canvas()
    made.drawString(40, 450, "Level words stay where they are.")
    made.translate(150, 150)
    made.rotate(30)
    made.drawString(0, 0, "S. Stamped, 12.05.2011")
    with PageRenderer(finished(made, out)) as renderer:
        touched = Rect(150, 300, 250, 310)
        picture = np.asarray(Image.open(io.BytesIO(renderer.masked_png(0, [touched], 100))).convert("L"))
    writing = picture[picture.shape[0] // 3 :] < 60  # black letters are darker than the grey of masks
    assert not writing.any()
    assert (picture[: picture.shape[0] // 3] < 60).any()
