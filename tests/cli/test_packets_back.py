"""Packets that come back late, from a study that has changed meanwhile, onto a full disk, or into a killed program."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from command_study import write

Done = "Callable[..., Any]"
Run = "Callable[..., Any]"

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither kill -9 nor limits of file size")
ROWS = 400


def _code(done: Done, packet: str, *rows: str) -> None:
    write(Path("work.csv"), "\n".join(["document,start,end,code", *rows]))
    done("code", packet, "--from", "work.csv")


def _codings(done: Done, study: str, coder: str) -> list[dict[str, Any]]:
    done("export", study, "--format", "json", "--output", "all.json")
    import json

    rows = json.loads(Path("all.json").read_text(encoding="utf-8-sig"))["codings"]
    return [row for row in rows if row["coder"] == coder]


def test_that_codings_with_a_deleted_code_are_named_and_the_others_taken(done: Done, blind_study: str) -> None:
    from coder_app.operations.codebook import delete_code, find_code
    from coder_app.operations.project import open_project

    _code(done, "borys.coder", "D-0001,5,10,Threat", "D-0001,12,14,Enlargement", "D-0002,24,28,Enlargement")
    with open_project(blind_study) as project:
        project.do(delete_code, project.ask(lambda session: find_code(session, "Enlargement").id))
    got = done("packet", "receive", blind_study, "borys.coder")
    assert got["added"] == 1
    assert {"what": "3 codings", "why": "Their code was deleted from the codebook meanwhile."} in got["refused"]
    assert done("packet", "receive", blind_study, "borys.coder")["added"] == 0
    done("check", blind_study)


def test_that_words_masked_after_the_packet_was_made_do_not_come_back_with_it(done: Done, blind_study: str) -> None:
    _code(done, "packet.coder", "D-0001,0,10,Threat")
    write(Path("more.csv"), "document,start,end,entity,kind,label\nD-0001,5,10,,other,X\n")
    done("mask", "apply", blind_study, "--from", "more.csv")
    assert done("packet", "receive", blind_study, "packet.coder")["added"] == 1
    [coding] = [row for row in _codings(done, blind_study, "Anna") if (row["start"], row["end"]) == (0, 10)]
    assert coding["quote"] == "NATO █████"


def test_that_what_was_coded_after_unblinding_or_a_breach_is_not_blind(done: Done, blind_study: str) -> None:
    _code(done, "borys.coder", "D-0001,5,10,Threat")
    done("unblind", blind_study, "--coder", "Borys", "--reason", "He met the speaker")
    _code(done, "borys.coder", "D-0001,11,14,Threat")
    done("packet", "receive", blind_study, "borys.coder")
    blind = {row["start"]: row["blind"] for row in _codings(done, blind_study, "Borys")}
    assert (blind[5], blind[11]) == (True, False)
    _code(done, "packet.coder", "D-0001,5,10,Threat")
    done("breach", blind_study, "D-0001", "--note", "the letterhead was readable")
    done("packet", "receive", blind_study, "packet.coder")
    assert not any(row["blind"] for row in _codings(done, blind_study, "Anna"))


def test_that_undo_does_not_reach_back_over_unblinding(done: Done, run: Run, blind_study: str) -> None:
    write(Path("work.csv"), "document,start,end,code\nD-0001,12,14,Threat\n")
    done("code", blind_study, "--as", "Anna", "--from", "work.csv")
    done("unblind", blind_study, "--coder", "Anna", "--reason", "The first stage is over")
    before = _codings(done, blind_study, "Anna")
    ran = run("undo", blind_study, "--as", "Anna")
    assert ran.status == 1
    assert "the source is known" in ran.err
    assert _codings(done, blind_study, "Anna") == before


def test_that_undo_works_on_both_sides_of_unblinding(done: Done, blind_study: str) -> None:
    for start in (12, 15):
        write(Path("work.csv"), f"document,start,end,code\nD-0001,{start},18,Threat\n")
        done("code", blind_study, "--as", "Anna", "--from", "work.csv")
        done("undo", blind_study, "--as", "Anna")
        done("redo", blind_study, "--as", "Anna")
        if start == 12:
            done("unblind", blind_study, "--reason", "The first stage is over")
    blind = {row["start"]: row["blind"] for row in _codings(done, blind_study, "Anna")}
    assert (blind[12], blind[15]) == (True, False)


def _started(*argv: str, limit: int = 0) -> subprocess.Popen[bytes]:
    """A command in a program of its own, which may write files of so many bytes at most."""
    said = f"ulimit -f {limit // 512}; exec " if limit else "exec "
    words = " ".join(f"'{each}'" for each in (sys.executable, "-m", "coder_app", *argv))
    shell = shutil.which("sh") or "/bin/sh"
    return subprocess.Popen(
        [shell, "-c", f"trap '' XFSZ; {said}{words}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )


def _many(done: Done) -> None:
    _code(done, "packet.coder", *(f"D-0001,{n % 60},{n % 60 + 1 + n // 60},Threat" for n in range(ROWS)))


@UNIX
def test_that_a_full_disk_is_said_in_a_sentence_and_loses_nothing(done: Done, blind_study: str) -> None:
    _many(done)
    before = _codings(done, blind_study, "Anna")
    room = Path(blind_study).stat().st_size
    for argv in (("packet", "receive", blind_study, "packet.coder"),
                 ("packet", "make", blind_study, "--coder", "Anna", "--output", "again.coder")):  # fmt: skip
        process = _started(*argv, limit=room // 2)
        out, err = process.communicate(timeout=120)
        assert process.returncode == 1, err
        assert len(err.decode().strip().splitlines()) == 1, err.decode()
        assert out == b""
        assert not list(Path().glob("again*"))
    assert _codings(done, blind_study, "Anna") == before
    assert done("packet", "receive", blind_study, "packet.coder")["added"] == ROWS


@UNIX
def test_that_a_program_killed_during_the_return_loses_nothing(done: Done, blind_study: str) -> None:
    _many(done)
    chance, added = random.Random(7), 0
    whole = time.perf_counter()
    _started("packet", "receive", blind_study, "packet.coder", "--dry-run").communicate(timeout=120)
    whole = time.perf_counter() - whole
    for _ in range(3):
        process = _started("packet", "receive", blind_study, "packet.coder")
        time.sleep(chance.uniform(whole * 0.5, whole * 1.1))
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)
        assert done("check", blind_study) == {"ok": True, "problems": []}
        there = len(_codings(done, blind_study, "Anna")) - 2  # she had coded two before
        assert there in {0, ROWS}
        added = max(added, there)
    got = done("packet", "receive", blind_study, "packet.coder")
    assert got["added"] + got["already_there"] >= ROWS
    assert len(_codings(done, blind_study, "Anna")) == ROWS + 2
