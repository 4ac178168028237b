"""Brings the catalogues up to date with the program's sentences and compiles them.

Run it as ``python packaging/translations/update.py`` after a change of words. Translations of sentences that are gone
are dropped; new ones stand empty (and are shown in English) until somebody writes them in the .ts files, by hand or
with Qt Linguist. English needs a catalogue only for the forms of counted things: "1 code", "2 codes".
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))

from collecting import Message, collect

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
FORMS = {"en": 2, "uk": 3, "ru": 3}
Words = dict[Message, tuple[str, ...]]


def catalogue(language: str) -> Path:
    """Where the translations into a language are written."""
    return HERE / f"coder_{language}.ts"


def read(path: Path) -> Words:
    """The translations in a catalogue, one text or one per plural form; nothing where there is no file."""
    found: Words = {}
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):
        for entry in context.iter("message"):
            message = Message(context.findtext("name", ""), entry.findtext("source", ""), entry.findtext("comment", ""))
            translation = entry.find("translation")
            if translation is not None:
                forms = translation.findall("numerusform") or [translation]
                found[message] = tuple(form.text or "" for form in forms)
    return found


def write(path: Path, language: str, messages: list[Message], words: Mapping[Message, tuple[str, ...]]) -> None:
    """Write a catalogue in the format of Qt Linguist, without places in files: it changes only with the words."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, group in groupby(messages, lambda message: message.context):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in group:
            _entry(context, message, words.get(message, ()), FORMS[language])
    ET.indent(root, " ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n")


def _entry(context: ET.Element, message: Message, words: tuple[str, ...], forms: int) -> None:
    entry = ET.SubElement(context, "message", {"numerus": "yes"} if message.counted else {})
    ET.SubElement(entry, "source").text = message.text
    if message.note:
        ET.SubElement(entry, "comment").text = message.note
    whole = len(words) == (forms if message.counted else 1) and all(words)
    translation = ET.SubElement(entry, "translation", {} if whole else {"type": "unfinished"})
    if not message.counted:
        translation.text = words[0] if words else ""
        return
    for number in range(forms):
        ET.SubElement(translation, "numerusform").text = words[number] if number < len(words) else ""


def wanted(language: str, messages: list[Message]) -> list[Message]:
    """What a catalogue must say: everything, or in English what is counted."""
    return [message for message in messages if language != "en" or message.counted]


def compile_catalogue(language: str) -> None:
    """Make the file the program loads, with the Linguist tools that come with PySide6."""
    compiled = ROOT / "resources" / "translations" / f"coder_{language}.qm"
    compiled.parent.mkdir(exist_ok=True)
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", str(catalogue(language)), "-qm", str(compiled)], check=True)


def main() -> None:
    """Update and compile every catalogue; says how much is left to translate."""
    messages = collect(ROOT)
    for language in FORMS:
        path, asked = catalogue(language), wanted(language, messages)
        words = read(path)
        write(path, language, asked, words)
        compile_catalogue(language)
        left = sum(not all(words.get(message, ("",))) for message in asked)
        sys.stdout.write(f"{language}: {len(asked)} sentences, {left} to translate\n")


if __name__ == "__main__":
    main()
