"""The leak scan finds what must not be there, wherever and however it is hidden, and nothing else."""

from __future__ import annotations

import base64
import io
import sqlite3
import zipfile
import zlib
from typing import TYPE_CHECKING

import numpy as np
import pytest

from coder_app.blinding.entities import Entity
from coder_app.blinding.leak_symbols import ENCODINGS
from coder_app.blinding.leaks import Forbidden, forbidden, scan_bytes, scan_ocr, scan_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

IDENTITY = ("Иванов", "Петренко", "15 марта 2024", "Министерство обороны", "mil-2024-77", "secret.ivanov")


@pytest.fixture(scope="module")
def wanted() -> Forbidden:
    return forbidden(metadata={"Author": "Иванов", "Creator": "Петренко"}, hidden_texts=IDENTITY)


@pytest.mark.parametrize(
    ("said", "string"),
    [
        ("Ивановым", "Иванов"),
        ("ИВАНОВУ", "Иванов"),
        ("Ivanov", "Иванов"),
        ("В. Ива\u00adнова", "Иванов"),
        ("Петренком", "Петренко"),
        ("Petrenko", "Петренко"),
        ("в министерстве обороны", "Министерство обороны"),
        ("Ministerstvo oborony", "Министерство обороны"),
        ("15.03.2024", "15.03.2024"),
        ("15 березня 2024", "15 березня 2024"),
        ("March 15, 2024", "March 15 2024"),
        ("MIL_2024_77", "mil-2024-77"),
    ],
)
def test_that_forms_transliterations_and_other_formats_are_found_in_text(
    wanted: Forbidden, said: str, string: str
) -> None:
    leaks = scan_text(f"Как известно, {said} тоже.", wanted)
    assert [(leak.string, leak.stops) for leak in leaks] == [(string, True)]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(
    "said", ["Ивановым", "ПЕТРЕНКОМ", "Министерством обороны", "mil-2024-77", "15.03.2024", "Ivanov"]
)
def test_that_bytes_are_read_in_every_encoding(wanted: Forbidden, encoding: str, said: str) -> None:
    for shift in (b"", b"\x00"):
        data = shift + b"\x01\x02\x03\x00" + f" {said} ".encode(encoding) + b"\x00\x00\x01\x02"
        assert scan_bytes(data, wanted), (encoding, said)


def _zip(data: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("page.txt", data)
    return packed.getvalue()


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(
    "pack",
    [zlib.compress, lambda data: b"  " + base64.b64encode(data), lambda data: data.hex().encode(), _zip,
     lambda data: zlib.compress(b"x" * 99 + base64.b64encode(data))],
    ids=["zlib", "base64", "hex", "zip", "base64 in zlib"],
)  # fmt: skip
def test_that_packed_bytes_are_unpacked(wanted: Forbidden, encoding: str, pack: Callable[[bytes], bytes]) -> None:
    said = "Приказ подписал полковник Петренко вчера".encode(encoding)
    assert {leak.string for leak in scan_bytes(b"\x00head\x00" + pack(said) + b"\x00tail", wanted)} == {"Петренко"}


def test_that_columns_of_a_database_without_anything_between_them_are_read(wanted: Forbidden, tmp_path: Path) -> None:
    path = tmp_path / "packet.coder"
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE t (a TEXT, b TEXT, c TEXT)")
        database.execute("INSERT INTO t VALUES (?, ?, ?)", ("draft", "Ивановым", "done"))
        database.execute("INSERT INTO t VALUES (?, ?, ?)", ("AND", "Petrenko", "1"))
    database.close()
    assert {leak.string for leak in scan_bytes(path.read_bytes(), wanted)} == {"Иванов", "Петренко"}


def test_that_chance_bytes_and_ordinary_words_are_no_leaks(wanted: Forbidden) -> None:
    chance = np.random.default_rng(1).integers(0, 256, 2_000_000, dtype=np.uint8).tobytes()
    assert scan_bytes(chance, wanted) == []
    text = "Иван пришёл на оборону; министерство финансов, марта 2024 страницы, 77 раз, секрет."
    assert scan_text(text, wanted) == []


def test_that_a_single_ordinary_word_of_the_metadata_only_warns() -> None:
    wanted = forbidden(metadata={"Title": "выступление", "Subject": "Стратегия развития", "Author": "Мир"})
    assert wanted.warning == ("выступление",)
    assert set(wanted.stopping) == {"Стратегия развития", "Мир"}
    assert [(leak.string, leak.stops) for leak in scan_text("его выступления", wanted)] == [("выступление", False)]


def test_that_what_may_stay_visible_is_not_forbidden() -> None:
    entities = [Entity("r", "state", "Россия", ("РФ",), "[STATE-A]")]
    wanted = forbidden(entities=entities, hidden_texts=["Россию"], allowed=["РФ"])
    assert "РФ" not in wanted.stopping
    assert "Россия" in wanted.stopping


def test_that_file_names_stop_a_packet_as_they_stand() -> None:
    wanted = forbidden(file_names=["/home/a/Putin_Munich_2007_ru.pdf"])
    assert [leak.stops for leak in scan_text("see Putin Munich 2007 ru", wanted)] == [True]
    assert scan_text("Munich 2007", wanted) == []


def test_that_misread_letters_of_ocr_are_still_recognised(wanted: Forbidden) -> None:
    assert {leak.string for leak in scan_ocr("Мннистерство обор0ны\nстраница", wanted)} == {"Министерство обороны"}
    assert {leak.string for leak in scan_ocr("полковник Петренкс\nдалее", wanted)} == {"Петренко"}
    assert {leak.string for leak in scan_ocr("Министерство\nоборовы", wanted)} == {"Министерство обороны"}
    assert scan_ocr("Совсем другая строка о погоде и урожае\nи ещё одна; министерство финансов", wanted) == []


CASES = [
    "Иванова",
    "Иванову",
    "Ивановым",
    "Иванове",
    "Петренка",
    "Петренку",
    "Петренком",
    "Ivanov",
    "Petrenko",
    "Ivanova",
    "министерства_обороны",
    "министерству_обороны",
    "министерством_обороны",
    "Ministerstvo_oborony",
    "15_марта_2024_года",
    "15.03.2024",
    "2024-03-15",
    "15_березня_2024",
    "15_March_2024",
    "March_15,_2024",
    "MIL-2024-77",
    "Secret.Ivanov",
]


@pytest.mark.parametrize("said", [case.replace("_", " ") for case in CASES])
def test_that_every_case_form_and_transliteration_is_found_in_text_and_bytes(wanted: Forbidden, said: str) -> None:
    assert scan_text(f"Там {said} было", wanted), said
    for encoding in ENCODINGS:
        packed = zlib.compress(b"head " * 9 + f"Там {said} было".encode(encoding) + b" tail")
        assert scan_bytes(b"\x00\x01" + packed + b"\x02", wanted), (said, encoding)
