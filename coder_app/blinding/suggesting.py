"""Suggestions of what to mask in one text: names in every form, self-references, dates, page edges."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from coder_app.blinding import page_furniture, reasons, self_references
from coder_app.blinding.dates import dates
from coder_app.blinding.hidden_names import Hidden, hidden_in, index_of
from coder_app.blinding.labels import WORDS, grammatical_marks, with_marks
from coder_app.blinding.offices import persons_by_office
from coder_app.blinding.paradigms import languages
from coder_app.blinding.policies import POLICIES, Policy
from coder_app.blinding.reading import clean, fold, words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from coder_app.blinding.entities import Entity
    from coder_app.blinding.mentions import Mention
    from coder_app.blinding.reading import Cleaned, Word

__all__ = ["POLICIES", "Policy", "Suggestion", "file_mark", "suggest"]

_NEAR = 40
_RELATION_MARKS = {
    "name": "",
    "adjective": "adj.",
    "people": "people",
    "capital": "capital",
    "institution": "institution",
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A range that should be masked: what it is, the label to show for it, and why.

    ``entity_id`` is None where no entity of the lead's list stands behind it. ``reason`` is a message key filled with
    ``values``. ``key`` stays the same as long as the words and their neighbours do: refusals are remembered by it.
    """

    start: int
    end: int
    text: str
    entity_id: str | None
    kind: str
    label: str
    reason: str
    key: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Found:
    """A range of the cleaned text before it is weighed against others."""

    start: int
    end: int
    entity_id: str | None
    kind: str
    label: str
    reason: str
    values: Mapping[str, object] = field(default_factory=dict)


def suggest(
    text: str,
    language: str,
    *,
    entities: Sequence[Entity],
    provenance: Mapping[str, str | date | None],
    policy: Policy,
    pages: Sequence[tuple[int, int]] = (),
    paragraph_languages: Sequence[tuple[int, int, str]] | None = None,
    refused: Collection[str] = (),
    masked: Sequence[tuple[int, int]] = (),
) -> list[Suggestion]:
    """What should be masked in a text, in order and without overlap.

    ``provenance`` maps facets to what the lead entered; ``pages`` and ``masked`` are ranges of the text;
    ``paragraph_languages`` are ranges with a language where it changes within the text. What is masked already and
    what was ``refused`` (by key) is left out.
    """
    cleaned = clean(text)
    hidden = hidden_in(entities, provenance, policy)
    tokens = words(cleaned.text)
    speech = _Speech(cleaned, tokens, [word.start for word in tokens], language, paragraph_languages or ())
    found = [
        *_names(speech, hidden, policy),
        *_self_references(cleaned.text, policy),
        *_dates(cleaned.text, entities, provenance, policy),
        *_persons_by_office(speech, policy),
    ]
    ranges = [(_in_text(cleaned, one), one) for one in found]
    ranges += [((one.start, one.end), one) for one in _furniture(text, pages, policy)]
    return _chosen(text, ranges, set(refused), masked)


def file_mark(text: str, start: int, end: int) -> Suggestion:
    """A suggestion for a stretch that the file's name, its details or a mask's other form give away."""
    found = _Found(start, end, None, "other", f"[{WORDS['other']}]", reasons.FILE)
    return _suggestion(text, start, end, found, _key(text, start, end, found))


@dataclass(frozen=True, slots=True)
class _Speech:
    cleaned: Cleaned
    tokens: Sequence[Word]
    starts: Sequence[int]
    language: str
    paragraphs: Sequence[tuple[int, int, str]]

    def language_at(self, position: int, form: str) -> str:
        """The language of a place in the cleaned text, as far as the letters of the form there allow it."""
        start = self.cleaned.original(position, position + 1)[0]
        said = next((language for a, b, language in self.paragraphs if a <= start < b), self.language)
        possible = languages(form)
        return said if said in possible else possible[0]

    def before(self, position: int) -> list[str]:
        """The words in front of a place, as far as the sentence reaches, at most three."""
        last = bisect_right(self.starts, position - 1) if position else 0
        found: list[str] = []
        following = position
        for word in reversed(self.tokens[max(0, last - 3) : last]):
            if any(mark in ".,!?;:" for mark in self.cleaned.text[word.end : following]):
                break
            found.insert(0, word.raw)
            following = word.start
        return found


def _names(speech: _Speech, hidden: tuple[Hidden, ...], policy: Policy) -> Iterator[_Found]:
    index = index_of(hidden, policy)
    for mention in index.find(speech.cleaned.text, speech.tokens):
        thing = mention.target.thing
        if isinstance(thing, Hidden):
            reason = reasons.SPELT if mention.spelt else reasons.OF_RELATION[mention.target.relation]
            label = _label(speech, mention, thing)
            yield _Found(mention.start, mention.end, thing.entity_id, thing.kind, label, reason, {"entity": thing.name})


def _label(speech: _Speech, mention: Mention, thing: Hidden) -> str:
    relation = mention.target.relation
    form = speech.cleaned.text[mention.start : mention.end]
    first = speech.tokens[mention.first].start
    names = (mention.name, *(thing.names if relation == "name" else ()))
    language = speech.language_at(first, form)
    marks = grammatical_marks(speech.cleaned.text[first : mention.end], names, language, speech.before(mention.start))
    return with_marks(thing.label, f"{_RELATION_MARKS[relation]} {marks}".strip())


def _persons_by_office(speech: _Speech, policy: Policy) -> Iterator[_Found]:
    if policy.own_only or "person" not in policy.kinds:
        return
    for start, end in persons_by_office(speech.cleaned.text, speech.tokens):
        form = speech.cleaned.text[start:end]
        marks = grammatical_marks(form, (form,), speech.language_at(start, form), speech.before(start))
        label = with_marks("[OTHER]" if policy.relational else f"[{WORDS['person']}]", marks)
        yield _Found(start, end, None, "person", label, reasons.BY_OFFICE)


def _self_references(text: str, policy: Policy) -> Iterator[_Found]:
    if policy.self_references:
        for start, end in self_references.speaking_as(text):
            yield _Found(start, end, None, "self", "[SELF]", reasons.SPEAKING_AS)
    if policy.our_country:
        for start, end in self_references.our_country(text):
            yield _Found(start, end, None, "self", "[SELF]", reasons.OUR_COUNTRY)


def _dates(
    text: str, entities: Sequence[Entity], provenance: Mapping[str, str | date | None], policy: Policy
) -> Iterator[_Found]:
    if policy.dates == "none" or "date" not in policy.kinds:
        return
    when = _own_date(provenance)
    entity = next((entity for entity in entities if entity.kind == "date"), None)
    label = (entity.label if entity.label.startswith("[") else f"[{entity.label}]") if entity else "[DATE]"
    for found in dates(text):
        own = when is not None and found.may_be(when)
        if own or policy.dates == "all":
            reason = reasons.OWN_DATE if own else reasons.DATE
            yield _Found(found.start, found.end, entity.id if entity else None, "date", label, reason)


def _own_date(provenance: Mapping[str, str | date | None]) -> date | None:
    value = provenance.get("date") or provenance.get("dated")
    if isinstance(value, str):
        said = next(iter(dates(value)), None)
        if said and said.year and said.month and said.day:
            return date(said.year, said.month, said.day)
        return None
    return value


def _furniture(text: str, pages: Sequence[tuple[int, int]], policy: Policy) -> Iterator[_Found]:
    if not policy.headers:
        return
    for start, end, count in page_furniture.repeated_lines(text, pages):
        yield _Found(start, end, None, "other", "[HEADER]", reasons.REPEATED, {"pages": count})
    for start, end in page_furniture.letterhead(text):
        yield _Found(start, end, None, "other", "[HEADER]", reasons.LETTERHEAD)
    for start, end in page_furniture.document_numbers(text):
        yield _Found(start, end, None, "other", "[NUMBER]", reasons.NUMBER)
    for start, end in page_furniture.signature(text):
        yield _Found(start, end, None, "person", "[SIGNATURE]", reasons.SIGNATURE)


def _in_text(cleaned: Cleaned, found: _Found) -> tuple[int, int]:
    return cleaned.original(found.start, found.end)


def _chosen(
    text: str,
    ranges: Iterable[tuple[tuple[int, int], _Found]],
    refused: Collection[str],
    masked: Sequence[tuple[int, int]],
) -> list[Suggestion]:
    """Longer ranges before shorter ones; a refused range makes way for those within it."""
    taken = bytearray(len(text))
    for start, end in masked:
        taken[start:end] = b"\1" * (end - start)
    chosen = []
    for (start, end), found in sorted(ranges, key=lambda one: (one[0][0] - one[0][1], one[0][0])):
        if end > start and not any(taken[start:end]):
            key = _key(text, start, end, found)
            if key not in refused:
                taken[start:end] = b"\1" * (end - start)
                chosen.append(_suggestion(text, start, end, found, key))
    return sorted(chosen, key=lambda suggestion: suggestion.start)


def _suggestion(text: str, start: int, end: int, found: _Found, key: str) -> Suggestion:
    return Suggestion(
        start, end, text[start:end], found.entity_id, found.kind, found.label, found.reason, key, found.values
    )


def _key(text: str, start: int, end: int, found: _Found) -> str:
    before = re.split(r"[.!?…]|\n\s*\n", text[max(0, start - _NEAR) : start])[-1].split()[-1:]
    after = re.split(r"[.!?…]|\n\s*\n", text[end : end + _NEAR])[0].split()[:1]
    parts = (found.kind, *(fold(word) for word in (*before, "", *text[start:end].split(), "", *after)))
    return hashlib.blake2b("\n".join(parts).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
