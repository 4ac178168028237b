"""Lets the window speak the reader's language: the catalogues, and which of them to take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from coder_app.places import own_files

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication

BASE = "en"
LANGUAGE_NAMES = {BASE: "English", "uk": "Українська", "ru": "Русский"}


def install_translations(app: QCoreApplication, language: str = "system") -> str:
    """Load the catalogues of a language ("en", "uk", "ru", or "system" for the computer's own) into the application.

    English lies below, since it holds the forms of counted things. Numbers and dates follow the language too. Gives
    the language in force; one without a catalogue becomes English. Call it before the window is built.
    """
    chosen = spoken_language(language, QLocale.system().uiLanguages())
    if language != "system" or QLocale.system().language() != QLocale(chosen).language():
        QLocale.setDefault(QLocale(chosen))
    for each in dict.fromkeys((BASE, chosen)):
        _load(app, f"qtbase_{each}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _load(app, f"coder_{each}", str(catalogues()))
    return chosen


def spoken_language(language: str, of_the_system: Iterable[str]) -> str:
    """The language to speak: the one asked for, or for "system" the first of the computer's that is spoken here."""
    there = languages()
    if language in there:
        return language
    if language == "system":
        codes = (name.replace("_", "-").split("-")[0].lower() for name in of_the_system)
        return next((code for code in codes if code in there), BASE)
    return BASE


def languages() -> tuple[str, ...]:
    """The languages there is a catalogue for; English always."""
    folder = catalogues()
    return tuple(code for code in LANGUAGE_NAMES if code == BASE or (folder / f"coder_{code}.qm").is_file())


def catalogues() -> Path:
    """The folder of the compiled catalogues."""
    return own_files("resources") / "translations"


def _load(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
    else:
        translator.deleteLater()
