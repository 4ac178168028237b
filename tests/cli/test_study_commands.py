from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from command_study import PROVENANCE, REPLY, SPEECH, write

Run = "Callable[..., Any]"


def test_that_new_makes_a_study_and_says_that_nothing_is_sealed(run: Run, tmp_path: Path) -> None:
    ran = run("new", tmp_path / "a.coder", "--lead", " Marta ", "--no-passphrase", "--json")
    assert ran.status == 0
    assert ran.json == {"project": str(tmp_path / "a.coder"), "lead": "Marta", "documents": 0, "codes": 0}
    assert "sealed" in ran.err


def test_that_new_refuses_to_overwrite(run: Run, tmp_path: Path) -> None:
    target = write(tmp_path / "a.coder", "precious")
    ran = run("new", target, "--lead", "Marta")
    assert (ran.status, ran.out) == (1, "")
    assert "a.coder" in ran.err
    assert target.read_text() == "precious"


@pytest.mark.parametrize("rows", ["code,parent\nA,B\n", "code,flavour\nA,sweet\n", ""])
def test_that_new_with_a_bad_codebook_leaves_no_study(run: Run, tmp_path: Path, rows: str) -> None:
    book = write(tmp_path / "book.csv", rows)
    ran = run("new", tmp_path / "a.coder", "--lead", "Marta", "--codebook", book)
    assert ran.status == 1
    assert "book.csv" in ran.err
    assert list(tmp_path.iterdir()) == [book]


def test_that_documents_tell_a_lead_everything(done: Run, study: str) -> None:
    rows = done("documents", study)["documents"]
    assert [(row["document"], row["name"], row["language"]) for row in rows] == [
        ("D-0001", "Speech", "en"), ("D-0002", "Reply", "uk"),
    ]  # fmt: skip
    row = rows[0]
    assert (row["characters"], row["pages"], row["status"]) == (len(SPEECH) + 1, 1, "ready")
    assert (row["work"], row["codings"], row["finished_by"]) == ("Kremlin work", 3, ["Anna", "Borys"])
    assert row["provenance"]["speaker"] == "Vladimir Secret"
    assert row["provenance"]["date"] == "2007-02-10"


def test_that_text_gives_the_canonical_text_with_its_hash(done: Run, run: Run, study: str) -> None:
    value = done("text", study, "D-0001")
    assert set(value) == {"document", "language", "text", "sha256", "pages"}
    assert value["text"] == SPEECH + "\n"
    assert value["sha256"] == hashlib.sha256(value["text"].encode()).hexdigest()
    assert value["pages"] == [{"page": 0, "start": 0, "end": len(SPEECH) + 1}]
    assert run("text", study, "Reply").out == REPLY + "\n"


def test_that_text_of_a_file_is_what_importing_it_would_give(done: Run, study: str) -> None:
    assert done("text", "speech.txt")["text"] == done("text", study, "speech.txt")["text"]


def test_that_import_tells_what_became_of_every_file(run: Run, done: Run, study: str) -> None:
    new = write(Path("new.md"), "# A title\n\nSome words in English, and more of them.\n")
    Path("bad.pdf").write_bytes(b"not a pdf")
    Path("empty.txt").write_bytes(b"")
    ran = run("import", study, new, "bad.pdf", "empty.txt", "none.txt", "speech.txt", "--json")
    assert ran.status == 1
    value = ran.json
    [entry] = value["imported"]
    assert {"document", "file", "pages", "characters", "language", "text_layer", "sha256"} <= set(entry)
    assert (entry["document"], entry["file"], entry["language"]) == ("D-0003", "new.md", "en")
    assert entry["text_layer"] == "ok"
    assert entry["sha256"] == hashlib.sha256(new.read_bytes()).hexdigest()
    assert [failed["file"] for failed in value["failed"]] == ["bad.pdf", "empty.txt", "none.txt"]
    assert all(failed["reason"] for failed in value["failed"])
    assert value["skipped"] == [{"file": "speech.txt", "document": "D-0001"}]
    again = done("import", study, new)
    assert again["imported"] == []
    assert again["skipped"] == [{"file": "new.md", "document": "D-0003"}]


def test_that_a_folder_goes_in_with_its_provenance_and_twins_are_skipped(done: Run, study: str) -> None:
    folder = Path("texts")
    (folder / "deep").mkdir(parents=True)
    write(folder / "a.txt", "First text.")
    write(folder / "deep" / "b.txt", "Second text.")
    write(folder / "twin.txt", "First text.")
    write(folder / ".hidden.txt", "Not this.")
    table = write(Path("p.csv"), "document;speaker;language\na.txt;Someone;de\nB;Other;\nnobody.txt;X;\n")
    value = done("import", study, folder, "--provenance", table)
    assert [(e["document"], e["language"]) for e in value["imported"]] == [("D-0003", "de"), ("D-0004", "en")]
    assert value["skipped"] == [{"file": str(folder / "twin.txt"), "document": "D-0003"}]
    assert value["unused_rows"] == [4]
    rows = {row["document"]: row for row in done("documents", study)["documents"]}
    assert rows["D-0003"]["provenance"]["speaker"] == "Someone"
    assert rows["D-0004"]["provenance"]["speaker"] == "Other"


def test_that_each_imported_file_is_one_step_to_undo(done: Run, study: str) -> None:
    write(Path("a.txt"), "First text.")
    write(Path("b.txt"), "Second text.")
    done("import", study, "a.txt", "b.txt", "--provenance", write(Path("p.csv"), "file,work,speaker\nb.txt,W,S\n"))
    assert done("undo", study) == {"undone": "Import D-0004"}
    assert [row["document"] for row in done("documents", study)["documents"]] == ["D-0001", "D-0002", "D-0003"]


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ("file,colour\nspeech.txt,red\n", ["colour", "speaker"]),
        ("speaker\nSomebody\n", ["file", "document"]),
        ("file,date\nspeech.txt,soon\n", ["row 2", "soon"]),
        ("file,language\nspeech.txt,Russian\n", ["row 2", "russian"]),
        ("file,speaker\na.txt,x\na.txt,y\n", ["row 3", "row 2", "a.txt"]),
    ],
)
def test_that_a_bad_provenance_table_stops_the_import_before_it_begins(
    run: Run, done: Run, study: str, table: str, words: list[str]
) -> None:
    new = write(Path("new.txt"), "Words.")
    ran = run("import", study, new, "--provenance", write(Path("p.csv"), table), "--json")
    assert (ran.status, ran.out) == (1, "")
    assert all(word in ran.err for word in ["p.csv", *words])
    assert len(done("documents", study)["documents"]) == 2


def test_that_coders_and_rounds_are_listed_and_added(done: Run, study: str) -> None:
    people = done("coders", study, "add", "Rita", "--role", "reviewer")["coders"]
    assert [(person["name"], person["role"]) for person in people] == [
        ("Marta", "lead"), ("Anna", "coder"), ("Borys", "coder"), ("Rita", "reviewer"),
    ]  # fmt: skip
    assert done("coders", study)["coders"] == people
    assert done("rounds", study)["rounds"] == [{"name": "Main", "current": True}]
    assert done("rounds", study, "add", "Second")["rounds"] == [
        {"name": "Main", "current": False}, {"name": "Second", "current": True},
    ]  # fmt: skip


def test_that_a_coder_can_be_renamed_put_to_rest_and_taken_back(done: Run, study: str) -> None:
    assert {"name": "Hanna", "role": "reviewer", "active": False} in done(
        "coders", study, "change", "anna", "--name", "Hanna", "--role", "reviewer", "--rest"
    )["coders"]
    assert done("coders", study, "change", "Hanna", "--back")["coders"][1]["active"]


def test_that_a_codebook_goes_out_and_comes_back_unchanged(done: Run, run: Run, study: str) -> None:
    for name in ("b.csv", "b.xlsx"):
        assert done("codebook", "export", study, name) == {"file": name, "codes": 2}
        assert done("codebook", "import", study, name) == {"added": 0, "changed": 0, "kept": 2}
    piped = run("codebook", "export", study, "-")
    assert piped.out.lstrip("\ufeff").startswith("code,parent,framework")
    value = done("codebook", "import", study, "-", stdin=piped.out.encode() + b"New,Threat,,,,,,,,\n")
    assert value == {"added": 1, "changed": 0, "kept": 2}


def test_that_a_codebook_for_reading_holds_what_codes_say(done: Run, study: str) -> None:
    from docx import Document

    done("codebook", "export", study, "b.html")
    done("codebook", "export", study, "b.docx")
    words = "\n".join(paragraph.text for paragraph in Document("b.docx").paragraphs)
    for shown in (Path("b.html").read_text(encoding="utf-8"), words):
        assert all(word in shown for word in ("Enlargement", "Threat", "A danger is named", "Realism", "1 to 3"))


def test_that_codings_are_added_once_from_a_file_and_from_standard_input(done: Run, run: Run, study: str) -> None:
    rows = "document,quote,code\nReply,безпеки,Threat\n"
    assert done("code", study, "--as", "Anna", "--from", "-", stdin=rows.encode()) == {"added": 1, "already_there": 0}
    table = write(Path("t.csv"), rows)
    assert done("code", study, "--from", table, "--as", "Anna") == {"added": 0, "already_there": 1}
    bad = write(Path("t.csv"), rows + "Reply,нема,Threat\nReply,Україна,Threat\n")
    ran = run("code", study, "--as", "Anna", "--from", bad)
    assert ran.status == 1
    assert "t.csv, row 3" in ran.err
    assert "not found" in ran.err
    ran = run("code", study, "--as", "Anna", "--from", write(Path("t.csv"), "document,quote,code,coder\nReply,x,y,z\n"))
    assert "coder" in ran.err


def test_that_documents_are_finished_and_reopened_all_or_none(done: Run, run: Run, study: str) -> None:
    assert done("finish", study, "--as", "Borys", "Reply", "D-0001") == {"finished": ["D-0002", "D-0001"]}
    assert run("finish", study, "--as", "Anna", "Reply", "Nothing").status == 1
    rows = {row["document"]: row["finished_by"] for row in done("documents", study)["documents"]}
    assert rows == {"D-0001": ["Anna", "Borys"], "D-0002": ["Borys"]}
    assert run("reopen", study, "--as", "Anna", "Speech", "Reply").status == 1
    assert done("documents", study)["documents"][0]["finished_by"] == ["Anna", "Borys"]
    assert done("reopen", study, "--as", "Anna", "Speech") == {"reopened": ["D-0001"]}


def test_that_search_gives_passages_in_their_context(done: Run, study: str) -> None:
    value = done("search", study, "НАТО")
    assert (value["total"], value["capped"]) == (2, False)
    hit = value["hits"][0]
    assert {"document", "start", "end", "text", "left", "right"} <= set(hit)
    text = done("text", study, hit["document"])["text"]
    assert text[hit["start"] : hit["end"]] == hit["text"]
    assert done("search", study, "--regex", r"borders?\.")["total"] == 1
    assert done("search", study, "НАТО", "--limit", "1")["capped"]


def test_that_undo_redo_and_history_tell_what_was_done(done: Run, run: Run, study: str) -> None:
    assert done("undo", study, "--as", "Anna") == {"undone": "Add codings: 2"}
    assert done("redo", study, "--as", "Anna") == {"redone": "Add codings: 2"}
    entries = done("history", study)["operations"]
    assert {"number", "at", "who", "what", "undone"} <= set(entries[0])
    assert [entry["who"] for entry in entries[:2]] == ["Anna", "Anna"]
    assert {entry["who"] for entry in done("history", study, "--as", "Borys")["operations"]} == {"Borys"}
    assert done("undo", study, "--as", "Borys") == {"undone": "Add codings: 2"}
    assert run("undo", study, "--as", "Borys").status == 1


def test_that_check_finds_nothing_in_a_sound_study_and_names_damage(done: Run, run: Run, study: str) -> None:
    assert done("check", study) == {"ok": True, "problems": []}
    import sqlite3

    connection = sqlite3.connect(study)
    connection.execute("UPDATE segment SET quote = 'forged' WHERE document_id IN (SELECT id FROM document)")
    connection.commit()
    connection.close()
    ran = run("check", study, "--json")
    assert ran.status == 1
    assert ran.json["ok"] is False
    assert any("D-0001" in problem for problem in ran.json["problems"])


def test_that_provenance_is_shown_set_exported_and_imported(done: Run, run: Run, study: str) -> None:
    said = done("provenance", "set", study, "Speech", "speaker=Another", "date=24.02.2022", "state=")["provenance"]
    assert (said["speaker"], said["date"], said["state"]) == ("Another", "2022-02-24", "")
    assert done("provenance", "show", study, "Speech")["provenance"] == said
    assert done("provenance", "export", study, "p.csv") == {"file": "p.csv", "documents": 2}
    assert done("provenance", "import", study, "p.csv") == {"changed": 0, "kept": 2}
    assert done("provenance", "import", study, write(Path("q.csv"), PROVENANCE)) == {"changed": 1, "kept": 1}
    ran = run("provenance", "set", study, "Speech", "colour=red")
    assert ran.status == 1
    assert "speaker" in ran.err


def test_that_documents_are_renamed_removed_and_replaced(done: Run, study: str) -> None:
    assert done("documents", study, "rename", "Reply", "Answer") == {"document": "D-0002", "name": "Answer"}
    assert done("documents", study, "language", "Answer", "uk") == {"document": "D-0002", "language": "uk"}
    assert done("documents", study, "language", "Answer", "ru", "--paragraph", "0") == {
        "document": "D-0002", "paragraph": 0, "language": "ru"
    }  # fmt: skip
    new = write(Path("corrected.txt"), "A heading.\n\n" + SPEECH)
    assert done("documents", study, "replace", "Speech", new) == {"document": "D-0001", "proposed": 3, "unplaced": 0}
    assert done("documents", study, "remove", "D-0001", "Answer") == {"removed": ["D-0001", "D-0002"]}
    assert done("documents", study)["documents"] == []


def test_that_works_periods_choices_memos_and_title_have_commands(done: Run, study: str) -> None:
    works = done("works", study, "--set", "Kremlin work", "Reply")["works"]
    assert [[entry["document"] for entry in work["documents"]] for work in works] == [["D-0001", "D-0002"]]
    table = "scheme,name,start,end,counting\nWaves,A,1999-01-01,2004-12-31,last\nWaves,B,2004-06-01,2009-01-01,\n"
    [scheme] = done("periods", study, "import", write(Path("w.csv"), table))["schemes"]
    assert (scheme["scheme"], scheme["counting"], scheme["overlaps"]) == ("Waves", "last", [["A", "B"]])
    assert done("documents", study)["documents"][0]["periods"] == ["B"]
    assert done("periods", study, "remove", "waves")["schemes"] == []
    assert done("choices", study, "set", "side", "Russia", "Ukraine")["side"] == ["Russia", "Ukraine"]
    assert done("memos", study, "write", "A thought", "--code", "Threat") == {"written": True}
    assert {memo["text"] for memo in done("memos", study)["memos"]} >= {"A thought", "Anna thinks so"}
    assert done("title", study, "Another", "--question", "Why?") == {"title": "Another", "question": "Why?"}


def test_that_a_backup_can_be_made_listed_and_restored(done: Run, study: str) -> None:
    done("backup", study)
    done("documents", study, "remove", "Reply")
    [backup] = done("backups", study)["backups"]
    kept = done("restore", study, Path(backup["file"]).name)["kept"]
    assert len(done("documents", study)["documents"]) == 2
    assert len(done("documents", kept)["documents"]) == 1
    done("copy", study, "copy.coder")
    assert done("check", "copy.coder")["ok"]


def test_that_detect_tells_languages(done: Run, run: Run, study: str) -> None:
    [entry] = done("detect", "reply.txt")["files"]
    assert (entry["file"], entry["language"]) == ("reply.txt", "uk")
    assert [set(piece) for piece in entry["paragraphs"]] == [{"start", "end", "language", "confidence"}] * 2
    lines = "Це українське речення.\n\nЭто русское предложение.\r\nThis is an English sentence.\n"
    assert done("detect", "--lines", "-", stdin=lines.encode()) == {"lines": ["uk", "und", "ru", "en"]}
    ran = run("detect", "reply.txt", "none.txt", "--json")
    assert ran.status == 1
    assert len(ran.json["files"]) == 1


def test_that_reliability_has_a_row_a_code_and_statistic(done: Run, run: Run, study: str) -> None:
    value = done("reliability", "project", study, "--unit", "character", "--draws", "20", "--output", "r.csv")
    assert {(row["code"], row["statistic"]) for row in value["rows"]} == {
        (code, statistic)
        for code in ("Threat", "Enlargement")
        for statistic in (
            "percent_agreement", "cohen_kappa", "gwet_ac1", "brennan_prediger", "krippendorff_alpha", "k_u_alpha"
        )
    }  # fmt: skip
    assert {row["code_path"] for row in value["rows"]} == {"Realism/Threat", "Realism/Threat/Enlargement"}
    assert all({"value", "low", "high", "n", "prevalence", "undefined_reason"} <= set(row) for row in value["rows"])
    assert "2 coders" in value["statement"]
    assert len(Path("r.csv").read_text(encoding="utf-8-sig").splitlines()) == 1 + len(value["rows"])
    found = done("reliability", "disagreements", study)["disagreements"]
    assert {"document", "start", "end", "kind", "coders", "share"} <= set(found[0])
    assert run("reliability", "project", study, "--coders", "Anna").status == 1


def test_that_reliability_takes_every_choice_and_saves_a_figure_that_reruns(done: Run, run: Run, study: str) -> None:
    choices = ["--branch", "Realism", "--unit", "word", "--rule", "touch", "--as-marked", "--training", "--round",
               "Main", "--documents", "D-0001", "--coders", "Anna,Borys"]  # fmt: skip
    value = done("reliability", "project", study, *choices, "--together", "sets", "--intensity", "ordinal", "--draws",
                 "20", "--seed", "3", "--confidence", "0.9", "--language", "ru", "--json-run", "all.json")  # fmt: skip
    assert [each["statistic"] for each in value["together"]] == ["multi_valued_alpha", "masi_alpha", "jaccard_alpha"]
    assert "intensity_alpha_ordinal" in {row["statistic"] for row in value["rows"]}
    assert "Отрывки взяты так, как они отмечены" in value["statement"]
    expected = [each.get("expected") for each in json.loads(Path("all.json").read_bytes())]
    rerun = [each["value"] for each in done("reliability", "run", "all.json")]
    for told, found in zip(expected, rerun, strict=True):
        assert told is None or found == pytest.approx(told)
    row = next(row for row in value["rows"] if (row["code"], row["statistic"]) == ("Enlargement", "gwet_ac1"))
    done("reliability", "project", study, *choices, "--interval", "none", "--figure", "Enlargement", "--statistic",
         "gwet_ac1", "--json-run", "one.json", "--r-script", "one.R")  # fmt: skip
    assert done("reliability", "run", "one.json")["value"] == pytest.approx(row["value"])
    assert "gwet_ac1" in Path("one.R").read_text(encoding="utf-8")
    assert run("reliability", "project", study, "--r-script", "one.R").status == 2
    assert run("reliability", "project", study, "--seen", "recognised").status == 1
    assert done("reliability", "training", study, "--rounds", "Main") == {"rounds": ["Main"], "documents": []}
    assert run("reliability", "project", study).status == 1
    assert done("reliability", "training", study, "--rounds", "Main", "--off") == {"rounds": [], "documents": []}


def test_that_ratings_and_saved_analyses_are_worked_out(done: Run, tmp_path: Path) -> None:
    rows = "unit,A,B\n1,a,a\n2,b,a\n3,b,b\n4,b,b\n"
    value = done("reliability", "ratings", "-", "--statistic", "krippendorff_alpha", stdin=rows.encode())
    long = "Unit;Coder;Value\n" + "".join(f"{u};{c};{v}\n" for u, vs in enumerate(("aa", "ba", "bb", "bb"))
                                          for c, v in zip("AB", vs, strict=True))  # fmt: skip
    assert done("reliability", "ratings", "-", "--statistic", "krippendorff_alpha", stdin=long.encode()) == value
    assert {"statistic", "value", "low", "high", "method", "units", "coders", "missing"} <= set(value)
    assert value["undefined_reason"] is None
    analysis = {"statistic": "krippendorff_alpha", "options": {"metric": "nominal"},
                "input": {"type": "ratings", "matrix": [["a", "a"], ["b", "a"], ["b", "b"], ["b", "b"]]}}  # fmt: skip
    saved = write(tmp_path / "a.json", json.dumps(analysis))
    assert done("reliability", "run", saved)["value"] == pytest.approx(value["value"])
    assert len(done("reliability", "run", "-", stdin=json.dumps([analysis] * 2).encode())) == 2
    spans = "coder,start,end,code\nA,0,10,x\nB,5,10,x\n"
    value = done("reliability", "spans", "-", "--statistic", "char_percent_agreement", "--length", "100",
                 stdin=spans.encode())  # fmt: skip
    assert value["value"] == {"x": pytest.approx(0.95)}
    text = write(tmp_path / "text.txt", "One two three. Four five six.")
    words = "coder,start,end,code\nA,0,13,x\nB,0,9,x\n"
    for unit, rule, agreed in (("word", "half", 5 / 6), ("word", "touch", 1.0), ("sentence", "half", 1.0)):
        value = done("reliability", "spans", "-", "--statistic", "percent_agreement", "--text", text, "--unit", unit,
                     "--rule", rule, stdin=words.encode())  # fmt: skip
        assert value["value"] == {"x": pytest.approx(agreed)}


@pytest.mark.parametrize(
    ("table", "options"),
    [
        ("", []), ("coder,start,end\nA,0,3\n", []), ("coder,start,end,code\nA,0,3,x\n", []),
        ("coder,start,end,code\nA,0,nan,x\nB,0,3,x\n", []), ("coder,start,end,code\nA,0,inf,x\nB,0,3,x\n", []),
        ("coder,start,end,code\nA,5,3,x\nB,0,3,x\n", []), ("coder,start,end,code\nA,-1,3,x\nB,0,3,x\n", []),
        ("coder,start,end,code\nA,0,99,x\nB,0,3,x\n", []), ("coder,start,end,code\nA,3,3,x\nB,0,3,x\n", []),
        ("coder,start,end,code,document\nA,0,3,x,1\nB,0,3,x,2\n", ["--text", "speech.txt", "--unit", "word"]),
        ("coder,start,end,code\nA,0,3,x\nB,0,3,x\n", ["--length", "0"]),
        ("coder,start,end,code\nA,0,3,x\nB,0,3,x\n", ["--length", "-4"]),
    ],
)  # fmt: skip
def test_that_stretches_that_cannot_be_are_refused_in_a_sentence(
    run: Run, study: str, table: str, options: list[str]
) -> None:
    length = [] if options else ["--length", "20"]
    ran = run("reliability", "spans", "-", "--statistic", "krippendorff_alpha", *length, *options, stdin=table.encode())
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.strip().endswith(".")
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("table", "level"),
    [
        ("", "nominal"), ("unit,A\n1,x\n", "nominal"), ("a,b\n1,2\n", "nominal"),
        ("unit,A,B\n1,x,y\n", "interval"), ("unit,A,B\n1,nan,2\n", "ratio"), ("unit,A,B\n1,inf,2\n", "interval"),
        ("unit,A,B\n1,x,y\n1,x,y\n", "nominal"), ("unit,coder,value\n1,A,x\n1,A,y\n", "nominal"),
    ],
)  # fmt: skip
def test_that_ratings_that_cannot_be_are_refused_in_a_sentence(run: Run, table: str, level: str) -> None:
    ran = run(
        "reliability", "ratings", "-", "--statistic", "krippendorff_alpha", "--level", level, stdin=table.encode()
    )
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.strip().endswith(".")


def test_that_what_has_no_variation_or_no_pairs_is_undefined_with_its_reason(done: Run) -> None:
    for table in ("unit,A,B\n1,x,x\n2,x,x\n", "unit,A,B\n1,,\n2,,\n", "unit,A,B\n1,x,\n2,,y\n"):
        value = done("reliability", "ratings", "-", "--statistic", "krippendorff_alpha", stdin=table.encode())
        assert value["value"] is None
        assert value["undefined_reason"]
    many = "unit,A,B\n" + "".join(f"{number},c{number},c{number + number % 2}\n" for number in range(10_000))
    value = done("reliability", "ratings", "-", "--statistic", "krippendorff_alpha", "--interval", "none",
                 stdin=many.encode())  # fmt: skip
    # Of 20,000 values every third code has two; half of the units differ.
    assert value["value"] == pytest.approx(0.5, abs=1e-3)


def test_that_export_prints_files_and_report(done: Run, run: Run, study: str) -> None:
    value = done("export", study, "--format", "csv", "--output", "out")
    assert [Path(name).name for name in value["files"]] == [
        "codings.csv", "documents.csv", "codes.csv", "coders.csv", "data_dictionary.csv",
    ]  # fmt: skip
    assert all(set(line) == {"kind", "count", "why"} for line in value["report"])
    done("export", study, "--format", "xlsx", "--output", "out.xlsx", "--blind")
    piped = run("export", study, "--format", "json", "--output", "-")
    assert len(json.loads(piped.out)["codings"]) == 4
