"""What is odd about two texts before anything is checked: said plainly, as message keys with values."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

Caution = tuple[str, dict[str, Any]]


def cautions(
    names: tuple[str, str], texts: tuple[Sequence[str], Sequence[str]], languages: tuple[Sequence[str], Sequence[str]]
) -> list[Caution]:
    """What to say of two texts, given as sentences with the language of each. ``names`` are what messages call them."""
    found: list[Caution] = []
    for name, sentences, spoken in zip(names, texts, languages, strict=True):
        found += _of_one(name, sentences, spoken)
    if texts[0] and [each.split() for each in texts[0]] == [each.split() for each in texts[1]]:
        found.append(("Both texts are the same, word by word.", {}))
    elif all(texts) and _usual(languages[0]) == _usual(languages[1]) != "und":
        found.append(("Both texts are in the same language.", {}))
    return found


def doubt(sentences: tuple[int, int], support: float, *, is_translation: bool) -> Caution | None:
    """What to say of whether a text translates another, given their sentences and what aligning them found."""
    from coder_app.language.alignment import too_short_to_tell

    if not is_translation:
        return "These two texts do not look like translations of each other.", {}
    if too_short_to_tell(sentences, support):
        return "These texts are too short to tell whether one is a translation of the other.", {}
    return None


def _usual(languages: Sequence[str]) -> str:
    return Counter(languages).most_common(1)[0][0] if languages else "und"


def _of_one(name: str, sentences: Sequence[str], languages: Sequence[str]) -> list[Caution]:
    from coder_app.language.translation_checks.model import LONGEST

    if not sentences:
        return [("No sentences are in {text}.", {"text": name})]
    found: list[Caution] = []
    spoken = [language for language in dict.fromkeys(languages) if language != "und"]
    if len(spoken) > 2:
        found.append(("Several languages are in {text}: {languages}.", {"text": name, "languages": ", ".join(spoken)}))
    if max(map(len, sentences)) > LONGEST:
        told = "A sentence of {text} has {count} characters: full stops seem to be missing. Its words are not compared."
        found.append((told, {"text": name, "count": max(map(len, sentences))}))
    return found
