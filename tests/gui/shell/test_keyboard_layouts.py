"""Keyboard layouts: what was meant, and shortcuts on Cyrillic."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coder_app.gui.keyboard import cyrillic_shortcuts, layout_variants, retyped


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("щтещ", "onto"),
        ("йцу", "qwe"),
        ("qwe", "йцу"),
        ("pfuhjpf", "загроза"),
        ("euhjpf", "угроза"),
        ("gfhny`h", "партнёр"),
        ("yt,tpgtrf", "небезпека"),
        ("Їжак", "Ъжак"),
        ("ыіх", "ыых"),
        ("ізоляция", "ызоляция"),
        ("THREAT", "ЕРКУФЕ"),
    ],
)
def test_that_the_other_layout_is_among_the_readings(typed: str, meant: str) -> None:
    assert meant in layout_variants(typed)


def test_that_both_cyrillic_layouts_are_read_from_latin_keys() -> None:
    assert set(layout_variants("s]'")) == {"ыъэ", "іїє"}


def test_that_digits_and_signs_alone_mean_only_themselves() -> None:
    assert layout_variants("2022 % – 7") == ()
    assert layout_variants("") == ()


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz ABCXYZ", min_size=1))
def test_that_typing_on_the_other_layout_can_be_taken_back(text: str) -> None:
    for layout in ("ru", "uk"):
        assert retyped(retyped(text, "en", layout), layout, "en") == text


@given(st.text())
def test_that_no_reading_is_the_text_itself(text: str) -> None:
    found = layout_variants(text)
    assert text not in found
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("keys", "same"),
    [
        ("Ctrl+Z", ("Ctrl+Я",)),
        ("Ctrl+Shift+S", ("Ctrl+Shift+Ы", "Ctrl+Shift+І")),
        ("N", ("Т",)),
        ("Ctrl+,", ("Ctrl+Б",)),
        ("Ctrl++", ()),
        ("+", ()),
        ("1", ()),
        ("F9", ()),
        ("Ctrl+Return", ()),
    ],
)
def test_that_shortcuts_have_their_cyrillic_twins(keys: str, same: tuple[str, ...]) -> None:
    assert cyrillic_shortcuts(keys) == same
