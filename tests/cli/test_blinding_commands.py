"""Hiding sources by commands: masks, packets there and back, guesses, unblinding, blind exports."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from command_study import write
from packet_bytes import words_in

Done = "Callable[..., Any]"
Run = "Callable[..., Any]"

CODES = "document,start,end,code,memo\nD-0001,5,10,Threat,Hm\nD-0002,24,28,Enlargement,\n"
HIDDEN = (
    "borders", "Росси", "Україна", "Vladimir", "Secret", "Olena", "Hidden", "Ruritania", "Freedonia", "2007-02-10",
    "Kremlin", "speech.txt", "reply.txt", "Marta", "Borys wonders", "Enlargement of", "STATE-C",
)  # fmt: skip


def _code_offline(done: Done, packet: str) -> None:
    write(Path("offline.csv"), CODES)
    done("code", packet, "--as", "Borys", "--from", "offline.csv")
    done("finish", packet, "D-0002", "--recognised", "yes", "--guess", "state=Freedonia", "--guess", "speaker=")


def test_that_a_packet_holds_no_string_that_tells_the_source(blind_study: str) -> None:
    # Reply, with its “безпеки”, was not assigned to Anna.
    assert words_in(Path("packet.coder"), [*HIDDEN, "wish for peace", "безпеки"]) == ["wish for peace"]


def test_that_a_packet_opens_without_the_lead_and_shows_only_what_was_assigned(done: Done, blind_study: str) -> None:
    [document] = done("documents", "packet.coder")["documents"]
    assert document["document"] == document["name"] == "D-0001"
    assert done("coders", "packet.coder")["coders"] == [{"name": "Anna", "role": "coder", "active": True}]


def test_that_work_comes_back_once_and_can_be_tried_and_undone(done: Done, blind_study: str) -> None:
    _code_offline(done, "borys.coder")
    tried = done("packet", "receive", blind_study, "borys.coder", "--dry-run")
    # What Borys had coded before travelled with the packet and is there already.
    assert tried == {
        "coder": "Borys",
        "added": 2,
        "changed": 0,
        "removed": 0,
        "already_there": 2,
        "reviews": 0,
        "refused": [],
    }
    assert done("packet", "receive", blind_study, "borys.coder") == tried
    again = done("packet", "receive", blind_study, "borys.coder")
    assert again == {**tried, "added": 0, "already_there": 4}
    assert "Hm" in str(done("memos", blind_study))
    done("undo", blind_study)
    assert done("packet", "receive", blind_study, "borys.coder") == tried
    assert done("check", blind_study) == {"ok": True, "problems": []}


def test_that_what_was_deleted_meanwhile_is_refused_with_the_reason(done: Done, run: Run, blind_study: str) -> None:
    _code_offline(done, "borys.coder")
    done("documents", blind_study, "remove", "D-0002")
    done("coders", blind_study, "change", "Borys", "--name", "Bohdan")
    got = done("packet", "receive", blind_study, "borys.coder")
    assert got["coder"] == "Bohdan"
    assert got["added"] == 1
    assert {each["what"] for each in got["refused"]} >= {"D-0002"}
    assert all(each["why"].endswith(".") for each in got["refused"])


def _damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[5000:40000] = b"\x99" * 35000
    path.write_bytes(data)


def _truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _tamper(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE edition SET text_sha256 = 'ff'")


@pytest.mark.parametrize("harm", [_damage, _truncate, lambda path: path.write_bytes(b""),
                                  lambda path: path.write_text("no packet"), Path.unlink])  # fmt: skip
def test_that_a_damaged_packet_is_refused_in_one_sentence(done: Done, run: Run, blind_study: str, harm: object) -> None:
    before = done("history", blind_study)
    harm(Path("borys.coder"))
    ran = run("packet", "receive", blind_study, "borys.coder", "--json")
    assert (ran.status, ran.out) == (1, "")
    assert len(ran.err.strip().splitlines()) == 1
    assert "borys.coder" in ran.err
    assert done("history", blind_study) == before


def test_that_a_changed_text_is_refused(done: Done, blind_study: str) -> None:
    _code_offline(done, "borys.coder")
    _tamper(Path("borys.coder"))
    got = done("packet", "receive", blind_study, "borys.coder")
    assert got["added"] == 0
    assert {each["what"] for each in got["refused"]} >= {"D-0001", "D-0002"}


def test_that_the_packet_of_another_study_and_a_study_are_refused(done: Done, run: Run, blind_study: str) -> None:
    done("new", "other.coder", "--lead", "Olha", "--no-passphrase")
    ran = run("packet", "receive", "other.coder", "packet.coder")
    assert ran.status == 1
    assert "another study" in ran.err
    shutil.copyfile(blind_study, "copy.coder")
    assert run("packet", "receive", blind_study, "copy.coder").status == 1


def test_that_a_packet_with_a_leak_is_not_written(done: Done, run: Run, blind_study: str) -> None:
    done("provenance", "set", blind_study, "D-0001", "speaker=We wish")
    ran = run("packet", "make", blind_study, "--coder", "Anna", "--output", "again.coder", "--json")
    assert ran.status == 1
    assert ran.json["packet"] is None
    assert ("We wish", "D-0001", 0) in {(each["string"], each["document"], each["page"]) for each in ran.json["leaks"]}
    assert not list(Path().glob("again*"))


def test_that_guesses_are_measured_against_the_sources(done: Done, blind_study: str) -> None:
    _code_offline(done, "borys.coder")
    done("reopen", "packet.coder", "D-0001")  # Anna had finished it before the study was blind
    done("finish", "packet.coder", "D-0001", "--recognised", "no", "--guess", "state=Freedonia")
    for packet in ("borys.coder", "packet.coder"):
        done("packet", "receive", blind_study, packet)
    held = done("blinding", blind_study)
    assert held["guesses"] == 2
    assert held["facet"] == "state"
    assert held["bang"]["value"] == {"Freedonia": 1.0, "Ruritania": -1.0}
    assert held["bang"]["by_coder"]["Anna"]["value"]["Ruritania"] == -1.0
    assert 0 <= held["james"]["value"] <= 1
    assert held["recognised"] == {"no": 1, "unsure": 0, "yes": 1, "share": 0.5}
    assert held["facets"]["speaker"]["james"]["dont_know"] == 1.0


def test_that_without_guesses_the_reason_is_said(done: Done, blind_study: str) -> None:
    held = done("blinding", blind_study)
    assert held["guesses"] == 0
    assert held["james"]["value"] is None
    assert "guessed" in held["james"]["undefined_reason"]


def test_that_answers_are_frozen(done: Done, run: Run, blind_study: str) -> None:
    done("reopen", "packet.coder", "D-0001")  # Anna had finished it before the study was blind
    done("finish", "packet.coder", "D-0001", "--recognised", "no", "--guess", "state=Freedonia")
    run("finish", "packet.coder", "D-0001", "--recognised", "yes", "--guess", "state=Ruritania")
    done("packet", "receive", blind_study, "packet.coder")
    assert done("blinding", blind_study)["bang"]["value"]["Ruritania"] == -1.0


def test_that_unblinding_marks_what_is_coded_later(done: Done, run: Run, blind_study: str) -> None:
    write(Path("first.csv"), "document,start,end,code\nD-0001,12,14,Threat\n")
    write(Path("later.csv"), "document,start,end,code\nD-0001,15,18,Threat\n")
    done("code", blind_study, "--as", "Anna", "--from", "first.csv")
    assert "T" in done("unblind", blind_study, "--coder", "Anna", "--reason", "The first stage is over")["unblinded_at"]
    assert "unblind" in str(done("history", blind_study)["operations"][-1]).casefold() + str(
        done("history", blind_study)["operations"][0]).casefold()  # fmt: skip
    run("undo", blind_study)  # takes back what came before it, never the unblinding
    done("code", blind_study, "--as", "Anna", "--from", "later.csv")
    done("export", blind_study, "--format", "json", "--output", "out.json")
    coded = {row["start"]: row["blind"] for row in done_json("out.json")["codings"] if row["coder"] == "Anna"}
    assert (coded[12], coded[15]) == (True, False)


def done_json(name: str) -> dict[str, list[dict[str, object]]]:
    import json

    found: dict[str, list[dict[str, object]]] = json.loads(Path(name).read_text(encoding="utf-8-sig"))
    return found


def test_that_a_blind_export_leaves_out_what_identifies(done: Done, blind_study: str) -> None:
    done("export", blind_study, "--format", "csv", "--output", "data", "--blind")
    written = "".join(path.read_text(encoding="utf-8-sig") for path in Path("data").iterdir())
    assert [word for word in HIDDEN[3:13] if word in written] == []
    assert "D-0001" in written
