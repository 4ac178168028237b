"""Real and hostile PDFs are read or refused as their list says, and never take the program down."""

from __future__ import annotations

import json
import re
import time
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

import pytest
from pdf_samples import NEEDS_SHARED, SHARED

from coder_app.domain.errors import BadInput
from coder_app.exchange.freezing import freeze
from coder_app.exchange.reading import extract
from coder_app.exchange.refusals import PasswordNeeded, ReaderFailed, TooLarge, WrongPassword

if TYPE_CHECKING:
    from coder_app.domain.prepared import PreparedText

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason=NEEDS_SHARED)

REFUSED = {
    "real/poppler-937-0-fuzzed.pdf": BadInput,
    "real/bug1020226.pdf": BadInput,
    "real/issue15893_reduced.pdf": PasswordNeeded,
    "real/libreoffice-writer-password.pdf": PasswordNeeded,
    "generated/encrypted_user_password.pdf": PasswordNeeded,
    "generated/bomb_1GB_in_2KB.pdf": ReaderFailed,
    "generated/bomb_nested_forms.pdf": ReaderFailed,
    "generated/huge_page.pdf": TooLarge,
    "generated/not_a_pdf.pdf": BadInput,
    "generated/page_tree_loop.pdf": BadInput,
    "generated/truncated.pdf": BadInput,
    "generated/zero_bytes.pdf": BadInput,
}
WITHOUT_TEXT = {
    "real/un2024_ru_ru.pdf": "garbage",
    "real/issue12963.pdf": "garbage",
    "real/un2024_ht_fr.pdf": "empty",
    "real/type3_font_nomapping.pdf": "empty",
    "generated/scan_2p.pdf": "empty",
    "generated/fuzzed.pdf": "empty",
}
FILES = sorted(str(path.relative_to(SHARED)).replace("\\", "/") for path in SHARED.glob("*/*.pdf"))
RECALLED = [
    "en_1col", "rotated_sideways", "rotated_upright", "ru_1col", "ru_2col", "ru_2col_interleaved",
    "tagged_en_ligatures", "tagged_ru_2col_footnotes", "uk_1col", "uk_2col",
]  # fmt: skip


@cache
def read(name: str, password: str | None = None) -> PreparedText:
    return freeze(extract((SHARED / name).read_bytes(), name.rsplit("/", maxsplit=1)[-1], password))


@pytest.mark.parametrize("name", [name for name in FILES if name not in REFUSED])
def test_that_a_readable_file_is_read(name: str) -> None:
    assert read(name).text_layer == WITHOUT_TEXT.get(name, "ok")


@pytest.mark.parametrize("name", [name for name in FILES if name in REFUSED])
def test_that_an_unreadable_file_is_refused_in_time_with_a_sentence(name: str) -> None:
    begun = time.monotonic()
    with pytest.raises(REFUSED[name]) as caught:
        read(name)
    assert time.monotonic() - begun < 60
    assert str(caught.value).endswith(".")


def words(text: str) -> list[str]:
    return text.replace("\u00ad\n", "").split()


def recalled(wanted: list[str], found: list[str]) -> float:
    """Share of the wanted words in the longest common subsequence (bit-parallel)."""
    places: dict[str, int] = defaultdict(int)
    for at, word in enumerate(wanted):
        places[word] |= 1 << at
    row = (1 << len(wanted)) - 1
    for word in found:
        kept = row & places.get(word, 0)
        row = (row + kept) | (row - kept)
    matched = len(wanted) - (row & ((1 << len(wanted)) - 1)).bit_count()
    return matched / len(wanted)


def truth(name: str) -> list[list[str]]:
    """The words of each page."""
    pages = json.loads((SHARED / "generated" / f"{name}.json").read_text("utf-8"))
    return [
        [word for part in ("header", "page", "body", "foot") for word in words(str(page.get(part) or ""))]
        for page in pages
    ]


@pytest.mark.parametrize("name", RECALLED)
def test_that_nearly_all_words_are_read_in_order(name: str) -> None:
    wanted = [word for page in truth(name) for word in page]
    assert recalled(wanted, words(read(f"generated/{name}.pdf").text)) >= 0.995


def test_that_of_cropped_pages_all_that_shows_is_read_in_order() -> None:
    wanted = [word for page in truth("cropped_offset") for word in page]
    found = words(read("generated/cropped_offset.pdf").text)
    assert recalled(found, wanted) >= 0.995
    assert recalled(wanted, found) >= 0.97


def test_that_wrongly_encoded_cyrillic_is_repaired_and_told() -> None:
    western = read("generated/cp1251_mojibake.pdf")
    assert western.text == "Военная доктрина Российской Федерации\n"
    assert "Western" in western.warnings[0][0]
    pairs = read("real/issue20232.pdf")
    assert "Масса Масштаб" in pairs.text
    assert not re.search("[\uac00-\ud7a3]", pairs.text)


def test_that_a_page_whose_letters_do_not_show_is_told() -> None:
    assert "is not in the file" in read("generated/font_not_embedded_afii.pdf").warnings[0][0]
    assert read("real/un2024_by_ru.pdf").warnings == ()


def test_that_narrow_spaces_are_found() -> None:
    assert "about Russian tanks firing directly" in read("real/un2024_ua_en.pdf").text


def test_that_letters_beyond_the_basic_plane_are_single_code_points() -> None:
    text = read("real/bug1175962.pdf").text
    assert sum(ord(letter) > 0xFFFF for letter in text) > 50
    assert not re.search("[\ud800-\udfff]", text)


def test_that_hidden_identities_stay_out_of_the_text() -> None:
    assert "secret.ivanov" not in read("generated/identity_everywhere.pdf").text


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("real/libreoffice-writer-password.pdf", "openpassword"),
        ("generated/encrypted_user_password.pdf", "тайна"),
        ("generated/encrypted_user_password.pdf", "own"),
    ],
)
def test_that_the_right_password_opens_and_a_wrong_one_says_so(name: str, password: str) -> None:
    assert read(name, password).text_layer == "ok"
    with pytest.raises(WrongPassword):
        read(name, "falsch")
