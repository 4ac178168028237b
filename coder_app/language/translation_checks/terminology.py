"""The check of key terms: whether a term of the original is rendered as the glossary expects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coder_app.language.translation_checks.model import LOW, MEDIUM, Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coder_app.language.term_matching import Matcher
    from coder_app.language.translation_checks.model import Range
    from coder_app.language.translation_checks.sides import Pair


def terms(pair: Pair, matcher: Matcher) -> Iterator[Finding]:
    """A term that stands as a watched rendering; with every doubt also one without any known rendering."""
    source = matcher.found(pair.original.tokens, pair.original.lemmas, pair.original.language)
    if not source:
        return
    target = matcher.found(pair.translation.tokens, pair.translation.lemmas, pair.translation.language, watched=True)
    present: dict[str, list[Range]] = {}
    for hit in target:
        present.setdefault(hit.rendering, []).append(hit.range)
    asked: dict[Range, list[str]] = {}
    for hit in source:
        asked.setdefault(hit.range, []).append(hit.concept)
    for where, concepts in asked.items():
        if not pair.sensitive("term") and all(matcher.is_modal(concept) for concept in concepts):
            continue  # the check of modality knows more ways to say it
        expected = [r for concept in concepts for r in matcher.expected(concept, pair.translation.language)]
        if not expected or any(one in present for one in expected):
            continue
        watched = [
            r for concept in concepts for r in matcher.watched(concept, pair.translation.language) if r in present
        ]
        word = pair.original.text[where[0] - pair.original.start : where[1] - pair.original.start]
        if watched:
            marks = present[watched[0]][0]
            said = pair.translation.text[marks[0] - pair.translation.start : marks[1] - pair.translation.start]
            yield Finding("term", "The term {term} is rendered as {translation}, not as {expected}.", MEDIUM,
            (where,), (marks,),
                          {"term": word, "translation": said, "expected": ", ".join(expected)})  # fmt: skip
        elif pair.sensitive("term"):
            yield Finding("term", "The term {term} has none of its expected renderings: {expected}.", LOW, (where,), (),
                          {"term": word, "expected": ", ".join(expected)})  # fmt: skip
