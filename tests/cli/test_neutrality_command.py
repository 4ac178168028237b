"""The command neutrality: files in, cues with their places out, and no verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from command_study import Ran


def test_that_cues_are_told_with_their_places(run: Callable[..., Ran], tmp_path: Path) -> None:
    text = "Жорстокі окупанти прийшли до нашого міста.\n\nЭто наш враг, и мы его разобьём."
    (tmp_path / "speech.txt").write_text(text, encoding="utf-8")
    ran = run("neutrality", str(tmp_path / "speech.txt"), "--json")
    assert ran.status == 0
    [told] = ran.json["files"]
    assert (told["sentences"], told["tokens"]) == (2, 13)
    assert told["indicators"]["actor_label"]["count"] == 2
    assert told["indicators"]["actor_label"]["per_1000"] == 153.846
    assert {text[hit["start"] : hit["end"]] for hit in told["hits"]} >= {"Жорстокі", "окупанти", "враг"}
    assert "not a verdict" in ran.json["note"]


def test_that_own_cues_are_taken_and_a_bad_file_does_not_stop_the_others(
    run: Callable[..., Ran], tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("One red flag.", encoding="utf-8")
    (tmp_path / "cues.csv").write_text("indicator,cue\ncolour,red\n", encoding="utf-8")
    files = (str(tmp_path / "a.txt"), str(tmp_path / "none.txt"))
    ran = run("neutrality", *files, "--cues", str(tmp_path / "cues.csv"), "--json")
    assert ran.status == 1
    assert [hit["text"] for hit in ran.json["files"][0]["hits"]] == ["red"]
    assert len(ran.json["failed"]) == 1
