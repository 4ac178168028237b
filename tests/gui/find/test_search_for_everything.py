"""Ctrl K: documents, codes, commands and words of the texts from one field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from coder_app.gui.widgets.search_everything import Entry
from coder_app.operations.wishes import WordsWish

if TYPE_CHECKING:
    from finding import Finding

    from coder_app.domain.anchors import Anchor


def _open(find: Finding, text: str) -> Any:
    find.qtbot.keyClick(find.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    popup = find.window.commands.everything.popup
    find.until(popup.isVisible)
    find.qtbot.keyClicks(popup.field, text)
    return popup


def _entries(popup: Any, kind: str) -> list[Entry]:
    return [entry for entry in popup.model.entries if isinstance(entry, Entry) and entry.kind == kind]


def test_that_a_document_is_opened_by_its_name(find: Finding) -> None:
    popup = _open(find, "second")
    (found,) = _entries(popup, "Documents")
    assert found.title == "D-0002"
    popup._pause.stop()
    find.qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    reader = find.window.workspaces["code"].reader
    find.until(lambda: reader.document is not None and reader.document.code == "D-0002")
    assert find.window.current == "code"
    assert not popup.isVisible()


def test_that_a_code_shows_its_passages(find: Finding) -> None:
    find.window.go("code")
    popup = _open(find, "trus")
    (found,) = _entries(popup, "Codes")
    assert "2 passages" in found.detail
    found.run()
    find.settled()
    assert find.window.current == "find"
    assert len(find.passages()) == 2


def test_that_a_command_is_found_with_its_keys_also_on_the_wrong_layout(find: Finding) -> None:
    for typed in ("undo", "full scr"):
        popup = _open(find, typed)
        shown = [entry.title for entry in _entries(popup, "Commands")]
        assert shown or typed == "undo"
        popup.close()
    popup = _open(find, "")
    popup.field.setText("агдд ыскуу")
    assert "Full screen" in [entry.title for entry in _entries(popup, "Commands")]


def test_that_words_of_the_texts_lead_to_their_place(find: Finding) -> None:
    popup = _open(find, "indivisible")
    find.until(lambda: _entries(popup, "In the texts"))
    found, _further = _entries(popup, "In the texts")
    assert "Security is indivisible." in found.title
    found.run()
    reader = find.window.workspaces["code"].reader
    find.until(lambda: find.window.current == "code" and reader.surface.selection() is not None)
    text = reader.loaded.opened.text
    chosen: Anchor = reader.surface.selection()
    assert text[chosen.start : chosen.end] == "indivisible"


def test_that_a_word_that_stands_nowhere_as_typed_leads_to_its_other_forms(find: Finding) -> None:
    popup = _open(find, "threats")
    find.until(lambda: _entries(popup, "In the texts"))
    (further,) = _entries(popup, "In the texts")
    popup.close()
    further.run()
    find.settled()
    assert find.window.current == "find"
    assert find.space.wish == WordsWish("threats", inflected=True)
    assert find.passages()


def test_that_a_coder_is_offered_what_a_coder_has(anna: Finding) -> None:
    popup = _open(anna, "people")
    assert _entries(popup, "Commands") == []
    popup.field.setText("threat")
    (code, *_) = _entries(popup, "Codes")
    assert code.detail.startswith("1 ")
