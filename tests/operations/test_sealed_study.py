"""A sealed study: nothing of it can be read without the passphrase, all of it with, and coders need none."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest
from packet_bytes import words_in
from small_studies import SPEECH, add_codes, add_people, add_text
from sqlmodel import col, select

from coder_app.domain.anchors import Anchor
from coder_app.domain.coders import Role
from coder_app.domain.coding import Segment
from coder_app.domain.errors import BadInput, Damaged, NotFound, PassphraseNeeded, Refused, WrongPassphrase
from coder_app.domain.memos import Target
from coder_app.domain.prepared import PageText
from coder_app.domain.progress import Quiet
from coder_app.domain.views import ProvenanceView
from coder_app.operations import blindness, documents, entities, keys, masking, memos, queries, reading, search, works
from coder_app.operations.checking import check_study
from coder_app.operations.coding import code_segment, codings
from coder_app.operations.history import history
from coder_app.operations.indexing import index_step
from coder_app.operations.masking import NewMask
from coder_app.operations.project import Project, create_project, open_project
from coder_app.operations.recognising import keep_recognised_page
from coder_app.operations.wishes import PassageWish
from coder_app.storage.sealing import TO_CLEAN
from coder_app.storage.vault import Cost

if TYPE_CHECKING:
    from pathlib import Path

    from coder_app.storage.session import StudySession

CHEAP = Cost(passes=1, memory=64, lanes=1)
PASSPHRASE = "довга таємна фраза"
WORDS = (
    "strelsau", "ruritania", "руритани", "рассендил", "rassendyll", "zenda", "зенда", "1894-11-05", "hentzau",
    "bersonin", "sapt was here", "detchard", "flavia", "mikhail elphberg", "tarlenheim",
)  # fmt: skip
"""What names the documents' origin; every one of them is put in somewhere by ``filled``."""

TEXT = (
    "Rassendyll spoke at Strelsau. We, the people of Ruritania, see NATO at our borders.\n"
    "Я, Рассендил, говорю от имени Руритании: расширение — это угроза.\n"
    "Nothing in this line names anybody at all.\n"
)
HIDDEN = ("Rassendyll", "Strelsau", "Ruritania", "Рассендил", "Руритании")


def filled(project: Project) -> str:
    """Put in names wherever a study can hold them; gives the id of the document that has a reading copy."""
    add_people(project)
    code, other = add_codes(project)
    document = add_text(project, TEXT, name="Rassendyll Strelsau 1894.pdf", lines_per_page=2)
    unmasked = add_text(project, "The Zenda papers. Зенда. " + SPEECH, name="zenda hentzau.txt")
    project.do(documents.set_provenance, document, ProvenanceView(
        speaker="Rassendyll", state="Ruritania", place="Strelsau", date=date(1894, 11, 5), link="https://hentzau.example",
    ))  # fmt: skip
    project.do(works.link_versions, [document, unmasked], "The Bersonin address")
    project.do(documents.rename_document, unmasked, "Detchard's paper")
    project.do(entities.add_entity, "state", "Ruritania", ["Руритания", "Mikhail Elphberg"])
    project.do(code_segment, document, Anchor(0, 30), code)
    project.do(code_segment, unmasked, Anchor(4, 9), other)
    project.do(memos.write_memo, Target.DOCUMENT, document, "Sapt was here")
    project.do(queries.save_query, "Flavia", PassageWish())
    edition = project.ask(reading.open_document, unmasked).edition_id
    project.do(reading.keep_page_images, edition, "page", {0: b"picture of Tarlenheim"})
    project.do(keep_recognised_page, edition, PageText(0, 500.0, 500.0, "read by Tarlenheim\n", b""))
    project.do(masking.apply_masks, {document: [
        NewMask(Anchor(TEXT.index(word), TEXT.index(word) + len(word)), "state", "[STATE-A]") for word in HIDDEN
    ]})  # fmt: skip
    project.do(blindness.record_breach, document, note="Hentzau is named on page 2")
    project.ask(search.search, "Zenda")
    while project.do(index_step):
        pass
    project.do(documents.rename_document, unmasked, "Flavia's paper")
    project.undo()
    return document


@pytest.fixture
def sealed(study_path: Path) -> Project:
    return create_project(study_path, lead="Lena", title="A study", passphrase=PASSPHRASE, cost=CHEAP)


def found_in(folder: Path) -> dict[str, list[str]]:
    """By file the words that can be read in it."""
    found = {path.name: words_in(path, WORDS) for path in sorted(folder.rglob("*")) if path.is_file()}
    return {name: words for name, words in found.items() if words}


def test_that_the_search_would_find_every_word_in_an_open_study(study_path: Path, tmp_path: Path) -> None:
    with create_project(study_path, lead="Lena") as project:
        filled(project)
    assert found_in(tmp_path)["study.coder"] == list(WORDS)


def test_that_no_file_of_a_sealed_study_holds_a_word_of_it(sealed: Project, tmp_path: Path) -> None:
    filled(sealed)
    sealed.save_copy(tmp_path / "copy.coder")
    sealed.back_up()
    # As a crash would leave it: the file beside its -wal, copied while it is open.
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for path in tmp_path.glob("study.coder*"):
        (crashed / f"{path.name}.bin").write_bytes(path.read_bytes())
    assert (crashed / "study.coder-wal.bin").stat().st_size > 0
    sealed.sign_in("Anna")
    sealed.close()
    assert found_in(tmp_path) == {}


def test_that_a_study_sealed_afterwards_is_rid_of_every_word(study_path: Path, tmp_path: Path) -> None:
    with create_project(study_path, lead="Lena") as project:
        document = filled(project)
        before = _asked(project, document)
        old = project.back_up()
        assert keys.seal_study(project, PASSPHRASE, Quiet(), cost=CHEAP) == [old]
        assert not project.locked
        assert _asked(project, document) == before
    assert found_in(tmp_path).keys() == {old.name}
    with open_project(study_path, passphrase=PASSPHRASE) as project:
        assert keys.remove_open_backups(project) == [old]
        assert _asked(project, document) == before
        project.undo()
        project.redo()
    assert found_in(tmp_path) == {}


def quotes(session: StudySession, document: str) -> list[str]:
    query = select(Segment.quote).where(Segment.document_id == document)
    return list(session.exec(query.order_by(col(Segment.start))).all())


def _asked(project: Project, document: str) -> list[object]:
    return [
        project.ask(reading.documents), project.ask(entities.entities), project.ask(masking.masks, document),
        project.ask(codings, document), project.ask(memos.memos), project.ask(queries.saved_queries),
        project.ask(works.works), project.ask(lambda session: documents.document_with_file(session, "?")),
        project.ask(reading.open_document, "Detchard's paper").document.code,
        project.ask(search.search, "Zenda").hits, [each for each in project.ask(history, 1000) if each.number < 20],
        sorted(project.ask(check_study)),
    ]  # fmt: skip


def test_that_stopped_sealing_leaves_the_study_as_it_was(study_path: Path) -> None:
    class Stop(Exception):
        pass

    class Stopping(Quiet):
        def step(self, done: int, total: int, what: str = "") -> None:
            if done > total / 2:
                raise Stop

    with create_project(study_path, lead="Lena") as project:
        document = filled(project)
        before = _asked(project, document)
        with pytest.raises(Stop):
            keys.seal_study(project, PASSPHRASE, Stopping(), cost=CHEAP)
        assert not project.sealed
        assert _asked(project, document) == before
    with open_project(study_path) as project:
        assert _asked(project, document) == before


def test_that_a_file_whose_cleaning_was_interrupted_is_cleaned_when_it_is_opened(sealed: Project) -> None:
    path = sealed.database.path
    assert path is not None
    sealed.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA secure_delete=OFF")
        raw.execute("CREATE TABLE full (words TEXT)")
        raw.execute("INSERT INTO full VALUES (?)", ("Strelsau " * 1000,))
        raw.execute("DROP TABLE full")
        raw.execute(f"PRAGMA user_version={TO_CLEAN}")
        raw.commit()
    assert b"Strelsau" in path.read_bytes()
    open_project(path, sign_in_as="Lena", passphrase=PASSPHRASE).close()
    assert b"Strelsau" not in path.read_bytes()
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (0,)


def test_that_a_coder_works_in_the_locked_study_and_sees_only_reading_copies(sealed: Project) -> None:
    document = filled(sealed)
    code = sealed.ask(codings, document)[0].code_id
    sealed.sign_in("Anna")
    assert sealed.locked
    (shown,) = sealed.ask(reading.documents)
    assert (shown.id, shown.name, shown.masked, shown.provenance) == (document, "D-0001", True, None)
    text = sealed.ask(reading.open_document, document).text
    assert len(text) == len(TEXT)
    assert not any(word in text for word in HIDDEN)
    assert "NATO at our borders" in text
    assert sealed.ask(reading.geometries, sealed.ask(reading.open_document, document).edition_id)[0]
    start = text.index("NATO")
    coding = sealed.do(code_segment, document, Anchor(start, start + 4), code)
    sealed.do(memos.write_memo, Target.CODING, coding, "my own thought")
    sealed.do(queries.save_query, "my own question", PassageWish())
    for _ in range(3):
        sealed.undo()
    assert sealed.ask(codings, document) == []
    for _ in range(3):
        sealed.redo()
    assert sealed.ask(quotes, document) == ["NATO"]
    assert [hit.text for hit in sealed.ask(search.search, "NATO").hits] == ["NATO"]
    assert sealed.ask(search.search, "Zenda").hits == ()
    assert sealed.ask(queries.saved_queries)[0].name == "my own question"
    with pytest.raises(NotFound):
        sealed.ask(reading.open_document, "D-0002")
    sealed.sign_in("Lena", PASSPHRASE)
    assert sealed.ask(quotes, document) == [text[:30], "NATO"]
    assert [problem for problem in sealed.ask(check_study) if "stored file" not in problem] == []
    sealed.close()


def test_that_a_document_that_gets_masks_later_opens_its_coders_earlier_quotations(project: Project) -> None:
    document = filled(project)
    unmasked = project.ask(reading.open_document, "D-0002").document.id
    code = project.ask(codings, document)[0].code_id
    project.sign_in("Anna")
    project.do(code_segment, unmasked, Anchor(10, 16), code)
    project.sign_in("Lena")
    keys.seal_study(project, PASSPHRASE, cost=CHEAP)
    project.sign_in("Anna")
    assert project.ask(reading.documents)[0].id == document
    with pytest.raises(PassphraseNeeded):
        project.undo()
    project.sign_in("Lena", PASSPHRASE)
    project.do(masking.apply_masks, {unmasked: [NewMask(Anchor(4, 9), "place", "[PLACE]")]})
    project.sign_in("Anna")
    assert project.ask(quotes, unmasked) == ["papers"]


def test_that_only_the_own_passphrase_proves_a_lead(sealed: Project) -> None:
    add_people(sealed, "Olena", role=Role.LEAD)
    add_people(sealed, "Anna")
    path = sealed.database.path
    sealed.do(keys.add_key, "Olena", "passphrase of Olena", CHEAP)
    printed = sealed.do(keys.make_recovery_key, CHEAP)
    assert sealed.ask(keys.keys) == [("person", "Lena"), ("person", "Olena"), ("recovery", "")]
    sealed.close()
    assert path is not None
    with pytest.raises(PassphraseNeeded, match=r"study\.coder is sealed: Lena needs a passphrase"):
        open_project(path, sign_in_as="Lena")
    for who, wrong in (("Lena", "passphrase of Olena"), ("Olena", PASSPHRASE), ("Lena", ""), ("Lena", printed[:-1])):
        with pytest.raises(WrongPassphrase):
            open_project(path, sign_in_as=who, passphrase=wrong)
    for who, right in (("Olena", "passphrase of Olena"), ("Lena", printed.lower()), ("Olena", printed)):
        with open_project(path, sign_in_as=who, passphrase=right) as project:
            assert not project.locked
    with open_project(path, sign_in=False) as project:
        project.unlock("passphrase of Olena")
        with pytest.raises(PassphraseNeeded):
            project.sign_in("Lena")
        assert project.sign_in("Olena").name == "Olena"
        project.sign_in("Anna")
        with pytest.raises(PassphraseNeeded):
            project.sign_in("Olena")


def test_that_keys_are_changed_and_taken_away_but_never_the_last(project: Project) -> None:
    with pytest.raises(Refused, match="not sealed"):
        project.do(keys.make_recovery_key, CHEAP)
    keys.seal_study(project, PASSPHRASE, cost=CHEAP)
    with pytest.raises(Refused, match="sealed already"):
        keys.seal_study(project, PASSPHRASE, cost=CHEAP)
    add_people(project, "Olena", role=Role.LEAD)
    add_people(project, "Anna")
    with pytest.raises(Refused, match="Anna is a coder"):
        project.do(keys.add_key, "Anna", PASSPHRASE, CHEAP)
    with pytest.raises(BadInput):
        project.do(keys.add_key, "Olena", "short", CHEAP)
    with pytest.raises(Refused, match="only passphrase"):
        project.do(keys.remove_key, "Lena")
    project.do(keys.add_key, "Olena", "passphrase of Olena", CHEAP)
    with pytest.raises(WrongPassphrase):
        project.do(keys.change_passphrase, "a wrong one", "another passphrase", CHEAP)
    project.do(keys.change_passphrase, PASSPHRASE, "another passphrase", CHEAP)
    project.do(keys.remove_key, "Olena")
    assert project.ask(keys.keys) == [("person", "Lena")]
    told = [entry.verb.format(**entry.values) for entry in project.ask(history, 3)]
    assert told == [
        "Take the passphrase of Olena away", "Change the passphrase of Lena", "Give Olena a passphrase",
    ]  # fmt: skip
    with pytest.raises(WrongPassphrase):
        project.unlock(PASSPHRASE)
    project.unlock("another passphrase")
    project.sign_in("Anna")
    with pytest.raises(Refused):
        project.ask(keys.keys)


def test_that_damage_is_named_and_never_taken_for_a_wrong_passphrase(sealed: Project, tmp_path: Path) -> None:
    filled(sealed)
    path = sealed.database.path
    assert path is not None
    sealed.close()

    def broken(sql: str) -> Path:
        copy = tmp_path / "broken.coder"
        shutil.copyfile(path, copy)
        with closing(sqlite3.connect(copy)) as raw:
            raw.execute(sql)
            raw.commit()
        return copy

    with pytest.raises(Damaged, match="A key in the study is damaged"):
        open_project(broken("UPDATE key_wrap SET wrapped = zeroblob(72)"), sign_in_as="Lena", passphrase=PASSPHRASE)
    with pytest.raises(Damaged, match="belongs to another study"):
        open_project(broken("UPDATE study SET id = 'other'"), sign_in_as="Lena", passphrase=PASSPHRASE)
    moved = broken("UPDATE provenance SET speaker = place")
    with open_project(moved, passphrase=PASSPHRASE) as project, pytest.raises(Damaged, match=r"provenance\.speaker"):
        project.ask(reading.documents)
    half = tmp_path / "half.coder"
    half.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(Damaged):
        open_project(half, passphrase=PASSPHRASE)


def test_that_a_text_that_looks_sealed_comes_back_as_it_was(sealed: Project) -> None:
    odd = "§1:not sealed, only §0: odd"
    document = add_text(sealed, odd + "\nRuritania\n")
    sealed.do(masking.apply_masks, {document: [NewMask(Anchor(28, 37), "state", "[STATE-A]")]})
    sealed.do(memos.write_memo, Target.DOCUMENT, document, odd)
    add_people(sealed, "Anna")
    sealed.sign_in("Anna")
    assert sealed.ask(reading.open_document, document).text.startswith(odd)
    sealed.do(memos.write_memo, Target.DOCUMENT, document, odd)
    assert [memo.text for memo in sealed.ask(memos.memos)] == [odd]
    sealed.sign_in("Lena", PASSPHRASE)
    assert [memo.text for memo in sealed.ask(memos.memos)] == [odd, odd]
    sealed.close()
