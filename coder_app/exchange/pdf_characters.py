"""The characters of a PDF page as arrays, straight from PDFium; runs in workers only."""

from __future__ import annotations

import ctypes
from collections import deque
from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING, Any

import numpy as np
import pypdfium2.raw as pdfium

from coder_app.exchange.pdf_box import page_box
from coder_app.exchange.pdf_limits import MAX_CHARS_A_PAGE, MAX_OBJECTS_A_PAGE
from coder_app.exchange.wire import Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


def _address(function: Any) -> int:
    return ctypes.cast(function, ctypes.c_void_p).value or 0


# Plain integer prototypes: the generated ones check and convert pointers at each call, four times slower.
_code = ctypes.PYFUNCTYPE(ctypes.c_uint, ctypes.c_void_p, ctypes.c_int)(_address(pdfium.FPDFText_GetUnicode))
_box = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(
    _address(pdfium.FPDFText_GetLooseCharBox)
)
_angle = ctypes.PYFUNCTYPE(ctypes.c_float, ctypes.c_void_p, ctypes.c_int)(_address(pdfium.FPDFText_GetCharAngle))
_object = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)(_address(pdfium.FPDFText_GetTextObject))
_mode = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(_address(pdfium.FPDFTextObj_GetTextRenderMode))

_font = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(_address(pdfium.FPDFTextObj_GetFont))
_is_embedded = ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)(_address(pdfium.FPDFFont_GetIsEmbedded))

_INVISIBLE = 3
_CLIP_ONLY = 7


@dataclass(slots=True)
class PageChars:
    """The visible characters of a page in the order of the page's content, spaces taken out.

    ``box`` is x0, y0, x1, y1 in view space; ``turn`` as in ``PageGeometry``; ``slanted`` tells writing more than
    ten degrees off a quarter turn; ``spaced`` tells that a space stood before the character. ``covered`` is the
    share of the page under pictures; ``drawn`` counts the objects on the page; ``strange``
    counts codes that stand for no character; ``hidden`` counts invisible
    characters that were left out, ``layer`` tells that they were kept as the text layer of a scan.
    """

    width: float
    height: float
    code: NDArray[np.uint32]
    box: NDArray[np.float64]
    turn: NDArray[np.uint8]
    slanted: NDArray[np.bool_]
    spaced: NDArray[np.bool_]
    covered: float = 0.0
    drawn: int = 0
    strange: int = 0
    hidden: int = 0
    layer: bool = False
    foreign_fonts: bool = False

    def take(self, keep: NDArray[Any]) -> None:
        """Keep only some characters (mask or indices); spaces before dropped ones pass to the next."""
        if keep.dtype == np.bool_ and len(keep):
            passed = np.maximum.accumulate(np.where(self.spaced, np.arange(len(keep)), -1))
            last_kept = np.maximum.accumulate(np.where(keep, np.arange(len(keep)), -1))
            before = np.concatenate(([-1], last_kept[:-1]))
            self.spaced = self.spaced | (passed > before)
        for name in ("code", "box", "turn", "slanted", "spaced"):
            setattr(self, name, getattr(self, name)[keep])


@dataclass(slots=True)
class _Facts:
    invisible: bool = False
    covered: float = 0.0
    drawn: int = 0
    foreign_fonts: bool = False


def page_characters(page: Any) -> PageChars:
    """All visible characters of a loaded page; raises Problem where the page is beyond the limits."""
    view = page_box(page)
    text_page = pdfium.FPDFText_LoadPage(page)
    if not text_page:
        raise Problem("page")
    try:
        count = pdfium.FPDFText_CountChars(text_page)
        if count > MAX_CHARS_A_PAGE:
            raise Problem("page text")
        return _read(page, text_page, max(count, 0), view)
    finally:
        pdfium.FPDFText_ClosePage(text_page)


def slanted_writing(page: Any, boxes: Sequence[Sequence[float]]) -> list[tuple[float, ...]]:
    """The boxes of all letters of each slanted piece of writing that some boxes touch (points, view space).

    The geometry of a page keeps a thin band of such writing, which is enough to highlight it and not to hide it.
    """
    chars = page_characters(page)
    places = np.flatnonzero(chars.slanted)
    found: list[tuple[float, ...]] = []
    for run in np.split(places, np.flatnonzero(np.diff(places) > 1) + 1) if len(places) else ():
        letters = chars.box[run]
        low, high = letters[:, :2].min(axis=0), letters[:, 2:].max(axis=0)
        if any(box[0] < high[0] and box[2] > low[0] and box[1] < high[1] and box[3] > low[1] for box in boxes):
            found += [tuple(map(float, letter)) for letter in letters]
    return found


def _read(page: Any, text_page: Any, count: int, view: tuple[float, float, float, float]) -> PageChars:
    handle = ctypes.cast(text_page, ctypes.c_void_p).value
    code = np.fromiter(map(_code, repeat(handle), range(count)), np.uint32, count)
    loose = np.zeros((count, 4), np.float32)
    start = loose.ctypes.data
    deque(map(_box, repeat(handle), range(count), range(start, start + 16 * count, 16)), maxlen=0)
    strange = _strange(code)
    code, keep = _clean(code)
    visible = keep & (code != 32)
    spaced = _spaces(code, keep)
    index = np.flatnonzero(visible)
    box = _filled(loose[index].astype(np.float64))
    angle = _angles(handle, index, box)
    rotation = pdfium.FPDFPage_GetRotation(page) & 3
    width, height, seen = to_view(box, view, rotation)
    quarter = np.rint(angle / (np.pi / 2)).astype(np.int64)
    chars = PageChars(
        width=width,
        height=height,
        code=code[index],
        box=seen,
        turn=((quarter + rotation) % 4).astype(np.uint8),
        slanted=np.abs(angle - quarter * (np.pi / 2)) > np.pi / 18,
        spaced=spaced[index],
        strange=strange,
    )
    _drop_unseen(chars, page, handle, index, width * height)
    return chars


def _drop_unseen(chars: PageChars, page: Any, handle: int | None, index: NDArray[np.int64], area: float) -> None:
    """Leave out what is outside the page or invisible, but keep the text layer of a scan."""
    facts = _facts(page, area)
    chars.covered, chars.drawn, chars.foreign_fonts = facts.covered, facts.drawn, facts.foreign_fonts
    middle_x = (chars.box[:, 0] + chars.box[:, 2]) / 2
    middle_y = (chars.box[:, 1] + chars.box[:, 3]) / 2
    keep = (middle_x > -1) & (middle_x < chars.width + 1) & (middle_y > -1) & (middle_y < chars.height + 1)
    if facts.invisible and len(index):
        modes = np.fromiter((_mode(_object(handle, i)) for i in index.tolist()), np.int8, len(index))
        unseen = (modes == _INVISIBLE) | (modes == _CLIP_ONLY)
        chars.layer = bool(unseen[keep].mean() > 0.5 and facts.covered > 0.4) if keep.any() else False
        if not chars.layer:
            keep &= ~unseen
            chars.hidden = int(unseen.sum())
    if not keep.all():
        chars.take(keep)


def _strange(code: NDArray[np.uint32]) -> int:
    """How many codes are controls, private or unknown: signs of a font without a true mapping."""
    controls = (code < 32) & ~np.isin(code, (2, 9, 10, 13))
    private = (code >= 0xE000) & (code < 0xF900)
    return int((controls | private | (code == 0xFFFD)).sum())


def _clean(code: NDArray[np.uint32]) -> tuple[NDArray[np.uint32], NDArray[np.bool_]]:
    """Code points with surrogate pairs joined, odd spaces plain, and which of them to keep."""
    code = code.copy()
    keep = ~np.isin(code, (0, 10, 13, 0xFFFD, 0xFFFE, 0xFFFF, 0xFEFF, 0x200B, 0x200C, 0x200D, 0x2060))
    high = (code >= 0xD800) & (code < 0xDC00)
    if high.any():
        first = np.flatnonzero(high[:-1] & (code[1:] >= 0xDC00) & (code[1:] < 0xE000))
        code[first] = 0x10000 + ((code[first] - 0xD800) << 10) + (code[first + 1] - 0xDC00)
    keep &= ((code < 0xD800) | (code >= 0xE000)) & (code < 0x110000)
    code[code == 2] = 0x2D  # PDFium's mark for a hyphen at a line end
    odd = (code < 32) | ((code >= 0x7F) & (code < 0xA1)) | ((code >= 0x2000) & (code <= 0x200A))
    odd |= np.isin(code, (0x2028, 0x2029, 0x202F, 0x205F, 0x3000))
    code[odd & keep] = 32
    return code, keep


def _spaces(code: NDArray[np.uint32], keep: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """For each character, whether a space stands between it and the visible character before it."""
    n = len(code)
    last_space = np.maximum.accumulate(np.where(keep & (code == 32), np.arange(n), -1))
    last_seen = np.maximum.accumulate(np.where(keep & (code != 32), np.arange(n), -1))
    before = np.concatenate(([-1], last_seen[:-1])) if n else last_seen
    return last_space > before


def _filled(box: NDArray[np.float64]) -> NDArray[np.float64]:
    """Boxes as left, top, right, bottom, those without any extent set at the end of the one before."""
    nothing = (box[:, 0] == box[:, 2]) & (box[:, 1] == box[:, 3])
    if nothing.any() and not nothing.all():
        source = np.maximum.accumulate(np.where(nothing, 0, np.arange(len(box))))
        box = np.where(nothing[:, None], box[source], box)
        box[nothing, 0] = box[nothing, 2]
    return box


def _angles(handle: int | None, index: NDArray[np.int64], box: NDArray[np.float64]) -> NDArray[np.float64]:
    """Clockwise direction of writing in page space, radians; asked only where the line of boxes breaks."""
    n = len(index)
    if not n:
        return np.zeros(0)
    same_row = (box[1:, 1] == box[:-1, 1]) & (box[1:, 3] == box[:-1, 3])
    same_column = (box[1:, 0] == box[:-1, 0]) & (box[1:, 2] == box[:-1, 2])
    ask = np.concatenate(([True], ~(same_row | same_column)))
    where = np.flatnonzero(ask)
    known = np.fromiter(map(_angle, repeat(handle), index[where].tolist()), np.float64, len(where))
    known[~np.isfinite(known)] = 0.0
    told: NDArray[np.float64] = known[np.cumsum(ask) - 1]
    return told


def to_view(
    box: NDArray[np.float64], view: tuple[float, float, float, float], rotation: int
) -> tuple[float, float, NDArray[np.float64]]:
    """Shown width and height, and boxes (left, top, right, bottom in page space) as x0, y0, x1, y1 as shown."""
    left, bottom, right, top = view
    x0, x1 = np.minimum(box[:, 0], box[:, 2]), np.maximum(box[:, 0], box[:, 2])
    y0, y1 = np.minimum(box[:, 1], box[:, 3]), np.maximum(box[:, 1], box[:, 3])
    columns = (
        (x0 - left, top - y1, x1 - left, top - y0),
        (y0 - bottom, x0 - left, y1 - bottom, x1 - left),
        (right - x1, y0 - bottom, right - x0, y1 - bottom),
        (top - y1, right - x1, top - y0, right - x0),
    )[rotation]
    width, height = right - left, top - bottom
    if rotation in {1, 3}:
        width, height = height, width
    return width, height, np.stack(columns, axis=1)


def _facts(page: Any, area: float) -> _Facts:
    """What else is on the page: pictures, invisible text, fonts that are not in the file."""
    facts = _Facts()
    fonts: set[int] = set()
    todo = [(pdfium.FPDFPage_CountObjects(page), pdfium.FPDFPage_GetObject, page, 0)]
    while todo and facts.drawn < MAX_OBJECTS_A_PAGE:
        count, get, parent, depth = todo.pop()
        for i in range(min(count, MAX_OBJECTS_A_PAGE - facts.drawn)):
            item = get(parent, i)
            kind = pdfium.FPDFPageObj_GetType(item)
            facts.drawn += 1
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                _note_text(item, facts, fonts)
            elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                facts.covered += _share(item, area) if depth == 0 else 0.5
            elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < 4:
                todo.append((pdfium.FPDFFormObj_CountObjects(item), pdfium.FPDFFormObj_GetObject, item, depth + 1))
    return facts


def _note_text(item: Any, facts: _Facts, fonts: set[int]) -> None:
    if not facts.invisible and pdfium.FPDFTextObj_GetTextRenderMode(item) in {_INVISIBLE, _CLIP_ONLY}:
        facts.invisible = True
    font = _font(ctypes.addressof(item.contents))
    if font not in fonts:
        fonts.add(font)
        facts.foreign_fonts = facts.foreign_fonts or _is_embedded(font) == 0


def _share(item: Any, area: float) -> float:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return 0.0
    return min(1.0, abs(right.value - left.value) * abs(top.value - bottom.value) / area)
