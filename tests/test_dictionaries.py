"""Base forms read out of simplemma's lists as they lie, with and without an index from an earlier run."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from simplemma.strategies.dictionaries import LOW_MEMORY_DICTIONARY_FACTORY

from coder_app import dictionaries
from coder_app.dictionaries import Dictionary

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "coder-app"


@pytest.mark.parametrize("language", ["ru", "uk", "en"])
def test_that_every_form_has_the_base_form_that_simplemma_gives_it(language: str) -> None:
    theirs, ours = LOW_MEMORY_DICTIONARY_FACTORY.get_dictionary(language), dictionaries.dictionary(language)
    assert len(ours) == len(theirs)
    some = list(itertools.islice(theirs, 0, None, 997))
    assert [ours.get(form) for form in some] == [theirs.get(form) for form in some]
    assert list(itertools.islice(ours, 2000)) == list(itertools.islice(theirs, 2000))
    assert list(theirs)[-1] in ours


@pytest.mark.parametrize("word", ["", "\0", "xyzzy", "ёёёё", "\U0010ffff", "\ud800", "a\nb"])
def test_that_what_is_no_word_is_in_no_dictionary(word: str) -> None:
    assert [dictionaries.dictionary(language).get(word) for language in ("ru", "uk", "en")] == [None] * 3


def test_that_the_index_of_an_earlier_run_is_used(cache_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = Dictionary("en")
    assert [path.name for path in cache_folder.iterdir()] == ["words-en.npz"]
    monkeypatch.setattr(dictionaries, "_made", None)
    assert Dictionary("en").get("children") == before.get("children") == "child"


@pytest.mark.parametrize("spoilt", [b"", b"PK\x03\x04 nothing", None])
def test_that_a_spoilt_index_is_made_anew(cache_folder: Path, spoilt: bytes | None) -> None:
    assert Dictionary("en")["threats"] == "threat"
    place = cache_folder / "words-en.npz"
    whole = place.read_bytes()
    middle = len(whole) // 2
    place.write_bytes(whole[:middle] + b"\xff" + whole[middle + 1 :] if spoilt is None else spoilt)
    assert Dictionary("en")["threats"] == "threat"
    assert len(place.read_bytes()) == len(whole)


def test_that_an_index_of_another_list_is_not_used(cache_folder: Path) -> None:
    assert Dictionary("en")
    (cache_folder / "words-en.npz").rename(cache_folder / "words-uk.npz")
    assert Dictionary("uk")["загрози"] == "загроза"


def test_that_nothing_is_lost_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert Dictionary("en")["threats"] == "threat"
