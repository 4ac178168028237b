"""Pictures of PDF pages: pixels into shared memory or PNG bytes; runs in workers only."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from coder_app.exchange.pdf_box import page_box
from coder_app.exchange.pdf_limits import MAX_PIXELS
from coder_app.exchange.wire import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

_MASK_GREY = 60
Clip = tuple[float, float, float, float]
_KINDS = {"colour": pdfium.FPDFBitmap_BGRx, "grey8": pdfium.FPDFBitmap_Gray, "grey4": pdfium.FPDFBitmap_Gray}


def shown_size(page: Any) -> tuple[float, float]:
    """Width and height of the page as shown, in points."""
    left, bottom, right, top = page_box(page)
    turned = pdfium.FPDFPage_GetRotation(page) & 1
    return (top - bottom, right - left) if turned else (right - left, top - bottom)


def pixel_size(page: Any, scale: float, clip: Clip | None) -> tuple[int, int]:
    """Pixels of the picture at ``scale`` (pixels a point); raises Problem beyond the limit."""
    x0, y0, x1, y1 = clip or (0.0, 0.0, *shown_size(page))
    width, height = max(1, round((x1 - x0) * scale)), max(1, round((y1 - y0) * scale))
    if not 0 < width * height <= MAX_PIXELS:
        raise Problem("pixels")
    return width, height


def draw(page: Any, target: Any, size: tuple[int, int], scale: float, clip: Clip | None, kind: str) -> None:
    """Draw the page, or the clip of it (points, view space), into a ctypes buffer without padding."""
    width, height = size
    depth = 4 if kind == "colour" else 1
    bitmap = pdfium.FPDFBitmap_CreateEx(width, height, _KINDS[kind], target, width * depth)
    if not bitmap:
        raise Problem("pixels")
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
        w, h = shown_size(page)
        x, y = (clip[0], clip[1]) if clip else (0.0, 0.0)
        flags = pdfium.FPDF_GRAYSCALE if depth == 1 else 0
        pdfium.FPDF_RenderPageBitmap(
            bitmap,
            page,
            round(-x * scale),
            round(-y * scale),
            max(1, round(w * scale)),
            max(1, round(h * scale)),
            0,
            flags,
        )
    finally:
        pdfium.FPDFBitmap_Destroy(bitmap)


def picture(page: Any, scale: float, kind: str) -> NDArray[np.uint8]:
    """The whole page as an array: height × width grey, or height × width × 3 red, green, blue."""
    import numpy as np  # not above: pages on the screen are drawn without, and sooner

    width, height = pixel_size(page, scale, None)
    depth = 4 if kind == "colour" else 1
    pixels = np.empty((height, width, depth), np.uint8)
    draw(page, pixels.ctypes.data_as(pdfium.ctypes.c_void_p), (width, height), scale, None, kind)
    return pixels[:, :, 2::-1] if depth == 4 else pixels[:, :, 0]


def burn(pixels: NDArray[np.uint8], boxes: Sequence[Clip], scale: float, margin: int = 4) -> NDArray[np.uint8]:
    """The picture with boxes (points, view space) blackened, each ``margin`` pixels larger on every side."""
    burnt = pixels.copy()
    for x0, y0, x1, y1 in boxes:
        left, top = max(0, int(x0 * scale) - margin), max(0, int(y0 * scale) - margin)
        burnt[top : max(0, int(y1 * scale) + 1 + margin), left : max(0, int(x1 * scale) + 1 + margin)] = _MASK_GREY
    return burnt


def png(pixels: NDArray[np.uint8], kind: str, dpi: float | None = None) -> bytes:
    """PNG bytes of :func:`picture`'s result; four bits a pixel for ``grey4``. ``dpi`` is noted in the file if given."""
    import numpy as np

    height, width = pixels.shape[:2]
    bits, colour, rows = 8, 0 if pixels.ndim == 2 else 2, pixels.reshape(height, -1)
    if kind == "grey4":
        bits = 4
        nibbles = ((rows.astype(np.uint16) * 15 + 127) // 255).astype(np.uint8)
        if width % 2:
            nibbles = np.pad(nibbles, ((0, 0), (0, 1)))
        rows = ((nibbles[:, ::2] << 4) | nibbles[:, 1::2]).astype(np.uint8)
    filtered = np.empty((height, rows.shape[1] + 1), np.uint8)
    if bits == 8:  # difference to the row above packs photographs and soft edges better
        filtered[:, 0] = 2
        filtered[:, 1:] = rows
        filtered[1:, 1:] -= rows[:-1]
    else:
        filtered[:, 0] = 0
        filtered[:, 1:] = rows
    chunks = [_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0))]
    if dpi:
        per_metre = round(dpi / 0.0254)
        chunks.append(_chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)))
    chunks.append(_chunk(b"IDAT", zlib.compress(filtered.tobytes(), 6 if bits == 4 else 3)))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks) + _chunk(b"IEND", b"")


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
