"""Which codings stand beside a page, and how high their text reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from coder_app.gui.page.highlight_layout import run_rects
from coder_app.gui.page.lane_layout import LaneItem, PlacedLane, lay_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.gui.page.document_model import PageDocument
    from coder_app.gui.page.marks import Mark, MarkStore


def page_lanes(
    document: PageDocument,
    marks: MarkStore,
    page: int,
    factor: float,
    height: float,
    label_height: Callable[[Mark], float],
    picked: str | None,
) -> list[PlacedLane]:
    """The lanes of a page in pixels from its top, ``factor`` pixels to the point, ``height`` the page's own."""
    extents = _text_extents(document, marks, page)
    extents += [(mark, mark.region.rect.y0, mark.region.rect.y1) for mark in marks.regions(page) if mark.region]
    items = [
        LaneItem(mark.id, y0 * factor, y1 * factor, label_height(mark), mark.id == picked) for mark, y0, y1 in extents
    ]
    return lay_out(items, 0.0, height)


def _text_extents(document: PageDocument, marks: MarkStore, page: int) -> list[tuple[Mark, float, float]]:
    geometry, view = document.geometry(page), document.pages[page]
    found = marks.between(view.start, view.end)
    if geometry is None or not found:
        return []
    starts = np.array([max(mark.start, view.start) - view.start for mark in found], np.int64)
    ends = np.array([min(mark.end, view.end) - view.start for mark in found], np.int64)
    rects, which = run_rects(geometry, starts, ends)
    low, high = np.full(len(found), np.inf), np.full(len(found), -np.inf)
    np.minimum.at(low, which, rects[:, 1])
    np.maximum.at(high, which, rects[:, 3])
    return [(mark, y0, y1) for mark, y0, y1 in zip(found, low.tolist(), high.tolist(), strict=True) if np.isfinite(y0)]
