"""Which encoding a text file is in: marks, trial, and how well the letters sit together."""

from __future__ import annotations

import codecs
import re

from coder_app.exchange.wire import Problem

BINARY = "“{name}” is not a text file. Use PDF, DOCX, ODT, RTF, HTML, Markdown or plain text."

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_EIGHT_BIT = ("cp1251", "koi8-u", "cp866", "iso8859-5", "mac-cyrillic", "cp1252")
_SAMPLE = 65536
_COMMON = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ"  # Russian and Ukrainian letters, the most frequent first
_WEIGHT = {letter: 2.0 - 0.06 * rank for rank, letter in enumerate(_COMMON)}
_TYPOGRAPHIC = set("«»„“”‘’—–…№§°•")
_PAIR = re.compile(r"(?<=[а-яёіїєґ])[А-ЯЁІЇЄҐ]")
_MIXED = re.compile(r"[A-Za-z][а-яёіїєґА-ЯЁІЇЄҐ]|[а-яёіїєґА-ЯЁІЇЄҐ][A-Za-z]")


def decoded(data: bytes) -> tuple[str, str]:
    """The text and the encoding it was in; raises Problem for bytes that are no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data, encoding), encoding
    wide = _without_mark(data)
    if wide:
        return _strictly(data, wide), wide
    if _is_binary(data):
        raise Problem(BINARY)
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd") if "\ufffd".encode() not in data else 0
    if broken * 50 <= sum(letter > "\x7f" for letter in text) - broken:  # a few damaged letters at most
        return text, "utf-8"
    encoding = max(_EIGHT_BIT, key=lambda name: _score(_sample(data), name))
    return data.decode(encoding, "replace"), encoding


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Problem(BINARY) from error


def _without_mark(data: bytes) -> str:
    """UTF-16 without a mark: nearly every second byte is the high byte of Latin or Cyrillic."""
    sample = data[:4096]
    if len(sample) < 4 or len(data) % 2:
        return ""
    high = (0x00, 0x04, 0x20)
    even, odd = sample[::2], sample[1::2]
    little = sum(odd.count(byte) for byte in high) > 0.9 * len(odd)
    big = sum(even.count(byte) for byte in high) > 0.9 * len(even)
    if little == big or 0 not in sample:
        return ""
    return "utf-16-le" if little else "utf-16-be"


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    controls = sum(sample.count(byte) for byte in range(32) if byte not in {9, 10, 12, 13, 26, 27})
    return 0 in sample or controls > 0.01 * len(sample)


def _sample(data: bytes) -> bytes:
    """The part of the file with the first letters beyond ASCII."""
    first = next((i for i, byte in enumerate(data) if byte >= 0x80), 0)
    return data[max(0, first - 200) : first + _SAMPLE]


def _score(data: bytes, encoding: str) -> float:
    text = data.decode(encoding, "replace")
    total = 0.0
    for character in (c for c in text if c > "\x7f"):
        lower = character.lower()
        if character in _WEIGHT:
            total += _WEIGHT[character]
        elif lower in _WEIGHT:
            total += 0.5
        elif character in _TYPOGRAPHIC:
            total += 0.3
        elif encoding == "cp1252" and character.isalpha():
            total += 0.6
        else:
            total -= 2.0
    return total - 2.0 * len(_PAIR.findall(text)) - 3.0 * len(_MIXED.findall(text))
