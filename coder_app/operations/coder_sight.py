"""What the window of a blind coder shows, and the fixed lists from which they guess the source on finishing."""

from __future__ import annotations

import random
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlmodel import col, select

from coder_app.domain.blinding import Scope, Unblinding
from coder_app.domain.coders import Completion
from coder_app.domain.documents import Document
from coder_app.domain.errors import BadInput
from coder_app.domain.provenance import Provenance
from coder_app.domain.study import Period
from coder_app.operations.blindness import is_blind
from coder_app.operations.documents import find_document
from coder_app.operations.finishing import FACETS, pages_never_shown
from coder_app.operations.project import verb
from coder_app.operations.set_up import current_round, require_lead, study_settings, the_study

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from coder_app.domain.views import CodeView
    from coder_app.storage.session import StudySession

SHOWN = ("title", "frameworks", "totals", "pages", "dates")
"""What a blind coder's window shows only if the lead allows it."""

_WHOLE = {"journal": True}  # the lists are the same for everybody, and who codes must not see the rows behind them
_FEWEST = 2  # a list of one would be the answer


@dataclass(frozen=True, slots=True)
class CoderSight:
    """What the signed-in person's window may show.

    ``state``: open (nothing is hidden in the study), blind, unblinded (was blind), lead (sees the sources of a blind
    study). ``shown`` is what of :data:`SHOWN` may be seen, ``code_order`` the seed of the code tree's order, or None.
    """

    state: str = "open"
    shown: frozenset[str] = frozenset(SHOWN)
    code_order: int | None = None
    packet: bool = False

    @property
    def blind(self) -> bool:
        """Whether the window must be careful."""
        return self.state == "blind"

    def shows(self, what: str) -> bool:
        """Whether one of :data:`SHOWN` may be seen."""
        return not self.blind or what in self.shown


@dataclass(frozen=True, slots=True)
class SightSettings:
    """What the lead has chosen: what coders see, the seed of the codes' order, lists of guesses with their decoys."""

    shown: tuple[str, ...] = ()
    code_order: int | None = None
    guesses: bool = False
    decoys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FinishingQuestion:
    """What is asked on finishing a document: ``options`` by facet; pages (from 0) that were never on the screen.

    ``answered``: this person has said it before, and the answers are frozen.
    """

    blind: bool
    answered: bool
    options: Mapping[str, tuple[str, ...]]
    never_shown: tuple[int, ...]


def coder_sight(session: StudySession) -> CoderSight:
    """What the signed-in person's window may show."""
    settings, viewer = study_settings(session), session.viewer
    packet = bool(settings.get("packet"))
    if viewer.sees_all:
        return CoderSight("lead" if settings.get("blind") else "open")
    if not viewer.blind:
        return CoderSight("unblinded" if settings.get("unblinded") else "open", packet=packet)
    state = "unblinded" if _unblinded(session) else "blind"
    order = settings.get("code_order") if state == "blind" else None
    return CoderSight(state, frozenset(settings.get("shown", ())), order, packet)


def _unblinded(session: StudySession) -> bool:
    reached = {(Scope.STUDY, None), (Scope.ROUND, current_round(session).id), (Scope.CODER, session.actor_id)}
    endings = session.exec(select(Unblinding), execution_options=_WHOLE).all()
    return any((row.scope, row.scope_id) in reached for row in endings)


def sight_settings(session: StudySession) -> SightSettings:
    """What the lead has chosen so far; only a lead may ask."""
    require_lead(session)
    said = study_settings(session)
    kept = said.get("guesses") or {}
    decoys = {facet: tuple(kept.get("decoys", {}).get(facet, ())) for facet in FACETS}
    options = _options(session, decoys)
    return SightSettings(tuple(said.get("shown", ())), said.get("code_order"), bool(kept), decoys, options)


@verb("Choose what coders see")
def show_coders(session: StudySession, shown: Iterable[str], *, shuffle_codes: bool, seed: int | None = None) -> None:
    """Let blind coders see these of :data:`SHOWN`, and the code tree in its own order or in one shuffled for each.

    The seed of the order is kept (drawn where it is None and there is none yet). Raises BadInput for an unknown word.
    """
    require_lead(session)
    wanted = list(dict.fromkeys(shown))
    unknown = next((each for each in wanted if each not in SHOWN), None)
    if unknown is not None:
        raise BadInput("There is nothing called “{name}” to show; known are {known}.",
                       name=unknown, known=", ".join(SHOWN))  # fmt: skip
    study = the_study(session)
    before = study.settings.get("code_order")
    drawn = seed if seed is not None else before if before is not None else secrets.randbelow(2**31)
    study.settings = {**study.settings, "shown": wanted, "code_order": drawn if shuffle_codes else None}
    session.add(study)


@verb("Choose what coders guess from")
def offer_guesses(session: StudySession, decoys: Mapping[str, Sequence[str]] | None = None, *, on: bool = True) -> None:
    """Let coders guess the source on finishing, from lists of the study's own sources and of ``decoys`` (by facet).

    The lists are the same for all documents and travel in packets. ``decoys`` None keeps those there are; ``on=False``
    ends the guessing. Raises BadInput for an unknown facet.
    """
    require_lead(session)
    study = the_study(session)
    kept = (study.settings.get("guesses") or {}).get("decoys", {}) if decoys is None else decoys
    unknown = next((facet for facet in kept if facet not in FACETS), None)
    if unknown is not None:
        raise BadInput("There is no facet “{facet}”; known are {known}.", facet=unknown, known=", ".join(FACETS))
    clean = {facet: _distinct(kept.get(facet, ())) for facet in FACETS}
    said = {"decoys": clean, "options": {facet: list(each) for facet, each in _options(session, clean).items()}}
    study.settings = {**study.settings, "guesses": said if on else None}
    session.add(study)


def guess_options(session: StudySession) -> dict[str, tuple[str, ...]]:
    """By facet what may be guessed, in alphabetical order; a facet with fewer than two is left out.

    A packet, and a study whose sources are sealed now, have the lists as they were kept.
    """
    kept = study_settings(session).get("guesses")
    if not kept:
        return {}
    options = _options(session, kept.get("decoys", {}))
    stored = {facet: tuple(each) for facet, each in kept.get("options", {}).items()}
    return {
        facet: max(options[facet], stored.get(facet, ()), key=len)
        for facet in FACETS
        if len(options[facet]) >= _FEWEST or len(stored.get(facet, ())) >= _FEWEST
    }


def _options(session: StudySession, decoys: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    present = select(Document.id).where(col(Document.removed_at).is_(None))
    query = select(Provenance).where(col(Provenance.document_id).in_(present))
    rows = session.exec(query, execution_options=_WHOLE).all()
    periods = session.exec(select(Period.name)).all()
    own = {
        "state": [row.state or row.bloc or row.side for row in rows], "speaker": [row.speaker for row in rows],
        "period": list(periods),
    }  # fmt: skip
    found = {facet: _distinct([*own[facet], *decoys.get(facet, ())]) for facet in FACETS}
    return {facet: tuple(sorted(each, key=str.casefold)) for facet, each in found.items()}


def _distinct(names: Iterable[str]) -> list[str]:
    """The names in one spelling each, blanks left out."""
    found: dict[str, str] = {}
    for name in names:
        clean = " ".join(name.split())
        if clean:
            found.setdefault(clean.casefold(), clean)
    return list(found.values())


def packet_settings(session: StudySession) -> dict[str, Any]:
    """What a packet must say so that the coder's window asks and hides as the study would."""
    settings = study_settings(session)
    found: dict[str, Any] = {key: settings[key] for key in ("shown", "code_order") if settings.get(key) is not None}
    options = guess_options(session)
    if options:
        found["guesses"] = {"options": {facet: list(each) for facet, each in options.items()}}
    return found


def finishing_question(session: StudySession, document_id: str) -> FinishingQuestion:
    """What is asked of the signed-in person who finishes a document."""
    document = find_document(session, document_id)
    blind = is_blind(session, document.id, current_round(session).id)
    said = select(Completion).where(Completion.document_id == document.id, Completion.coder_id == session.actor_id)
    answered = any(row.recognised or row.answers for row in session.exec(said).all())
    options = guess_options(session) if blind else {}
    return FinishingQuestion(blind, answered, options, tuple(pages_never_shown(session, document.id)))


def as_shown(codes: Sequence[CodeView], sight: CoderSight, coder_id: str) -> list[CodeView]:
    """The codebook as a window may show it: without frameworks, in the coder's own order."""
    from dataclasses import replace

    found = list(codes)
    if not sight.shows("frameworks"):
        names = {code.id: code.name for code in found}
        paths: dict[str, str] = {}
        for code in found:  # parents come first
            above = paths.get(code.parent_id or "")
            paths[code.id] = f"{above}/{names[code.id]}" if above else names[code.id]
        found = [replace(code, framework="", path=paths[code.id]) for code in found]
    if not sight.shows("totals"):
        found = [replace(code, count=0, own_count=0) for code in found]
    if sight.blind and sight.code_order is not None:
        places = sorted(code.id for code in found)
        random.Random(f"{sight.code_order} {coder_id}").shuffle(places)
        order = {ident: place for place, ident in enumerate(places)}
        found = _in_tree([replace(code, position=order[code.id]) for code in found])
    return found


def _in_tree(codes: Sequence[CodeView]) -> list[CodeView]:
    known = {code.id for code in codes}
    children: dict[str | None, list[CodeView]] = {}
    for code in codes:
        children.setdefault(code.parent_id if code.parent_id in known else None, []).append(code)
    found: list[CodeView] = []

    def visit(parent: str | None) -> None:
        for code in sorted(children.get(parent, ()), key=lambda each: each.position):
            found.append(code)
            visit(code.id)

    visit(None)
    return found
