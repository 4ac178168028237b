"""Names of the languages texts are in."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said

_NAMES = {
    "ru": QT_TRANSLATE_NOOP("Languages", "Russian"),
    "uk": QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    "en": QT_TRANSLATE_NOOP("Languages", "English"),
    "und": QT_TRANSLATE_NOOP("Languages", "language unknown"),
}


def language_name(code: str) -> str:
    """The name of a language by its ISO 639 code, in the reader's language where it is one of the study's three."""
    if code in _NAMES:
        return said("Languages", _NAMES[code])
    locale = QLocale(code)
    known = locale.language() not in {QLocale.Language.C, QLocale.Language.AnyLanguage}
    return QLocale.languageToString(locale.language()) if known else code
