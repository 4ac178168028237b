"""The window speaks English, Ukrainian and Russian: completely, with the right forms, and with nothing lost."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "translations"))

import update  # noqa: E402
from collecting import Message, collect  # noqa: E402

from coder_app.gui.translations import (  # noqa: E402
    LANGUAGE_NAMES,
    catalogues,
    install_translations,
    languages,
    spoken_language,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

PRESENT = [code for code in update.FORMS if update.catalogue(code).exists()]
PLACEHOLDERS = re.compile(r"%n|%L?\d|\{[^{}]*\}")


@pytest.fixture
def application(qapp: QCoreApplication) -> Iterator[QCoreApplication]:
    """The application, without the catalogues and the way of writing numbers that a test gave it."""
    before, had = QLocale(), set(qapp.findChildren(QTranslator))
    yield qapp
    QLocale.setDefault(before)
    for translator in set(qapp.findChildren(QTranslator)) - had:
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture(scope="module")
def sentences() -> list[Message]:
    return collect(ROOT)


@pytest.mark.parametrize("language", PRESENT)
def test_that_every_sentence_of_the_program_is_translated(language: str, sentences: list[Message]) -> None:
    words = update.read(update.catalogue(language))
    missing = [message for message in update.wanted(language, sentences) if not all(words.get(message, ("",)))]
    assert not missing, f"run packaging/translations/update.py and translate: {missing[:20]}"


@pytest.mark.parametrize("language", PRESENT)
def test_that_translations_keep_what_is_filled_in(language: str) -> None:
    lost = []
    for message, forms in update.read(update.catalogue(language)).items():
        for form in filter(None, forms):
            said, asked = (Counter(PLACEHOLDERS.findall(text)) for text in (form, message.text))
            if said != asked:
                lost.append((message.context, message.text, form))
    assert not lost


@pytest.mark.parametrize("language", PRESENT)
def test_that_translations_keep_keys_dots_and_edges(language: str) -> None:
    def marks(text: str) -> tuple[object, ...]:
        mnemonics = len(re.findall(r"&(?=\w)", text.replace("&&", "")))
        edges = len(text) - len(text.lstrip()), len(text) - len(text.rstrip())
        return mnemonics, text.rstrip().endswith("…"), "..." in text, *edges, text.count("\n")

    different = [
        (message.context, message.text, form)
        for message, forms in update.read(update.catalogue(language)).items()
        for form in filter(None, forms)
        if marks(form) != marks(message.text)
    ]
    assert not different


@pytest.mark.parametrize("language", [code for code in PRESENT if code != "en"])
def test_that_no_two_menus_open_with_the_same_key(language: str) -> None:
    forms = [forms[0] for message, forms in update.read(update.catalogue(language)).items() if "&" in message.text]
    keys = Counter(form[form.index("&") + 1].casefold() for form in forms)
    assert len(forms) > 4
    assert set(keys.values()) == {1}


@pytest.mark.parametrize("language", PRESENT)
def test_that_the_compiled_catalogue_says_what_is_written(language: str, application: QCoreApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(catalogues() / f"coder_{language}.qm"))
    samples = {"en": (1, 2), "uk": (1, 2, 5), "ru": (1, 2, 5)}[language]
    for message, forms in update.read(update.catalogue(language)).items():
        for number, form in zip(samples if message.counted else (-1,), forms, strict=True):
            compiled = translator.translate(message.context, message.text, message.note or None, number)
            assert compiled == form, f"run packaging/translations/update.py: {message}"


def test_that_counted_things_have_their_english_forms(application: QCoreApplication) -> None:
    install_translations(application, "en")
    counted = [QCoreApplication.translate("LibraryWorkspace", "%n document(s)", "", count) for count in (1, 2, 16)]
    assert counted == ["1 document", "2 documents", "16 documents"]


@pytest.mark.skipif("ru" not in languages(), reason="there is no Russian catalogue yet")
def test_that_russian_counts_in_three_forms(application: QCoreApplication) -> None:
    assert install_translations(application, "ru") == "ru"
    counted = [QCoreApplication.translate("CodebookPanel", "%n codes", "", count) for count in (1, 3, 11, 21, 25)]
    assert counted == ["1 код", "3 кода", "11 кодов", "21 код", "25 кодов"]
    assert QLocale().toString(0.5, "f", 1) == "0,5"


@pytest.mark.skipif("uk" not in languages(), reason="there is no Ukrainian catalogue yet")
def test_that_qt_speaks_the_language_too(application: QCoreApplication) -> None:
    install_translations(application, "uk")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Скасувати"


def test_that_the_computers_language_is_taken_where_it_is_spoken() -> None:
    assert spoken_language("system", ["de-DE", "en-GB"]) == "en"
    assert spoken_language("system", ["fr-FR"]) == "en"
    assert spoken_language("system", []) == "en"
    for code in languages():
        assert spoken_language("system", [f"{code}-Cyrl-UA", "en-US"]) == code
        assert spoken_language(code, ["fr-FR"]) == code


def test_that_an_unknown_language_becomes_english(application: QCoreApplication) -> None:
    assert install_translations(application, "xx") == "en"


def test_that_every_language_offered_has_a_catalogue_and_a_name() -> None:
    from coder_app.gui.settings import LANGUAGE

    offered = dict(LANGUAGE.choices)
    assert list(offered) == ["system", *languages()]
    assert {code: offered[code] for code in languages()} == {code: LANGUAGE_NAMES[code] for code in languages()}
    assert all((catalogues() / f"coder_{code}.qm").is_file() for code in languages())


def test_that_every_class_that_speaks_is_known_to_qt_by_its_name(sentences: list[Message]) -> None:
    """A counted sentence is looked up under the class of the object alone, so no class may inherit one."""
    import coder_app.application  # noqa: F401 - loads the window with everything in it

    counting = {message.context for message in sentences if message.counted}
    heirs = [
        (each.__name__, heir.__name__)
        for each in _below(QObject)
        if each.__module__.startswith("coder_app.") and each.__name__ in counting
        for heir in _below(each)
    ]
    assert not heirs


def _below(kind: type) -> Iterator[type]:
    for heir in type.__subclasses__(kind):
        yield heir
        yield from _below(heir)
