"""The sentences for a methods section, in English, Ukrainian or Russian, whatever the interface speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coder_app.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coder_app.operations.comparison import Comparison
    from coder_app.reliability.intervals import Draws

LANGUAGES = ("en", "uk", "ru")


@dataclass(frozen=True, slots=True)
class _Words:
    """The sentences in one language, with {values}; ``units`` and ``rules`` by their names in a question."""

    main: str
    one: str
    several: str
    drawn: str
    left_out: str
    computed: str
    units: Mapping[str, str]
    rules: Mapping[str, str]
    methods: Mapping[str, str]
    kinds: Mapping[str, str]
    comma: bool


_EN = _Words(
    main="Agreement of {coders} coders on {documents} documents finished by at least two of them (round “{round}”) was "
         "measured for each of {codes} codes over {count} {unit}{rule}; {missing} % of the decisions were missing. "
         "Given "
         "are percent agreement, Cohen's kappa (Cohen 1960; two coders only), Gwet's AC1 (Gwet 2008) and "
         "Krippendorff's "
         "alpha for nominal data (Krippendorff 2019), where a code is either given or not.",
    one="Alpha of “{code}” was {value}{limits}.",
    several="Alpha ranged from {low} to {high} over {count} codes.",
    drawn="Intervals of alpha hold the middle {share} % of {draws} draws of {what} with replacement (percentile "
          "bootstrap, seed {seed}).",
    left_out="Left out were codings: {what}.",
    computed="Computed with Coder {version}.",
    units={"character": "characters", "word": "words", "sentence": "sentences", "paragraph": "paragraphs",
           "document": "documents",
           "segment": "segments that at least one coder marked (text nobody marked is left out)"},
    rules={"touch": " (a passage counts for every unit it touches)",
           "half": " (a passage counts for a unit when it covers at least half of it)",
           "majority": " (a passage counts for a unit when it covers more than half of it)"},
    methods={"document bootstrap": "whole documents", "unit bootstrap": "single units", "block bootstrap": "blocks"},
    kinds={"unfinished": "{count} in documents their coder had not finished",
           "proposed": "{count} that were only proposed",
           "region": "{count} of regions of pages", "blank": "{count} of blank space alone"},
    comma=False,
)  # fmt: skip
_UK = _Words(
    main="Узгодженість кодувальників ({coders}) на документах, завершених щонайменше двома з них ({documents}; раунд "
         "«{round}»), виміряно окремо для кожного з кодів ({codes}); одиниця – {unit}{rule}, усього одиниць: {count}; "
         "бракує {missing} % рішень. Наведено відсоток згоди, каппу Коена (Cohen 1960; лише для двох кодувальників), "
         "AC1 "
         "Ґвета (Gwet 2008) та альфу Кріппендорфа для номінальних даних (Krippendorff 2019): код або надано, або ні.",
    one="Альфа коду «{code}» становить {value}{limits}.",
    several="Альфа становить від {low} до {high} (кодів: {count}).",
    drawn="Інтервали альфи охоплюють середні {share} % із {draws} вибірок ({what}) з поверненням (перцентильний "
          "бутстреп, зерно {seed}).",
    left_out="Не враховано кодувань: {what}.",
    computed="Обчислено програмою Coder {version}.",
    units={"character": "символ", "word": "слово", "sentence": "речення", "paragraph": "абзац", "document": "документ",
           "segment": "сегмент, який позначив хоча б один кодувальник (ніким не позначений текст не враховано)"},
    rules={"touch": " (уривок зараховано кожній одиниці, якої він торкається)",
           "half": " (уривок зараховано одиниці, якщо він покриває щонайменше її половину)",
           "majority": " (уривок зараховано одиниці, якщо він покриває понад половину її)"},
    methods={"document bootstrap": "цілих документів", "unit bootstrap": "окремих одиниць",
             "block bootstrap": "блоків"},
    kinds={"unfinished": "{count} у документах, не завершених кодувальником", "proposed": "{count} лише запропонованих",
           "region": "{count} на ділянках сторінок", "blank": "{count} на самих пробілах"},
    comma=True,
)  # fmt: skip
_RU = _Words(
    main="Согласованность кодировщиков ({coders}) на документах, завершённых хотя бы двумя из них ({documents}; раунд "
         "«{round}»), измерена отдельно для каждого из кодов ({codes}); единица – {unit}{rule}, всего единиц: {count}; "
         "недостаёт {missing} % решений. Приведены процент согласия, каппа Коэна (Cohen 1960; только для двух "
         "кодировщиков), AC1 Гвета (Gwet 2008) и альфа Криппендорфа для номинальных данных (Krippendorff 2019): код "
         "либо "
         "присвоен, либо нет.",
    one="Альфа кода «{code}» равна {value}{limits}.",
    several="Альфа составляет от {low} до {high} (кодов: {count}).",
    drawn="Интервалы альфы охватывают средние {share} % из {draws} выборок ({what}) с возвращением (перцентильный "
          "бутстреп, зерно {seed}).",
    left_out="Не учтено кодирований: {what}.",
    computed="Вычислено программой Coder {version}.",
    units={"character": "символ", "word": "слово", "sentence": "предложение", "paragraph": "абзац",
           "document": "документ",
           "segment": "сегмент, отмеченный хотя бы одним кодировщиком (никем не отмеченный текст не учтён)"},
    rules={"touch": " (отрывок засчитан каждой единице, которой он касается)",
           "half": " (отрывок засчитан единице, если покрывает не менее её половины)",
           "majority": " (отрывок засчитан единице, если покрывает больше её половины)"},
    methods={"document bootstrap": "целых документов", "unit bootstrap": "отдельных единиц",
             "block bootstrap": "блоков"},
    kinds={"unfinished": "{count} в документах, не завершённых кодировщиком", "proposed": "{count} только предложенных",
           "region": "{count} на участках страниц", "blank": "{count} на одних пробелах"},
    comma=True,
)  # fmt: skip
_WORDS = {"en": _EN, "uk": _UK, "ru": _RU}

Limits = tuple[float | None, float | None]


def methods_text(
    comparison: Comparison,
    version: str,
    how: Draws | None = None,
    method: str = "none",
    language: str = "en",
    limits: tuple[Limits, ...] = (),
) -> str:
    """What a methods section says: statistics, metric, unit, coders, documents, units, missing, estimate, interval.

    ``limits`` are those of alpha by code, drawn by ``how`` with ``method``. Raises BadInput for an unknown language.
    """
    if language not in _WORDS:
        raise BadInput("There is no statement in “{language}”; choose one of {known}.", language=language,
                       known=", ".join(LANGUAGES))  # fmt: skip
    words = _WORDS[language]
    told = [_main(comparison, words), _estimate(comparison, words, limits)]
    if how is not None and method in words.methods:
        told.append(words.drawn.format(share=f"{100 * how.confidence:g}", draws=_whole(how.draws, words),
                                       what=words.methods[method], seed=how.seed))  # fmt: skip
    left_out = [
        words.kinds[kind].format(count=_whole(count, words)) for kind, count in comparison.material.left_out.items()
    ]
    if left_out:
        told.append(words.left_out.format(what=", ".join(left_out)))
    told.append(words.computed.format(version=version))
    return " ".join(each for each in told if each)


def _main(comparison: Comparison, words: _Words) -> str:
    material = comparison.material
    decisions = comparison.units * len(material.coders)
    missing = 100 * comparison.missing / decisions if decisions else 0.0
    ruled = material.question.unit in {"word", "sentence", "paragraph"}
    return words.main.format(
        coders=len(material.coders), documents=sum(len(each.finished_by) > 1 for each in material.documents),
        round=material.round_name, codes=len(material.codes), count=_whole(comparison.units, words),
        unit=words.units[material.question.unit], rule=words.rules[material.rule] if ruled else "",
        missing=_number(missing, words, 1),
    )  # fmt: skip


def _estimate(comparison: Comparison, words: _Words, limits: tuple[Limits, ...]) -> str:
    rows = [
        (place, row, row.krippendorff_alpha.value)
        for place, row in enumerate(comparison.rows)
        if isinstance(row.krippendorff_alpha.value, float)
    ]
    if not rows:
        return ""
    values = [value for _, _, value in rows]
    if len(rows) > 1:
        return words.several.format(low=_number(min(values), words), high=_number(max(values), words), count=len(rows))
    place, row, value = rows[0]
    low, high = limits[place] if limits else (None, None)
    shown = f" [{_number(low, words)}; {_number(high, words)}]" if low is not None and high is not None else ""
    return words.one.format(code=row.code.name, value=_number(value, words), limits=shown)


def _number(value: float, words: _Words, places: int = 3) -> str:
    text = f"{value:z.{places}f}"
    return text.replace(".", ",") if words.comma else text


def _whole(value: int, words: _Words) -> str:
    return f"{value:,}".replace(",", "\u00a0") if words.comma else f"{value:,}"
