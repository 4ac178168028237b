"""What part of its space a PDF page shows; runs in workers only."""

from __future__ import annotations

from typing import Any

import pypdfium2.raw as pdfium

from coder_app.exchange.pdf_limits import MAX_SIDE
from coder_app.exchange.wire import Problem


def page_box(page: Any) -> tuple[float, float, float, float]:
    """Left, bottom, right, top of what the page shows, in page space."""
    rect = pdfium.FS_RECTF()
    if not pdfium.FPDF_GetPageBoundingBox(page, rect):
        raise Problem("page")
    box = (rect.left, rect.bottom, rect.right, rect.top)
    width, height = box[2] - box[0], box[3] - box[1]
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE):
        raise Problem("page size")
    return box
