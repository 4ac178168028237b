"""What the workspace says of figures and differences, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from coder_app.gui.messages import sentence
from coder_app.gui.widgets.numbers import coefficient, percent, whole
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP, said
from coder_app.operations.comparison_disputes import ENOUGH_DECISIONS, decisions_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from coder_app.gui.compare.coder_names import CoderNames
    from coder_app.gui.compare.comparing import Drawn
    from coder_app.operations.comparison import CodeAgreement, Comparison
    from coder_app.operations.comparison_disputes import Contested
    from coder_app.reliability.intervals import Draws
    from coder_app.reliability.results import Result

_N = QT_TRANSLATE_NOOP
UNIT_NAMES = {
    "sentence": _N("Compare", "sentence"),
    "paragraph": _N("Compare", "paragraph"),
    "document": _N("Compare", "document"),
    "word": _N("Compare", "word"),
    "character": _N("Compare", "character"),
    "segment": _N("Compare", "marked segment"),
}
UNIT_HELP = {
    "sentence": _N("Compare", "Each sentence: given the code or not"),
    "paragraph": _N("Compare", "Each paragraph: given the code or not"),
    "document": _N("Compare", "Each document: does the code occur in it"),
    "word": _N("Compare", "Each word: given the code or not"),
    "character": _N("Compare", "The whole text, letter by letter"),
    "segment": _N("Compare", "Only what at least one coder marked; text nobody marked is left out"),
}
RULE_NAMES = {
    "touch": _N("Compare", "Counts when it is touched"),
    "half": _N("Compare", "Counts when at least half of it is covered"),
    "majority": _N("Compare", "Counts when more than half of it is covered"),
}
SHORT_RULES = {
    "touch": _N("Compare", "touched"),
    "half": _N("Compare", "half covered"),
    "majority": _N("Compare", "mostly covered"),
}
_DRAWN = {
    "document bootstrap": _N("Compare", "{confidence} % by document bootstrap, {draws} draws, seed {seed}"),
    "unit bootstrap": _N("Compare", "{confidence} % by unit bootstrap, {draws} draws, seed {seed}"),
    "block bootstrap": _N("Compare", "{confidence} % by block bootstrap, {draws} draws, seed {seed}"),
    "none": _N("Compare", "no interval"),
}
_NOTES = (
    _N("Errors", "There are fewer than ten documents: the interval rests on single units and is too narrow."),
    _N("Errors", "There are fewer than ten documents, too few for an interval over characters."),
)
_LEFT_OUT = {
    "unfinished": _N("Compare", "{count} in documents their coder has not finished"),
    "proposed": _N("Compare", "{count} proposed"),
    "region": _N("Compare", "{count} on regions of pages"),
    "blank": _N("Compare", "{count} of white space alone"),
    "training": _N("Compare", "training documents: {count}"),
}
_FIGURES = {
    "mean_alpha": _N("Compare", "mean α"), "pooled_alpha": _N("Compare", "pooled α"),
    "mean_u_alpha": _N("Compare", "mean uα"), "pooled_u_alpha": _N("Compare", "pooled uα"),
    "multi_valued_alpha": _N("Compare", "multi-valued α"), "masi_alpha": _N("Compare", "α with MASI"),
    "jaccard_alpha": _N("Compare", "α with Jaccard"), "krippendorff_alpha": _N("Compare", "α"),
    "percent_agreement": _N("Compare", "agreement"), "cohen_kappa": _N("Compare", "κ"),
    "gwet_ac1": _N("Compare", "AC1"), "brennan_prediger": _N("Compare", "Brennan–Prediger"),
    "u_alpha": _N("Compare", "uα"), "bar_u_alpha": _N("Compare", "|uα"), "cu_alpha": _N("Compare", "cuα"),
    "gamma": _N("Compare", "γ"), "gamma_cat": _N("Compare", "γ-cat"),
}  # fmt: skip


def unit_text(unit: str, rule: str) -> str:
    """What is counted over, with the rule where there is one: "sentence, half covered"."""
    name = said("Compare", UNIT_NAMES[unit])
    return f"{name}, {said('Compare', SHORT_RULES[rule])}" if unit in {"sentence", "paragraph", "word"} else name


def interval_text(how: Draws, method: str) -> str:
    """How the intervals came about: "95 % by document bootstrap, 1,000 draws, seed 7"."""
    return said("Compare", _DRAWN[method], confidence=round(how.confidence * 100), draws=whole(how.draws),
                seed=how.seed)  # fmt: skip


def left_out_text(left_out: dict[str, int]) -> str:
    """Which codings do not count; empty when all do."""
    told = [said("Compare", _LEFT_OUT[kind], count=whole(count)) for kind, count in left_out.items()]
    if not told:
        return ""
    return QCoreApplication.translate("Compare", "Left out: {what}").format(what=", ".join(told))


def beside_text(drawn: Drawn | None, comparison: Comparison) -> str:
    """All codes in one figure, and the intensities: "All codes: mean α .62 (.55 – .70) · pooled α .60"."""
    if drawn is None:
        return ""
    if drawn.why is not None:
        return sentence(drawn.why)
    told = []
    if drawn.beside is not None and drawn.beside.together is not None:
        text = QCoreApplication.translate("Compare", "All codes: {figures}")
        figures = " · ".join(f"{said('Compare', _FIGURES[each.statistic])} {_with_limits(each)}"
                             for each in drawn.beside.together.figures)  # fmt: skip
        told.append(text.format(figures=figures))
    rated = drawn.beside.intensities if drawn.beside is not None else ()
    names = {row.code.id: row.code.name for row in comparison.rows}
    if rated:
        text = QCoreApplication.translate("Compare", "Intensity, α: {figures}")
        figures = " · ".join(f"{names[each.code_id]} {_with_limits(each.result)}" for each in rated)
        told.append(text.format(figures=figures))
    return "\n".join(told)


def _with_limits(result: Result) -> str:
    value = result.value if isinstance(result.value, float) else None
    if value is None:
        return QCoreApplication.translate("Compare", "undefined")
    if result.low is None or result.high is None:
        return coefficient(value)
    return f"{coefficient(value)} ({coefficient(result.low)} – {coefficient(result.high)})"


def too_rare(comparison: Comparison, row: CodeAgreement) -> str:
    """Says that a code was given too rarely to say much; empty otherwise."""
    number = decisions_for(comparison, row)
    if number >= ENOUGH_DECISIONS:
        return ""
    return QCoreApplication.translate("Compare", "too rare: %n decision(s)", "", number)


def rare_help() -> str:
    """How many decisions a code needs before its figures say much."""
    text = QCoreApplication.translate("Compare", "At least {least} decisions for a code are needed to judge it.")
    return text.format(least=ENOUGH_DECISIONS)


def why_undefined(row: CodeAgreement) -> str:
    """Why a code has no alpha, in a few words; the whole reason is for the tool tip."""
    if not any(row.spans):
        return QCoreApplication.translate("Compare", "nobody used it: no variation")
    if row.percent_agreement.value is None:
        return QCoreApplication.translate("Compare", "no document finished by two coders")
    if row.prevalence:
        return QCoreApplication.translate("Compare", "given everywhere: no variation")
    return QCoreApplication.translate("Compare", "no unit counts as coded: no variation")


def interval_in_words(row: CodeAgreement, drawn: Drawn | None, place: int) -> str:
    """Alpha with its limits for who cannot see the drawing."""
    value = row.krippendorff_alpha.value
    if not isinstance(value, float):
        return why_undefined(row)
    low, high = drawn.limits[place] if drawn else (None, None)
    if low is None or high is None or drawn is None:
        text = QCoreApplication.translate("Compare", "α {value}, no interval")
        return text.format(value=coefficient(value))
    text = QCoreApplication.translate("Compare", "α {value}, {confidence} % interval from {low} to {high}")
    return text.format(value=coefficient(value), confidence=round(drawn.how.confidence * 100),
                       low=coefficient(low), high=coefficient(high))  # fmt: skip


def kind_text(found: Contested, names: CoderNames, code_name: Callable[[str], str], *, of_all: bool) -> str:
    """What a disagreement is about: "boundary", "other code: X", "only C1", "missed by C3".

    In a list of all codes the codes it is about stand before it.
    """
    if not of_all:
        return _kind(found, names, code_name)
    about = " / ".join(code_name(code) for code in found.disputed)
    if found.place.kind == "code" and not found.instead:
        kind = QCoreApplication.translate("Compare", "different codes")
    elif found.place.kind == "extra" and not names.anonymous:
        extra = QCoreApplication.translate("Compare", "extra: {coders}")
        kind = extra.format(coders=", ".join(names.of_name(name) for name in found.givers))
    else:
        kind = _kind(found, names, code_name)
    return QCoreApplication.translate("Compare", "{codes} · {kind}").format(codes=about, kind=kind)


def _kind(found: Contested, names: CoderNames, code_name: Callable[[str], str]) -> str:
    if found.place.kind == "boundary":
        return QCoreApplication.translate("Compare", "boundary")
    if found.instead:
        other = QCoreApplication.translate("Compare", "other code: {codes}")
        return other.format(codes=", ".join(code_name(code) for code in found.instead))
    if names.anonymous:
        text = QT_TRANSLATE_NOOP("Compare", "{some} of {all} coders")
        return said("Compare", text, some=whole(len(found.givers)), all=whole(len(found.place.coders)))
    if len(found.others) == 1 and len(found.givers) > 1:
        missed = QCoreApplication.translate("Compare", "missed by {coder}")
        return missed.format(coder=names.of_name(found.others[0]))
    only = QCoreApplication.translate("Compare", "only {coders}")
    return only.format(coders=", ".join(names.of_name(name) for name in found.givers))


def place_text(found: Contested, page: str) -> str:
    """Where a disagreement is: "D-0228 p. 4"."""
    if not page:
        return found.place.document
    return QCoreApplication.translate("Compare", "{document}  p. {page}").format(
        document=found.place.document, page=page
    )


def share_text(share: float) -> str:
    """A share of all disagreement; very small ones are said to be so."""
    return percent(share) if share >= 0.0005 else "< " + percent(0.001, 1, QLocale())
