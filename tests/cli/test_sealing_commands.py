"""Sealing from the command line: new, seal, keys, and what needs the passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from command_study import Ran

    Run = Callable[..., Ran]

SECRET, OTHER = "чотири слова поруч", "five words in a row"


@pytest.fixture
def secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Files with passphrases, by what they are; the commands run beside them."""
    monkeypatch.chdir(tmp_path)
    found = {}
    for name, words in (("right", SECRET), ("other", OTHER), ("wrong", "nothing that fits"), ("short", "x")):
        path = tmp_path / f"{name}.txt"
        path.write_text(words + "\n", encoding="utf-8-sig")
        found[name] = str(path)
    return found


def test_that_new_with_a_passphrase_makes_a_sealed_study(
    run: Run, secrets: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = run("new", "s.coder", "--lead", "Marta", "--passphrase-file", secrets["right"], "--json")
    assert (made.status, made.json) == (0, {"project": "s.coder", "lead": "Marta", "documents": 0, "codes": 0})
    assert "Nobody can give a lost passphrase back" in made.err
    assert run("title", "s.coder").err == (
        "s.coder is sealed: Marta needs a passphrase to work in it. Give it with --passphrase-file or "
        "CODER_APP_PASSPHRASE.\n"
    )
    assert run("title", "s.coder", "--passphrase-file", secrets["wrong"]).err == "The passphrase is wrong.\n"
    assert run("--passphrase-file", secrets["right"], "title", "s.coder", "Wars").status == 0
    monkeypatch.setenv("CODER_APP_PASSPHRASE", SECRET)
    assert run("title", "s.coder", "--json").json["title"] == "Wars"
    assert run("coders", "s.coder", "add", "Anna").status == 0
    monkeypatch.delenv("CODER_APP_PASSPHRASE")
    assert run("codebook", "export", "s.coder", "-", "--as", "Anna").status == 0


def test_that_no_passphrase_means_none_and_a_short_one_makes_nothing(run: Run, secrets: dict[str, str]) -> None:
    short = run("new", "s.coder", "--lead", "Marta", "--passphrase-file", secrets["short"])
    assert (short.status, Path("s.coder").exists()) == (1, False)
    assert "it needs at least 8" in short.err
    assert run("new", "s.coder", "--lead", "M", "--no-passphrase", "--passphrase-file", secrets["right"]).status == 0
    assert run("title", "s.coder").status == 0


def test_that_a_study_is_sealed_and_its_keys_changed(run: Run, secrets: dict[str, str]) -> None:
    assert run("new", "s.coder", "--lead", "Marta", "--title", "Путинская речь").status == 0
    assert run("coders", "s.coder", "add", "Lena", "--role", "lead").status == 0  # two leads now
    old = run("backup", "s.coder", "--json", "--as", "Marta").json["backup"]
    assert run("seal", "s.coder", "--as", "Marta").status == 2
    sealed = run("seal", "s.coder", "--as", "Marta", "--passphrase-file", secrets["right"], "--json")
    assert [Path(each).name for each in sealed.json["open_backups"]] == [Path(old).name]
    assert "1 older backup still hold" in sealed.err
    as_marta = ("s.coder", "--as", "Marta", "--passphrase-file", secrets["right"], "--json")
    again = run("seal", *as_marta)
    assert (again.status, again.err) == (1, "The study is sealed already.\n")

    added = run("keys", *as_marta, "add", "Lena", "--new-passphrase-file", secrets["other"])
    assert added.json == {"keys": [{"kind": "person", "name": "Lena"}, {"kind": "person", "name": "Marta"}]}
    assert run("title", "s.coder", "--as", "Lena", "--passphrase-file", secrets["other"]).status == 0
    assert run("title", "s.coder", "--as", "Lena", "--passphrase-file", secrets["right"]).status == 1
    printed = run("keys", *as_marta, "recovery").json["recovery_key"]
    Path(secrets["wrong"]).write_text(printed.replace("-", " ").lower(), encoding="utf-8")
    assert run("title", "s.coder", "--as", "Marta", "--passphrase-file", secrets["wrong"]).status == 0
    assert run("keys", *as_marta, "remove", "Lena").json["keys"][-1] == {"kind": "recovery", "name": ""}
    assert run("title", "s.coder", "--as", "Lena", "--passphrase-file", secrets["other"]).status == 1
    assert run("keys", *as_marta, "change", "--new-passphrase-file", secrets["other"]).status == 0
    assert run("title", *as_marta).status == 1
    assert run("keys", *as_marta, "add").status == 2
