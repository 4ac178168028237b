"""What a lead decides about masks, by commands: merging, refusing and thinking again, labels, the report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from command_study import write

from coder_app.operations.project import create_project

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def test_that_entities_merge_refusals_come_back_and_the_report_tells(
    done: Callable[..., Any], study_path: Path
) -> None:
    create_project(study_path, lead="Lena", title="Study").close()
    study = str(study_path)
    write(Path("speech.txt"), "Ruritania gave its word. Then Ruritanian troops left Kiev.\n")
    done("import", study, "speech.txt")
    done("entities", study, "add", "Ruritania", "--kind", "state")
    done("entities", study, "add", "Ruritanian", "--kind", "state")
    [entity] = done("entities", study, "merge", "Ruritania", "[STATE-B]")["entities"]
    assert (entity["label"], entity["aliases"]) == ("[STATE-A]", ["Ruritanian"])

    first, second = done("mask", "suggest", study)["suggestions"]
    done("mask", "refuse", study, "D-0001", first["key"])
    assert [each["text"] for each in done("mask", "suggest", study)["suggestions"]] == [second["text"]]
    assert [each["text"] for each in done("mask", "refused", study)["refused"]] == [first["text"]]
    done("mask", "refuse", study, "D-0001", first["key"], "--again")
    assert done("mask", "refused", study)["refused"] == []

    done("mask", "apply", study)
    assert done("mask", "labels", study, "study") == {"labels": "study"}
    report = done("mask", "report", study)
    assert {each["label"] for each in report["lengths"]} == {first["label"], second["label"]}
    assert [(each["spelling"], len(each["places"])) for each in report["spellings"]] == [("Kiev", 1)]
    assert (report["orphans"], report["not_aligned"]) == ([], 0)
