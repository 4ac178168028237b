"""The sentences for a methods section, in English, Ukrainian or Russian, whatever the interface speaks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coder_app.domain.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coder_app.operations.comparison import Comparison
    from coder_app.operations.comparison_together import Beside
    from coder_app.reliability.intervals import Draws
    from coder_app.reliability.results import Result

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
    choices: Mapping[str, str]
    ways: Mapping[str, str]
    figures: Mapping[str, str]
    intensity: str
    metrics: Mapping[str, str]
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
    choices={"trim": "White space at the ends of passages was not taken as part of them.",
             "as marked": "Passages were taken as marked, white space at their ends included.",
             "training": "Training documents were left out ({count}).",
             "with training": "Training rounds and documents were not left out.",
             "blind": "Only documents count that their coder finished without recognising whose text it was.",
             "recognised": "Only documents count whose origin their coder recognised or suspected."},
    ways={"each": "All codes, each against everything else (mean over the codes that have a value; pooled: the "
                  "coincidences of all codes added up): {figures}.",
          "sets": "Sets of codes on each unit (multi-valued alpha: Krippendorff and Craggs 2016; MASI: Passonneau "
                  "2006): {figures}.",
          "exclusive": "The codes were declared mutually exclusive, and every unit has one of them or none; over "
                       "characters, the passages themselves are compared (Krippendorff et al. 2016): {figures}.",
          "gamma": "Passages that may overlap, aligned as well as can be (Mathet et al. 2015; shuffled texts, seed "
                   "{seed}): {figures}."},
    figures={"mean_alpha": "mean alpha", "pooled_alpha": "pooled alpha", "mean_u_alpha": "mean u-alpha",
             "pooled_u_alpha": "pooled u-alpha", "multi_valued_alpha": "multi-valued alpha",
             "masi_alpha": "alpha with MASI", "jaccard_alpha": "alpha with Jaccard distance",
             "krippendorff_alpha": "Krippendorff's alpha", "percent_agreement": "percent agreement",
             "cohen_kappa": "Cohen's kappa", "gwet_ac1": "Gwet's AC1", "brennan_prediger": "Brennan–Prediger",
             "u_alpha": "u-alpha", "bar_u_alpha": "|u-alpha", "cu_alpha": "cu-alpha", "gamma": "gamma",
             "gamma_cat": "gamma-cat", "undefined": "undefined"},
    intensity="Intensity was compared as {metric} ratings of the units to which at least two coders gave the code (of "
              "several intensities on a unit the one covering most of it); alpha: {figures}.",
    metrics={"ordinal": "ordinal", "interval": "interval", "ratio": "ratio"},
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
    choices={"trim": "Пробіли на краях уривків до них не зараховано.",
             "as marked": "Уривки взято так, як їх позначено, разом із пробілами на краях.",
             "training": "Навчальні документи не враховано ({count}).",
             "with training": "Навчальні раунди й документи враховано.",
             "blind": "Враховано лише документи, які кодувальник завершив, не впізнавши, чий це текст.",
             "recognised": "Враховано лише документи, походження яких кодувальник упізнав або запідозрив."},
    ways={"each": "Усі коди, кожен проти решти (середнє за кодами, що мають значення; об’єднано: додано збіги всіх "
                  "кодів): {figures}.",
          "sets": "Набори кодів на кожній одиниці (багатозначна альфа: Krippendorff and Craggs 2016; MASI: Passonneau "
                  "2006): {figures}.",
          "exclusive": "Коди оголошено взаємовиключними: кожна одиниця має один із них або жодного; за символами "
                       "порівняно самі уривки (Krippendorff et al. 2016): {figures}.",
          "gamma": "Уривки, що можуть накладатися, зіставлено якнайкраще (Mathet et al. 2015; перемішані тексти, зерно "
                   "{seed}): {figures}."},
    figures={"mean_alpha": "середня альфа", "pooled_alpha": "об’єднана альфа", "mean_u_alpha": "середня u-альфа",
             "pooled_u_alpha": "об’єднана u-альфа", "multi_valued_alpha": "багатозначна альфа",
             "masi_alpha": "альфа з відстанню MASI", "jaccard_alpha": "альфа з відстанню Жаккара",
             "krippendorff_alpha": "альфа Кріппендорфа", "percent_agreement": "частка згоди",
             "cohen_kappa": "каппа Коена", "gwet_ac1": "AC1 Ґвета", "brennan_prediger": "Бреннан–Предіґер",
             "u_alpha": "u-альфа", "bar_u_alpha": "|u-альфа", "cu_alpha": "cu-альфа", "gamma": "гамма",
             "gamma_cat": "гамма-cat", "undefined": "не визначено"},
    intensity="Інтенсивність порівняно як оцінки ({metric} шкала) одиниць, яким код надали щонайменше двоє "
              "кодувальників (із кількох інтенсивностей на одиниці – та, що покриває більшу її частину); альфа: "
              "{figures}.",
    metrics={"ordinal": "порядкова", "interval": "інтервальна", "ratio": "відносна"},
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
    choices={"trim": "Пробелы на краях отрывков к ним не отнесены.",
             "as marked": "Отрывки взяты так, как они отмечены, вместе с пробелами на краях.",
             "training": "Учебные документы не учтены ({count}).",
             "with training": "Учебные раунды и документы учтены.",
             "blind": "Учтены только документы, которые кодировщик завершил, не узнав, чей это текст.",
             "recognised": "Учтены только документы, происхождение которых кодировщик узнал или заподозрил."},
    ways={"each": "Все коды, каждый против остального (среднее по кодам, у которых есть значение; объединено: сложены "
                  "совпадения всех кодов): {figures}.",
          "sets": "Наборы кодов на каждой единице (многозначная альфа: Krippendorff and Craggs 2016; MASI: Passonneau "
                  "2006): {figures}.",
          "exclusive": "Коды объявлены взаимоисключающими: у каждой единицы один из них или ни одного; по символам "
                       "сравнены сами отрывки (Krippendorff et al. 2016): {figures}.",
          "gamma": "Отрывки, которые могут перекрываться, сопоставлены наилучшим образом (Mathet et al. 2015; "
                   "перемешанные тексты, зерно {seed}): {figures}."},
    figures={"mean_alpha": "средняя альфа", "pooled_alpha": "объединённая альфа", "mean_u_alpha": "средняя u-альфа",
             "pooled_u_alpha": "объединённая u-альфа", "multi_valued_alpha": "многозначная альфа",
             "masi_alpha": "альфа с расстоянием MASI", "jaccard_alpha": "альфа с расстоянием Жаккара",
             "krippendorff_alpha": "альфа Криппендорфа", "percent_agreement": "доля согласия",
             "cohen_kappa": "каппа Коэна", "gwet_ac1": "AC1 Гвета", "brennan_prediger": "Бреннан–Предигер",
             "u_alpha": "u-альфа", "bar_u_alpha": "|u-альфа", "cu_alpha": "cu-альфа", "gamma": "гамма",
             "gamma_cat": "гамма-cat", "undefined": "не определено"},
    intensity="Интенсивность сравнена как оценки ({metric} шкала) единиц, которым код присвоили хотя бы двое "
              "кодировщиков (из нескольких интенсивностей на единице – та, что покрывает большую её часть); альфа: "
              "{figures}.",
    metrics={"ordinal": "порядковая", "interval": "интервальная", "ratio": "относительная"},
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
    beside: Beside | None = None,
) -> str:
    """What a methods section says: statistics, metric, unit, coders, documents, units, missing, estimate, interval.

    ``limits`` are those of alpha by code, drawn by ``how`` with ``method``; ``beside`` has figures of several codes and
    of intensities. Raises BadInput for an unknown language.
    """
    if language not in _WORDS:
        raise BadInput("There is no statement in “{language}”; choose one of {known}.", language=language,
                       known=", ".join(LANGUAGES))  # fmt: skip
    words = _WORDS[language]
    told = [_main(comparison, words), *_chosen(comparison, words), _estimate(comparison, words, limits)]
    told += _beside(beside, comparison, words) if beside is not None else []
    if how is not None and method in words.methods:
        told.append(words.drawn.format(share=f"{100 * how.confidence:g}", draws=_whole(how.draws, words),
                                       what=words.methods[method], seed=how.seed))  # fmt: skip
    left_out = [
        words.kinds[kind].format(count=_whole(count, words))
        for kind, count in comparison.material.left_out.items()
        if kind in words.kinds
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


def _chosen(comparison: Comparison, words: _Words) -> list[str]:
    """What of the codings counts: trimming, training, blind or recognised."""
    question, left_out = comparison.material.question, comparison.material.left_out
    told = [words.choices["trim" if question.trim else "as marked"]]
    if question.training:
        told.append(words.choices["with training"])
    elif left_out.get("training"):
        told.append(words.choices["training"].format(count=left_out["training"]))
    return [*told, *([words.choices[question.seen]] if question.seen else [])]


def _beside(beside: Beside, comparison: Comparison, words: _Words) -> list[str]:
    told = []
    found = beside.together
    if found is not None:
        seed = next((each.details["seed"] for each in found.figures if "seed" in each.details), 1)
        figures = "; ".join(f"{words.figures[each.statistic]} {_figure(each, words)}" for each in found.figures)
        told.append(words.ways[found.way].format(figures=figures, seed=seed))
    names = {row.code.id: row.code.name for row in comparison.rows}
    rated = [each for each in beside.intensities if each.result.value is not None]
    if rated:
        metric = words.metrics[str(rated[0].result.details["metric"])]
        figures = "; ".join(f"{_quoted(names[each.code_id], words)} {_figure(each.result, words)}" for each in rated)
        told.append(words.intensity.format(metric=metric, figures=figures))
    return told


def _quoted(name: str, words: _Words) -> str:
    return f"«{name}»" if words.comma else f"“{name}”"


def _figure(result: Result, words: _Words) -> str:
    if not isinstance(result.value, float):
        return words.figures["undefined"]
    limits = "" if result.low is None or result.high is None else (
        f" [{_number(result.low, words)}; {_number(result.high, words)}]")  # fmt: skip
    return f"{_number(result.value, words)}{limits}"


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
