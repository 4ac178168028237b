"""The same commands on a study that a server keeps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from command_study import ANNA, BORYS, CODEBOOK, PROVENANCE, write

Run = "Callable[..., Any]"


def _comparable(folder: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(Path(folder).read_text(encoding="utf-8"))["codings"]
    for row in rows:
        del row["coding_id"], row["created_at"]
    return rows


@pytest.mark.postgres
def test_that_a_study_on_a_server_gives_what_one_in_a_file_gives(
    done: Run, run: Run, study: str, empty_server_database: str
) -> None:
    server = empty_server_database
    done("new", server, "--lead", "Marta", "--codebook", write(Path("b.csv"), CODEBOOK))
    done("import", server, "speech.txt", "reply.txt", "--provenance", write(Path("p.csv"), PROVENANCE))
    for name, table in (("Anna", ANNA), ("Borys", BORYS)):
        done("coders", server, "add", name)
        done("code", server, "--as", name, "--from", "-", stdin=table.encode())
        done("finish", server, "--as", name, "Speech")
    assert done("check", server) == {"ok": True, "problems": []}
    ours, theirs = (done("reliability", "project", each, "--draws", "20") for each in (study, server))
    assert ours == theirs
    for each, output in ((study, "a.json"), (server, "b.json")):
        done("export", each, "--format", "json", "--output", output)
    assert _comparable("a.json") == _comparable("b.json")
    assert done("search", server, "НАТО")["total"] == 2
    assert done("undo", server, "--as", "Borys") == {"undone": "Add codings: 2"}
    assert run("new", server, "--lead", "Again").status == 1
    assert run("backups", server).status == 2
