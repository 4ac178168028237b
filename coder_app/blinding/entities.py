"""Who and what is hidden: entities with their names in three languages, and those a provenance suggests."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from coder_app.blinding import gazetteer
from coder_app.blinding.gazetteer import Known, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

KINDS = ("person", "state", "institution", "place", "date", "event", "self", "other")

FACET_KINDS = {
    "speaker": "person", "state": "state", "side": "state", "bloc": "institution", "institution": "institution",
    "place": "place", "occasion": "event", "date": "date",
}  # fmt: skip
"""The facets of a provenance that name something, and what kind of thing."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing to hide: its kind (one of KINDS), its name, its other names in any language, and its neutral label."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...]
    label: str

    @property
    def names(self) -> tuple[str, ...]:
        """The name and all aliases, each once."""
        return tuple(dict.fromkeys(name for name in (self.name, *self.aliases) if name.strip()))


def entities_from_provenance(rows: Iterable[Mapping[str, str | date | None]]) -> list[Entity]:
    """What the provenance of a study's documents names, each thing once, with the names the gazetteer adds.

    A row maps facets (speaker, state, …) to what was entered. Ids are "kind:name"; labels are those of
    :func:`coder_app.blinding.labels.label_for` in order of appearance.
    """
    from coder_app.blinding.labels import label_for

    found: dict[str, Entity] = {}
    counts: dict[str, int] = {}
    for kind, name in (pair for row in rows for pair in named_in(row)):
        thing = known(kind, name)
        identity = f"{thing.kind if thing else kind}:{folded(thing.names[0] if thing else name)}"
        if identity in found:
            continue
        kind = thing.kind if thing else kind
        counts[kind] = counts.get(kind, 0) + 1
        aliases = tuple(alias for alias in (thing.names if thing else ()) if alias != name)
        found[identity] = Entity(identity, kind, name, aliases, label_for(kind, counts[kind]))
    return list(found.values())


def named_in(row: Mapping[str, str | date | None]) -> Iterator[tuple[str, str]]:
    """The kinds and names that a provenance gives, in the order of its facets; dates as YYYY-MM-DD."""
    for facet, kind in FACET_KINDS.items():
        value = row.get(facet) if facet != "date" else row.get("date") or row.get("dated")
        if isinstance(value, date):
            yield "date", value.isoformat()
        elif isinstance(value, str) and value.strip():
            yield kind, re.sub(r"\s+", " ", value).strip()


def known(kind: str, *names: str) -> Known | None:
    """What the gazetteer knows under any of these names; what is entered as one kind may be known as another."""
    related = {"state": ("state", "institution"), "institution": ("institution", "state"), "place": ("place", "state")}
    for tried in related.get(kind, (kind,)):
        if found := gazetteer.find(tried, *names):
            return found
    if kind in {"event", "place"}:
        return next((found for name in names if (found := gazetteer.find_within(kind, name))), None)
    return None
