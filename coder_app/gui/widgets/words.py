"""Marking sentences for translation where they are declared, and saying them in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text itself; the name is the one by which the collector of translations finds it."""
    return text


def said(context: str, text: str, **values: object) -> str:
    """The sentence in the reader's language with its ``{placeholders}`` filled in.

    A translation whose placeholders do not fit gives the English sentence rather than an error.
    """
    translated = QCoreApplication.translate(context, text)
    for sentence in (translated, text):
        try:
            return sentence.format(**values) if values else sentence
        except (KeyError, IndexError, ValueError):
            continue
    return text
