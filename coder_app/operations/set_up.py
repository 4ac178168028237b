"""Setting a study up: its title, people, rounds, periods and lists of choices."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from sqlmodel import SQLModel, col, func, select

from coder_app.domain.coders import Coder, Role
from coder_app.domain.errors import BadInput, NotFound, Refused
from coder_app.domain.study import Choice, Period, PeriodScheme, Round, Study
from coder_app.domain.views import CoderView, RoundView
from coder_app.operations.project import people, verb

if TYPE_CHECKING:
    from datetime import date

    from coder_app.storage.session import StudySession

TRAINING_ROUNDS = "training_rounds"
KINDS_OF_EVIDENCE = (
    "Strategic documents and elite speeches",
    "Archival reports and policy documents",
    "Peer-reviewed literature",
    "Theses",
)
"""The four kinds a new study starts with; they can be changed."""


@dataclass(frozen=True, slots=True)
class PeriodView:
    """A named range of dates, both ends included."""

    name: str
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class SchemeView:
    """A way of cutting time into periods. ``counting`` says where a date in an overlap counts: first, last, both."""

    id: str
    name: str
    counting: str
    periods: tuple[PeriodView, ...]


@dataclass(frozen=True, slots=True)
class StudyView:
    """The study's set-up as far as everybody may see it."""

    title: str
    question: str
    sealed: bool
    rounds: tuple[RoundView, ...]
    schemes: tuple[SchemeView, ...]
    kinds_of_evidence: tuple[str, ...]
    sides: tuple[str, ...]


@verb("Create study", undoable=False)
def found_study(session: StudySession, lead: str, title: str) -> None:
    """Make the study's one row, its lead, a first round and the usual kinds of evidence."""
    session.add(Study(title=title))
    session.add(Coder(name=lead, role=Role.LEAD.value))
    session.add(Round(name="Main"))
    for position, name in enumerate(KINDS_OF_EVIDENCE):
        session.add(Choice(list_name="kind_of_evidence", name=name, position=position))


def the_study(session: StudySession) -> Study:
    """The study's one row."""
    study = session.exec(select(Study)).first()
    if study is None:
        raise NotFound("The study is empty: its set-up is missing.")
    return study


def study_settings(session: StudySession) -> dict[str, Any]:
    """The study's own settings: ``blind``, ``labels`` ("document" or "study"), what coders may see, its packet."""
    return dict(the_study(session).settings)


def make_blind(session: StudySession) -> None:
    """From now on coders learn no names: part of every verb that begins to hide sources."""
    study = the_study(session)
    if not study.settings.get("blind"):
        study.settings = {**study.settings, "blind": True}
        session.add(study)


def study_id(session: StudySession) -> str:
    """The id of the study, which memos on the study hang on."""
    return the_study(session).id


def require_lead(session: StudySession) -> None:
    """Refuse what only a lead or custodian may do."""
    if not session.viewer.sees_all:
        raise Refused("Only a lead can do this; {name} is a {role}.",
                      name=session.viewer.name, role=session.viewer.role)  # fmt: skip


def study_view(session: StudySession) -> StudyView:
    """The study's set-up; who codes blind does not learn its title and question, which may name the sources."""
    study = the_study(session)
    open_to_all = session.viewer.sees_names or "title" in study.settings.get("shown", ())
    title, question = (study.title, study.question) if open_to_all else ("", "")
    choices = session.exec(select(Choice).order_by(col(Choice.position))).all()
    return StudyView(
        title, question, study.sealed, tuple(rounds(session)), tuple(schemes(session)),
        tuple(choice.name for choice in choices if choice.list_name == "kind_of_evidence"),
        tuple(choice.name for choice in choices if choice.list_name == "side"),
    )  # fmt: skip


@verb("Change title")
def describe_study(session: StudySession, title: str, question: str) -> None:
    """Set the study's title and its question."""
    require_lead(session)
    study = the_study(session)
    study.title, study.question = title.strip(), question.strip()
    session.add(study)


@verb("Add coder")
def add_coder(session: StudySession, name: str, role: str) -> CoderView:
    """A new person in the study; names are unique without regard to capitals."""
    require_lead(session)
    name = " ".join(name.split())
    if not name:
        raise BadInput("A person needs a name.")
    if role not in set(Role):
        raise BadInput("“{role}” is no role; there are {roles}.", role=role, roles=", ".join(Role))
    if any(person.name.casefold() == name.casefold() for person in people(session)):
        raise Refused("{name} is in the study already.", name=name)
    person = Coder(name=name, role=role)
    session.add(person)
    session.tell(name=name)
    return CoderView(person.id, person.name, person.role)


@verb("Change coder")
def change_coder(session: StudySession, coder_id: str, *, name: str, role: str, active: bool) -> None:
    """Rename a person, give another role, or let them rest (their codings stay)."""
    require_lead(session)
    person = session.get(Coder, coder_id)
    if person is None:
        raise NotFound("This person is not in the study any more.")
    name = " ".join(name.split())
    if not name or role not in set(Role):
        raise BadInput("A person needs a name and a role.")
    if any(other.name.casefold() == name.casefold() and other.id != coder_id for other in people(session)):
        raise Refused("{name} is in the study already.", name=name)
    stays_lead = role == Role.LEAD and active
    leads = [other for other in people(session) if other.role == Role.LEAD and other.active and other.id != coder_id]
    if not stays_lead and not leads:
        raise Refused("A study needs a lead; make somebody else lead first.")
    person.name, person.role, person.active = name, role, active
    session.add(person)
    session.tell(name=name)


def rounds(session: StudySession) -> list[RoundView]:
    """All rounds, the newest, which is the current one, last."""
    rows = session.exec(select(Round).order_by(col(Round.position))).all()
    training = training_rounds(session)
    return [RoundView(row.id, row.name, row is rows[-1], row.id in training) for row in rows]


def training_rounds(session: StudySession) -> set[str]:
    """Ids of the rounds that are for training."""
    return set(the_study(session).settings.get(TRAINING_ROUNDS, ()))


def current_round(session: StudySession) -> RoundView:
    """The round that new codings belong to."""
    return rounds(session)[-1]


def round_by_name(session: StudySession, name: str) -> RoundView:
    """The round of this name; raises NotFound listing the names there are."""
    found = rounds(session)
    for view in found:
        if view.name.casefold() == name.strip().casefold():
            return view
    raise NotFound("There is no round “{name}”. There are: {names}.", name=name,
                   names=", ".join(view.name for view in found))  # fmt: skip


@verb("Add round")
def add_round(session: StudySession, name: str) -> RoundView:
    """A new round of coding; it becomes the current one."""
    require_lead(session)
    name = name.strip()
    if not name:
        raise BadInput("A round needs a name.")
    if any(view.name.casefold() == name.casefold() for view in rounds(session)):
        raise Refused("There is a round “{name}” already.", name=name)
    row = Round(name=name, position=next_position(session, Round))
    session.add(row)
    session.tell(name=name)
    return RoundView(row.id, row.name, True)


def schemes(session: StudySession) -> list[SchemeView]:
    """All period schemes with their periods in order of time."""
    periods = session.exec(select(Period).order_by(col(Period.start), col(Period.position))).all()
    return [
        SchemeView(row.id, row.name, row.counting,
                   tuple(PeriodView(p.name, p.start, p.end) for p in periods if p.scheme_id == row.id))
        for row in session.exec(select(PeriodScheme).order_by(col(PeriodScheme.position))).all()
    ]  # fmt: skip


@verb("Change periods")
def set_scheme(
    session: StudySession,
    name: str,
    periods: list[PeriodView],
    *,
    counting: str = "first",
    scheme_id: str | None = None,
) -> str:
    """Write a period scheme (a new one without an id); gives its id."""
    require_lead(session)
    if counting not in {"first", "last", "both"}:
        raise BadInput("A date in two periods counts for the first, the last or both; not “{rule}”.", rule=counting)
    for period in periods:
        if not period.name.strip() or period.end < period.start:
            raise BadInput("The period “{name}” ends before it begins, or has no name.", name=period.name)
    scheme = session.get(PeriodScheme, scheme_id) if scheme_id else None
    if scheme is None:
        scheme = PeriodScheme(name=name.strip(), position=next_position(session, PeriodScheme))
    scheme.name, scheme.counting = name.strip(), counting
    session.add(scheme)
    for old in session.exec(select(Period).where(Period.scheme_id == scheme.id)).all():
        session.delete(old)
    for position, period in enumerate(periods):
        session.add(Period(scheme_id=scheme.id, name=period.name.strip(), start=period.start, end=period.end,
                           position=position))  # fmt: skip
    return scheme.id


@verb("Remove period scheme")
def remove_scheme(session: StudySession, scheme_id: str) -> None:
    """Take a period scheme away with its periods."""
    require_lead(session)
    for old in session.exec(select(Period).where(Period.scheme_id == scheme_id)).all():
        session.delete(old)
    scheme = session.get(PeriodScheme, scheme_id)
    if scheme:
        session.delete(scheme)


@verb("Change list")
def set_choices(session: StudySession, list_name: str, names: list[str]) -> None:
    """Write the study's kinds of evidence (``kind_of_evidence``) or sides (``side``)."""
    require_lead(session)
    if list_name not in {"kind_of_evidence", "side"}:
        raise BadInput("There is no list “{name}”.", name=list_name)
    wanted = list(dict.fromkeys(name.strip() for name in names if name.strip()))
    standing = {row.name: row for row in session.exec(select(Choice).where(Choice.list_name == list_name)).all()}
    for name, row in standing.items():
        if name not in wanted:
            session.delete(row)
    for position, name in enumerate(wanted):
        row = standing.get(name) or Choice(list_name=list_name, name=name)
        row.position = position
        session.add(row)


def periods_of(scheme: SchemeView, when: date | None) -> tuple[str, ...]:
    """The periods a date counts for under the scheme's rule; none for no date or a gap.

    >>> from datetime import date
    >>> wave = SchemeView("", "Waves", "last", (PeriodView("A", date(1999, 1, 1), date(2004, 12, 31)),
    ...                                         PeriodView("B", date(2004, 1, 1), date(2008, 12, 31))))
    >>> periods_of(wave, date(2004, 5, 1)), periods_of(wave, date(1990, 1, 1))
    (('B',), ())
    """
    found = [period.name for period in scheme.periods if when is not None and period.start <= when <= period.end]
    if len(found) > 1 and scheme.counting != "both":
        found = [found[0] if scheme.counting == "first" else found[-1]]
    return tuple(found)


def gaps_and_overlaps(scheme: SchemeView) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Neighbouring periods with days between them that belong to none, and periods that share days."""
    ordered = sorted(scheme.periods, key=lambda period: period.start)
    gaps, overlaps = [], []
    for before, after in itertools.pairwise(ordered):
        if (after.start - before.end).days > 1:
            gaps.append((before.name, after.name))
        if after.start <= before.end:
            overlaps.append((before.name, after.name))
    return gaps, overlaps


Row = TypeVar("Row", bound=SQLModel)


def next_position(session: StudySession, kind: type[Row]) -> int:
    """One more than the highest position of the table's rows."""
    column = kind.position  # type: ignore[attr-defined]
    highest = session.exec(select(func.max(column))).one()
    return 0 if highest is None else int(highest) + 1
