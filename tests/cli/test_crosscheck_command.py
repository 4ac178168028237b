"""The command crosscheck: two files in, beads and warnings out; what cannot be compared is refused in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from command_study import Ran

RU = (
    "Мы договорились сократить число боезарядов до 2200 к 2012 году.\n"
    "Россия строго соблюдает свои обязательства.\n"
    "Военная опасность растёт, и мы видим новые угрозы.\n"
    "Это предложение переводчик пропустил целиком и без всяких объяснений.\n"
    "Спасибо за внимание.\n"
)
EN = (
    "We agreed to reduce the number of warheads to 2000 by 2012.\n"
    "Russia strictly observes its obligations.\n"
    "Military danger is growing, and we see new risks.\n"
    "Thank you for your attention.\n"
)


def test_that_departures_are_told_with_their_sentences(run: Callable[..., Ran], tmp_path: Path) -> None:
    (tmp_path / "ru.txt").write_text(RU, encoding="utf-8")
    (tmp_path / "en.txt").write_text(EN, encoding="utf-8")
    ran = run("crosscheck", tmp_path / "ru.txt", tmp_path / "en.txt", "--lines", "--languages", "ru,en", "--json")
    assert ran.status == 0
    found = {warning["kind"]: warning for warning in ran.json["warnings"]}
    assert set(found) == {"number", "term", "missing_sentence"}
    start, end = found["number"]["original"]
    assert RU[start:end] == RU.split("\n", maxsplit=1)[0]
    assert ran.json["beads"][found["number"]["bead"]]["translation"] == [0]
    assert found["missing_sentence"]["translation"] is None
    assert found["number"]["message"] == "The number 2200 became 2000."
    assert found["number"]["severity"] == "high"


@pytest.mark.parametrize(("one", "other"), [(RU, RU), (RU, ""), ("", EN)])
def test_that_what_cannot_be_compared_is_refused(run: Callable[..., Ran], tmp_path: Path, one: str, other: str) -> None:
    (tmp_path / "ru.txt").write_text(one, encoding="utf-8")
    (tmp_path / "en.txt").write_text(other, encoding="utf-8")
    ran = run("crosscheck", tmp_path / "ru.txt", tmp_path / "en.txt", "--lines")
    assert ran.status != 0
    assert ran.err.strip().endswith(".")
    assert "Traceback" not in ran.err
