"""What a coder gets to see through every command."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from command_study import write
from openpyxl import load_workbook

from coder_app.cli.commands import parser

if TYPE_CHECKING:
    from collections.abc import Iterator

Run = "Callable[..., Any]"

SECRETS = (
    "Borys wonders", "Borys is sure", "Vladimir Secret", "Olena Hidden", "Ruritania", "Freedonia", "2007-02-10",
    "2014-03-18", "Elite oratory", "Kremlin work",
)  # fmt: skip

WALK: dict[str, list[list[str]]] = {
    "new": [], "demo": [], "reliability run": [], "reliability ratings": [], "reliability spans": [], "detect": [],
    "neutrality": [], "sentences": [], "align": [], "crosscheck": [],
    "title": [["title", "STUDY"]],
    "undo": [["undo", "STUDY"]],
    "redo": [["redo", "STUDY"]],
    "history": [["history", "STUDY"]],
    "check": [["check", "STUDY"]],
    "import": [["import", "STUDY", "new.txt"], ["import", "STUDY", "speech.txt"]],
    "documents": [["documents", "STUDY"], ["documents", "STUDY", "rename", "D-0001", "X"],
                  ["documents", "STUDY", "remove", "D-0001"], ["documents", "STUDY", "replace", "D-0001", "new.txt"],
                  ["documents", "STUDY", "language", "D-0001", "uk"], ["documents", "STUDY", "accept", "D-0001"]],
    "text": [["text", "STUDY", "D-0001"]],
    "search": [["search", "STUDY", "НАТО"]],
    "works": [["works", "STUDY"], ["works", "STUDY", "--set", "W", "D-0001"]],
    "translations": [["translations", "STUDY"], ["translations", "STUDY", "link", "D-0001", "D-0002"],
                     ["translations", "STUDY", "unlink", "D-0001"], ["translations", "STUDY", "suggest"],
                     ["translations", "STUDY", "describe", "D-0001", "--kind", "own"],
                     ["translations", "STUDY", "check", "D-0001", "D-0002"], ["translations", "STUDY", "pairs"],
                     ["translations", "STUDY", "verdicts", "D-0001", "D-0002"],
                     ["translations", "STUDY", "terms", "waves.csv"],
                     ["translations", "STUDY", "glossary", "--output", "terms.csv"],
                     ["translations", "STUDY", "report", "--output", "out.html"]],
    "provenance show": [["provenance", "show", "STUDY", "D-0001"]],
    "provenance set": [["provenance", "set", "STUDY", "D-0001", "speaker=X"]],
    "provenance import": [["provenance", "import", "STUDY", "prov.csv"]],
    "provenance export": [["provenance", "export", "STUDY", "out.csv"], ["provenance", "export", "STUDY", "-"]],
    "codebook import": [["codebook", "import", "STUDY", "book.csv"]],
    "codebook export": [["codebook", "export", "STUDY", "out.csv"], ["codebook", "export", "STUDY", "out.html"]],
    "coders": [["coders", "STUDY"], ["coders", "STUDY", "add", "X"], ["coders", "STUDY", "change", "Borys", "--rest"]],
    "rounds": [["rounds", "STUDY"], ["rounds", "STUDY", "add", "X"]],
    "periods": [["periods", "STUDY"], ["periods", "STUDY", "import", "waves.csv"],
                ["periods", "STUDY", "remove", "Waves"]],
    "choices": [["choices", "STUDY"], ["choices", "STUDY", "set", "side", "X"]],
    "code": [["code", "STUDY", "--from", "borys.csv"]],
    "finish": [["finish", "STUDY", "D-0001"]],
    "reopen": [["reopen", "STUDY", "D-0001"]],
    "memos": [["memos", "STUDY"], ["memos", "STUDY", "write", "mine", "--document", "D-0001"]],
    "copy": [["copy", "STUDY", "out.coder"]],
    "backup": [["backup", "STUDY"]],
    "backups": [["backups", "STUDY"]],
    "restore": [["restore", "STUDY", "backup.coder"]],
    "seal": [["seal", "STUDY", "--passphrase-file", "waves.csv"]],
    "keys": [["keys", "STUDY"], ["keys", "STUDY", "recovery"],
             ["keys", "STUDY", "add", "Borys", "--new-passphrase-file", "waves.csv"]],
    "reliability project": [["reliability", "project", "STUDY"]],
    "reliability coincidences": [["reliability", "coincidences", "STUDY"]],
    "reliability disagreements": [["reliability", "disagreements", "STUDY"]],
    "reliability gold": [["reliability", "gold", "STUDY", "--gold", "Borys"]],
    "reliability rounds": [["reliability", "rounds", "STUDY"],
                           ["reliability", "rounds", "STUDY", "--coder", "Borys", "--between", "Main,Main"]],
    "reliability training": [["reliability", "training", "STUDY"],
                             ["reliability", "training", "STUDY", "--rounds", "Main"]],
    "adjudicate": [["adjudicate", "STUDY"], ["adjudicate", "STUDY", "--from", "borys.csv"]],
    "entities": [["entities", "STUDY"], ["entities", "STUDY", "add", "X", "--kind", "person"],
                 ["entities", "STUDY", "import", "entities.csv"], ["entities", "STUDY", "take"],
                 ["entities", "STUDY", "merge", "STATE-A", "STATE-B"]],
    "mask suggest": [["mask", "suggest", "STUDY"]],
    "mask apply": [["mask", "apply", "STUDY"], ["mask", "apply", "STUDY", "--from", "masks.csv"]],
    "mask list": [["mask", "list", "STUDY"]],
    "mask refuse": [["mask", "refuse", "STUDY", "D-0001", "key"],
                    ["mask", "refuse", "STUDY", "D-0001", "key", "--again"]],
    "mask refused": [["mask", "refused", "STUDY"]],
    "mask report": [["mask", "report", "STUDY"]],
    "mask labels": [["mask", "labels", "STUDY", "study"]],
    "assign": [["assign", "STUDY", "--coder", "Anna"], ["assign", "STUDY", "--coder", "Borys", "D-0001"]],
    "packet make": [["packet", "make", "STUDY", "--coder", "Borys", "--output", "out.coder"]],
    "packet receive": [["packet", "receive", "STUDY", "packet.coder"],
                       ["packet", "receive", "STUDY", "packet.coder", "--dry-run"]],
    "unblind": [["unblind", "STUDY", "--reason", "I am curious"]],
    "breach": [["breach", "STUDY", "D-0001", "--note", "X"]],
    "blinding": [["blinding", "STUDY"]],
    "blind-view": [["blind-view", "STUDY"], ["blind-view", "STUDY", "--show", "title"]],
    "export": [["export", "STUDY", "--format", "csv", "--output", "out"],
               ["export", "STUDY", "--format", "xlsx", "--output", "out.xlsx"],
               ["export", "STUDY", "--format", "json", "--output", "out.json"],
               ["export", "STUDY", "--format", "json", "--output", "-"]],
}  # fmt: skip
"""By command the ways a coder may try it; none where it opens no study that is there."""

MASKED = ("Speech", "Reply", "reply.txt", "borders", "Росси", "Україна", "D-0002", "STATE-B")
"""What is hidden from Anna in the blind study besides: names, masked words, what was not assigned to her."""

LEADS_ONLY = (
    "check", "import", "works", "provenance show", "provenance set", "provenance import", "provenance export",
    "codebook import", "copy", "restore", "seal", "keys", "reliability project", "reliability coincidences",
    "reliability disagreements",
    "reliability gold", "reliability rounds",
    "reliability training", "adjudicate",
    "entities", "mask suggest", "mask apply", "mask list", "mask refuse", "mask refused", "mask report",
    "mask labels", "assign", "packet make", "packet receive", "unblind",
    "breach", "blinding", "blind-view",
)  # fmt: skip


def commands(below: argparse.ArgumentParser, above: str = "") -> Iterator[str]:
    for action in below._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, each in action.choices.items():
                if each.get_default("handler"):
                    yield f"{above}{name}"
                else:
                    yield from commands(each, f"{above}{name} ")


def test_that_the_walk_knows_every_command() -> None:
    assert set(commands(parser())) == set(WALK)


_ALL = [argv for ways in WALK.values() for argv in ways]


def _things_at_hand(study: str) -> None:
    write(Path("new.txt"), "Some new words.")
    write(Path("waves.csv"), "scheme,name,start,end\nW,A,2000-01-01,2001-01-01\n")
    write(Path("entities.csv"), "kind,name,aliases,label\nperson,X,Y,\n")
    write(Path("masks.csv"), "document,start,end,entity,kind,label\nD-0001,0,4,,other,\n")
    Path("backup.coder").write_bytes(Path(study).read_bytes())


def _as_anna(run: Run, study: str, argv: list[str], *form: str) -> str:
    """All that Anna gets to see, but for what she brought herself."""
    _things_at_hand(study)
    ran = run(*[study if each == "STUDY" else each for each in argv], "--as", "Anna", *form)
    said = ran.out + ran.err + "".join(_written())
    if argv[-1] == "borys.csv":
        for brought in ("Borys wonders", "Borys is sure", "Speech", "Reply", "NATO moves"):
            said = said.replace(brought, "")
    return said


@pytest.mark.parametrize("argv", _ALL, ids=" ".join)
@pytest.mark.parametrize("form", ["--json", "--quiet"])
def test_that_a_coder_sees_nothing_of_others_and_of_the_sources(
    run: Run, study: str, argv: list[str], form: str
) -> None:
    assert [secret for secret in SECRETS if secret in _as_anna(run, study, argv, form)] == []


@pytest.mark.parametrize("argv", _ALL, ids=" ".join)
def test_that_a_coder_of_a_blind_study_learns_no_name_and_no_masked_word(
    run: Run, blind_study: str, argv: list[str]
) -> None:
    said = _as_anna(run, blind_study, argv, "--json")
    # What one has typed oneself may come back in the sentence that refuses it.
    assert [secret for secret in (*SECRETS, *MASKED) if secret in said and secret not in argv] == []


def _written() -> Iterator[str]:
    for path in [Path("out.csv"), Path("out.html"), Path("out.json"), *Path("out").glob("*")]:
        if path.is_file():
            yield path.read_text(encoding="utf-8-sig")
    if Path("out.xlsx").exists():
        for sheet in load_workbook("out.xlsx"):
            yield from (str(cell) for row in sheet.iter_rows(values_only=True) for cell in row)


# A file that is in the study already is passed over before anything is refused.
_REFUSED = [argv for name in LEADS_ONLY for argv in WALK[name] if "speech.txt" not in argv]


@pytest.mark.parametrize("argv", _REFUSED, ids=" ".join)
def test_that_what_is_for_leads_is_refused_to_a_coder(run: Run, blind_study: str, argv: list[str]) -> None:
    _things_at_hand(blind_study)
    ran = run(*[blind_study if each == "STUDY" else each for each in argv], "--as", "Anna")
    assert ran.status == 1
    assert "Only a lead" in ran.err
    assert not Path("out.coder").exists()


def test_that_a_lead_sees_what_is_hidden_from_coders(run: Run, study: str) -> None:
    said = run("documents", study, "--json").out + run("memos", study).out
    assert [secret for secret in SECRETS if secret not in said] == []
