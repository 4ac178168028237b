"""What reviewers make of warnings: departures with kind, weight and note, what is ignored, what counts as the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import col, select

from coder_app.domain.coders import Coder
from coder_app.domain.crosscheck import CrossCheckResult, Decision, SameRule, Verdict, Weight
from coder_app.domain.errors import BadInput, NotFound
from coder_app.domain.tables import now
from coder_app.operations.crosscheck import VerdictView, verdict_view
from coder_app.operations.project import verb
from coder_app.operations.set_up import require_lead
from coder_app.operations.works import find_check, require_reviewer
from coder_app.reliability.agreement import cohen_kappa
from coder_app.reliability.krippendorff import alpha
from coder_app.reliability.units import ratings

if TYPE_CHECKING:
    from coder_app.storage.session import StudySession

KINDS = (
    "missing_sentence", "added_sentence", "cut_tail", "number", "date", "unit", "name", "negation", "modality", "term",
    "untranslated", "quotation", "repeated", "punctuation", "length", "subject", "tone", "other",
)  # fmt: skip
"""What a departure can be: the kinds of warnings, and what only a reader sees."""


@verb("Judge a warning")
def judge(
    session: StudySession,
    check_id: str,
    key: str,
    decision: str,
    *,
    kind: str = "",
    weight: str = "",
    note: str = "",
    original: str = "",
    translation: str = "",
) -> None:
    """Write this person's verdict on a warning: a departure, or to be ignored here; an older one is replaced.

    ``original`` and ``translation`` are the quotations, kept so that the verdict can be read without the warning.
    """
    require_reviewer(session)
    find_check(session, check_id)
    if decision not in set(Decision):
        raise BadInput("A warning is a departure or ignored, not “{decision}”.", decision=decision)
    if weight and weight not in set(Weight):
        raise BadInput("“{weight}” is no weight; there are {weights}.", weight=weight, weights=", ".join(Weight))
    if kind and kind not in KINDS:
        raise BadInput("“{kind}” is no kind of departure; there are {kinds}.", kind=kind, kinds=", ".join(KINDS))
    row = _mine(session, check_id, key) or Verdict(
        check_id=check_id, key=key, reviewer_id=session.actor_id, decision=decision
    )
    said = {"decision": decision, "kind": kind, "weight": weight, "note": note.strip(), "original": original,
            "translation": translation}  # fmt: skip
    if any(getattr(row, name) != value for name, value in said.items()):
        for name, value in said.items():
            setattr(row, name, value)
        row.made_at = now()
    session.add(row)


def _mine(session: StudySession, check_id: str, key: str) -> Verdict | None:
    return session.exec(
        select(Verdict).where(Verdict.check_id == check_id, Verdict.key == key, Verdict.reviewer_id == session.actor_id)
    ).first()


@verb("Take a verdict back")
def withdraw_verdict(session: StudySession, check_id: str, key: str) -> None:
    """Leave a warning unjudged again."""
    require_reviewer(session)
    row = _mine(session, check_id, key)
    if row is None:
        raise NotFound("There is no verdict of yours on this.")
    session.delete(row)


@verb("These two are the same: {words}")
def add_rule(
    session: StudySession, kind: str, original_words: str, translation_words: str, languages: tuple[str, str] = ("", "")
) -> str:
    """From now on warnings of this kind between these words are not raised; gives the rule's id."""
    require_reviewer(session)
    words = [" ".join(part.split()) for part in (original_words, translation_words)]
    if not any(words):
        raise BadInput("A rule needs the words that count as the same.")
    standing = session.exec(
        select(SameRule).where(
            SameRule.kind == kind, SameRule.original_words == words[0], SameRule.translation_words == words[1]
        )
    ).first()
    row = standing or SameRule(kind=kind, original_words=words[0], translation_words=words[1],
                               original_language=languages[0], translation_language=languages[1])  # fmt: skip
    session.add(row)
    session.tell(words=" = ".join(words))
    return row.id


@verb("Take a rule back")
def remove_rule(session: StudySession, rule_id: str) -> None:
    """Raise the warnings of a rule again."""
    require_reviewer(session)
    row = session.get(SameRule, rule_id)
    if row is None:
        raise NotFound("This rule is not in the study any more.")
    session.delete(row)


def all_verdicts(session: StudySession, check_id: str) -> list[tuple[str, VerdictView]]:
    """Every verdict on a pair that the person may see, with the reviewer's name, in the order of time."""
    rows = session.exec(
        select(Verdict, Coder.name)
        .join(Coder, col(Verdict.reviewer_id) == col(Coder.id))
        .where(Verdict.check_id == check_id)
        .order_by(col(Verdict.made_at))
    ).all()
    return [(name, verdict_view(row)) for row, name in rows]


@dataclass(frozen=True, slots=True)
class ReviewersAgree:
    """Two reviewers on the warnings both judged: how many, how many alike; kappa and alpha, None where undefined."""

    first: str
    second: str
    both: int
    same: int
    kappa: float | None
    alpha: float | None


def reviewers_agree(session: StudySession, check_id: str) -> list[ReviewersAgree]:
    """Agreement of each two reviewers of a pair on departure or not; for leads."""
    require_lead(session)
    standing = _standing_keys(session, check_id)
    said: dict[str, dict[str, str]] = {}
    for name, verdict in all_verdicts(session, check_id):
        if verdict.key in standing:
            said.setdefault(name, {})[verdict.key] = verdict.decision
    names = sorted(said)
    return [_agreement(one, other, said) for at, one in enumerate(names) for other in names[at + 1 :]]


def _standing_keys(session: StudySession, check_id: str) -> set[str]:
    kept = session.get(CrossCheckResult, check_id)
    return {each["key"] for each in kept.warnings} if kept else set()


def _agreement(one: str, other: str, said: dict[str, dict[str, str]]) -> ReviewersAgree:
    shared = sorted(said[one].keys() & said[other].keys())
    pairs = [(said[one][key], said[other][key]) for key in shared]
    same = sum(a == b for a, b in pairs)
    return ReviewersAgree(one, other, len(pairs), same, kappa_of(pairs), alpha_of(pairs))


def kappa_of(pairs: list[tuple[str, str]]) -> float | None:
    """Cohen's kappa of two people's decisions on the same things; None where it is not defined."""
    if not pairs:
        return None
    value = cohen_kappa(ratings([list(pair) for pair in pairs])).value
    return value if isinstance(value, float) else None


def alpha_of(pairs: list[tuple[str, str]]) -> float | None:
    """Krippendorff's nominal alpha of the same; None where it is not defined."""
    if not pairs:
        return None
    value = alpha(ratings([list(pair) for pair in pairs])).value
    return value if isinstance(value, float) else None
