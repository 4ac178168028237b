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


Forms = tuple[str, ...]
"""A word after a number: for one and for many; in Ukrainian and Russian for one, for two to four, and for five."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The sentences in one language, with {values}; ``units`` and ``rules`` by their names in a question."""

    main: str
    documents: Forms
    codes: Forms
    one_code: str
    unit: str
    missing: str
    complete: str
    statistics: str
    kappa: str
    one: str
    several: str
    undefined: str
    of_codes: Forms
    drawn: str
    left_out: str
    computed: str
    units: Mapping[str, tuple[str, Forms]]
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
    main="Agreement of {coders} coders was measured on the {documents} {document_word} completed by at least two of "
         "them (round “{round}”), {codes}.",
    documents=("document", "documents"),
    codes=("separately for the {count} code", "separately for each of {count} codes"),
    one_code="for the code “{code}”",
    unit="The unit of analysis was the {unit}{rule}; {count} {unit_word} were compared, {missing}.",
    missing="and {share} % of the decisions are missing because a coder had not completed the document",
    complete="with no decision missing",
    statistics="We report percent agreement, {kappa}Gwet’s AC1 (Gwet 2008) and Krippendorff’s alpha for nominal data "
               "(Krippendorff 2019), each for the decision whether a code applies.",
    kappa="Cohen’s kappa (Cohen 1960), ",
    one="Alpha for “{code}” was {value}{limits}{undefined}.",
    several="Alpha ranged from {low} to {high} across {count} {code_word}{undefined}.",
    undefined="; for the other {count} it is undefined",
    of_codes=("code", "codes"),
    drawn="The {share} % intervals are {kind} based on {draws} resamples of {what} (seed {seed}).",
    left_out="Codings not counted: {what}.",
    computed="All figures were computed with Coder {version}.",
    units={"character": ("character", ("character", "characters")), "word": ("word", ("word", "words")),
           "sentence": ("sentence", ("sentence", "sentences")),
           "paragraph": ("paragraph", ("paragraph", "paragraphs")),
           "document": ("document", ("document", "documents")),
           "segment": ("segment that at least one coder had marked (text marked by nobody is left out)",
                       ("segment", "segments"))},
    rules={"touch": ", counted as coded when a passage touched it",
           "half": ", counted as coded when at least half of it was covered",
           "majority": ", counted as coded when more than half of it was covered",
           "document": ", counted as coded when the code occurred in it"},
    methods={"document bootstrap": "whole documents", "unit bootstrap": "single units",
             "block bootstrap": "blocks of text",
             "kind": "bootstrap percentile intervals, expanded for small samples (Hesterberg 2015),"},
    kinds={"unfinished": "{count} in documents their coder had not completed", "proposed": "{count} only proposed",
           "region": "{count} of regions of pages", "blank": "{count} of white space alone"},
    choices={"trim": "White space at the ends of passages was disregarded.",
             "as marked": "Passages were taken as marked, including white space at their ends.",
             "training": "Training documents were excluded ({count}).",
             "with training": "Training rounds and documents were included.",
             "blind": "Only documents that their coder had completed without recognising the source were included.",
             "recognised": "Only documents whose source their coder had recognised or suspected were included."},
    ways={"each": "All codes together, each against the rest (mean: over the codes for which alpha is defined; pooled: "
                  "from the coincidences of all codes added up): {figures}.",
          "sets": "Sets of codes per unit (multi-valued alpha: Krippendorff and Craggs 2016; MASI distance: Passonneau "
                  "2006): {figures}.",
          "exclusive": "The codes were treated as mutually exclusive, with at most one per unit (over characters, "
                       "passages were compared as such; Krippendorff et al. 2016): {figures}.",
          "gamma": "Passages, which may overlap, were optimally aligned (Mathet, Widlöcher and Métivier 2015; chance "
                   "level from shuffled texts, seed {seed}): {figures}."},
    figures={"mean_alpha": "mean alpha", "pooled_alpha": "pooled alpha", "mean_u_alpha": "mean u-alpha",
             "pooled_u_alpha": "pooled u-alpha", "multi_valued_alpha": "multi-valued alpha",
             "masi_alpha": "alpha with MASI distance", "jaccard_alpha": "alpha with Jaccard distance",
             "krippendorff_alpha": "Krippendorff’s alpha", "percent_agreement": "percent agreement",
             "cohen_kappa": "Cohen’s kappa", "gwet_ac1": "Gwet’s AC1", "brennan_prediger": "Brennan–Prediger",
             "u_alpha": "u-alpha", "bar_u_alpha": "|u-alpha", "cu_alpha": "cu-alpha", "gamma": "gamma",
             "gamma_cat": "gamma-cat", "undefined": "undefined"},
    intensity="Intensities were compared as {metric} ratings of the units to which at least two coders had given the "
              "code; of several intensities on one unit, the one covering most of it counted. Alpha: {figures}.",
    metrics={"ordinal": "ordinal", "interval": "interval", "ratio": "ratio"},
    comma=False,
)  # fmt: skip
_UK = _Words(
    main="Узгодженість {coders} кодувальників оцінено на {documents} {document_word} щонайменше двоє з них (раунд "
         "«{round}»), {codes}.",
    documents=("документі, який завершили", "документах, які завершили", "документах, які завершили"),
    codes=("окремо для кожного з {count} коду", "окремо для кожного з {count} кодів",
           "окремо для кожного з {count} кодів"),
    one_code="для коду «{code}»",
    unit="Одиниця аналізу – {unit}{rule}. Усього порівняно {count} {unit_word}; {missing}.",
    missing="бракує {share} % рішень, бо кодувальник не завершив документа",
    complete="жодного рішення не бракує",
    statistics="Наведено відсоток згоди, {kappa}AC1 Ґвета (Gwet 2008) і альфу Кріппендорфа для номінальних даних "
               "(Krippendorff 2019); усі вони стосуються рішення, чи застосовний код.",
    kappa="каппу Коена (Cohen 1960), ",
    one="Альфа для коду «{code}» становить {value}{limits}{undefined}.",
    several="Альфа для {count} {code_word} становить від {low} до {high}{undefined}.",
    undefined="; для решти ({count}) її не визначено",
    of_codes=("коду", "кодів", "кодів"),
    drawn="Інтервали ({share} %) отримано {kind} за {what} (повторних вибірок: {draws}, початкове число генератора: "
          "{seed}).",
    left_out="Не враховано кодувань: {what}.",
    computed="Усі показники обчислено програмою Coder {version}.",
    units={"character": ("символ", ("символ", "символи", "символів")), "word": ("слово", ("слово", "слова", "слів")),
           "sentence": ("речення", ("речення", "речення", "речень")),
           "paragraph": ("абзац", ("абзац", "абзаци", "абзаців")),
           "document": ("документ", ("документ", "документи", "документів")),
           "segment": ("сегмент, який позначив хоча б один кодувальник (ніким не позначений текст не враховано)",
                       ("сегмент", "сегменти", "сегментів"))},
    rules={"touch": "; одиницю вважали закодованою, якщо уривок її торкався",
           "half": "; одиницю вважали закодованою, якщо уривки вкривали щонайменше її половину",
           "majority": "; одиницю вважали закодованою, якщо уривки вкривали понад половину її",
           "document": "; документ вважали закодованим, якщо код у ньому траплявся"},
    methods={"document bootstrap": "цілими документами", "unit bootstrap": "окремими одиницями",
             "block bootstrap": "блоками тексту",
             "kind": "перцентильним бутстрепом із поправкою на малі вибірки (Hesterberg 2015)"},
    kinds={"unfinished": "{count} у документах, яких кодувальник не завершив",
           "proposed": "{count} лише запропонованих", "region": "{count} на ділянках сторінок",
           "blank": "{count} на самих пробілах"},
    choices={"trim": "Пробіли на краях уривків не враховано.",
             "as marked": "Уривки взято так, як їх позначено, разом із пробілами на краях.",
             "training": "Навчальні документи вилучено ({count}).",
             "with training": "Навчальні раунди й документи враховано.",
             "blind": "Враховано лише документи, які кодувальник завершив, не впізнавши джерела.",
             "recognised": "Враховано лише документи, джерело яких кодувальник упізнав або запідозрив."},
    ways={"each": "Усі коди разом, кожен проти решти (середнє – за кодами, для яких альфу визначено; об’єднано – за "
                  "сумою збігів усіх кодів): {figures}.",
          "sets": "Набори кодів на одиниці (багатозначна альфа: Krippendorff and Craggs 2016; відстань MASI: "
                  "Passonneau 2006): {figures}.",
          "exclusive": "Коди розглянуто як взаємовиключні, не більше одного на одиницю (за символами порівняно самі "
                       "уривки; Krippendorff et al. 2016): {figures}.",
          "gamma": "Уривки, які можуть накладатися, зіставлено оптимально (Mathet, Widlöcher, Métivier 2015; "
                   "випадковий рівень – за перемішаними текстами, початкове число генератора {seed}): {figures}."},
    figures={"mean_alpha": "середня альфа", "pooled_alpha": "об’єднана альфа", "mean_u_alpha": "середня u-альфа",
             "pooled_u_alpha": "об’єднана u-альфа", "multi_valued_alpha": "багатозначна альфа",
             "masi_alpha": "альфа з відстанню MASI", "jaccard_alpha": "альфа з відстанню Жаккара",
             "krippendorff_alpha": "альфа Кріппендорфа", "percent_agreement": "відсоток згоди",
             "cohen_kappa": "каппа Коена", "gwet_ac1": "AC1 Ґвета", "brennan_prediger": "коефіцієнт Бреннана–Предіґера",
             "u_alpha": "u-альфа", "bar_u_alpha": "|u-альфа", "cu_alpha": "cu-альфа", "gamma": "гамма",
             "gamma_cat": "гамма-cat", "undefined": "не визначено"},
    intensity="Інтенсивність порівняно як оцінки за {metric} для одиниць, яким код надали щонайменше двоє "
              "кодувальників; якщо на одиницю припадає кілька інтенсивностей, узято ту, що вкриває більшу її частину. "
              "Альфа: {figures}.",
    metrics={"ordinal": "порядковою шкалою", "interval": "інтервальною шкалою", "ratio": "шкалою відношень"},
    comma=True,
)  # fmt: skip
_RU = _Words(
    main="Согласованность {coders} кодировщиков оценена на {documents} {document_word} хотя бы двое из них (раунд "
         "«{round}»), {codes}.",
    documents=("документе, который завершили", "документах, которые завершили", "документах, которые завершили"),
    codes=("отдельно для каждого из {count} кода", "отдельно для каждого из {count} кодов",
           "отдельно для каждого из {count} кодов"),
    one_code="для кода «{code}»",
    unit="Единица анализа – {unit}{rule}. Всего сопоставлено {count} {unit_word}; {missing}.",
    missing="недостаёт {share} % решений: кодировщик не завершил документ",
    complete="пропущенных решений нет",
    statistics="Приведены процент согласия, {kappa}AC1 Гвета (Gwet 2008) и альфа Криппендорфа для номинальных данных "
               "(Krippendorff 2019); все они относятся к решению, применим ли код.",
    kappa="каппа Коэна (Cohen 1960), ",
    one="Альфа для кода «{code}» равна {value}{limits}{undefined}.",
    several="Альфа для {count} {code_word} составляет от {low} до {high}{undefined}.",
    undefined="; для остальных ({count}) она не определена",
    of_codes=("кода", "кодов", "кодов"),
    drawn="Интервалы ({share} %) получены {kind} по {what} (повторных выборок: {draws}, начальное число генератора: "
          "{seed}).",
    left_out="Не учтено кодирований: {what}.",
    computed="Все показатели вычислены программой Coder {version}.",
    units={"character": ("символ", ("символ", "символа", "символов")), "word": ("слово", ("слово", "слова", "слов")),
           "sentence": ("предложение", ("предложение", "предложения", "предложений")),
           "paragraph": ("абзац", ("абзац", "абзаца", "абзацев")),
           "document": ("документ", ("документ", "документа", "документов")),
           "segment": ("сегмент, отмеченный хотя бы одним кодировщиком (никем не отмеченный текст не учтён)",
                       ("сегмент", "сегмента", "сегментов"))},
    rules={"touch": "; единица считалась закодированной, если отрывок её касался",
           "half": "; единица считалась закодированной, если отрывки покрывали не менее её половины",
           "majority": "; единица считалась закодированной, если отрывки покрывали более её половины",
           "document": "; документ считался закодированным, если код в нём встречался"},
    methods={"document bootstrap": "целым документам", "unit bootstrap": "отдельным единицам",
             "block bootstrap": "блокам текста",
             "kind": "перцентильным бутстрепом с поправкой на малые выборки (Hesterberg 2015)"},
    kinds={"unfinished": "{count} в документах, которые кодировщик не завершил",
           "proposed": "{count} только предложенных", "region": "{count} на участках страниц",
           "blank": "{count} на одних пробелах"},
    choices={"trim": "Пробелы на краях отрывков не учитывались.",
             "as marked": "Отрывки взяты так, как они отмечены, вместе с пробелами на краях.",
             "training": "Учебные документы исключены ({count}).",
             "with training": "Учебные раунды и документы учтены.",
             "blind": "Учтены только документы, которые кодировщик завершил, не узнав источника.",
             "recognised": "Учтены только документы, источник которых кодировщик узнал или заподозрил."},
    ways={"each": "Все коды вместе, каждый против остальных (среднее – по кодам, для которых альфа определена; "
                  "объединённая – по сумме совпадений всех кодов): {figures}.",
          "sets": "Наборы кодов на единице (многозначная альфа: Krippendorff and Craggs 2016; расстояние MASI: "
                  "Passonneau 2006): {figures}.",
          "exclusive": "Коды рассмотрены как взаимоисключающие, не более одного на единицу (по символам сравнивались "
                       "сами отрывки; Krippendorff et al. 2016): {figures}.",
          "gamma": "Отрывки, которые могут перекрываться, сопоставлены оптимально (Mathet, Widlöcher, Métivier 2015; "
                   "случайный уровень – по перемешанным текстам, начальное число генератора {seed}): {figures}."},
    figures={"mean_alpha": "средняя альфа", "pooled_alpha": "объединённая альфа", "mean_u_alpha": "средняя u-альфа",
             "pooled_u_alpha": "объединённая u-альфа", "multi_valued_alpha": "многозначная альфа",
             "masi_alpha": "альфа с расстоянием MASI", "jaccard_alpha": "альфа с расстоянием Жаккара",
             "krippendorff_alpha": "альфа Криппендорфа", "percent_agreement": "процент согласия",
             "cohen_kappa": "каппа Коэна", "gwet_ac1": "AC1 Гвета",
             "brennan_prediger": "коэффициент Бреннана–Предигера",
             "u_alpha": "u-альфа", "bar_u_alpha": "|u-альфа", "cu_alpha": "cu-альфа", "gamma": "гамма",
             "gamma_cat": "гамма-cat", "undefined": "не определено"},
    intensity="Интенсивность сравнивалась как оценки по {metric} для единиц, которым код присвоили хотя бы двое "
              "кодировщиков; если на единицу приходится несколько интенсивностей, взята та, что покрывает большую её "
              "часть. Альфа: {figures}.",
    metrics={"ordinal": "порядковой шкале", "interval": "интервальной шкале", "ratio": "шкале отношений"},
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
        told.append(words.drawn.format(share=_share(how.confidence, words), draws=_whole(how.draws, words),
                                       what=words.methods[method], kind=words.methods["kind"],
                                       seed=how.seed))  # fmt: skip
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
    material, codes = comparison.material, comparison.material.codes
    documents = sum(len(each.finished_by) > 1 for each in material.documents)
    decisions = comparison.units * len(material.coders)
    share = 100 * comparison.missing / decisions if decisions else 0.0
    unit = material.question.unit
    name, counted = words.units[unit]
    rule = words.rules.get(material.rule if unit in {"word", "sentence", "paragraph"} else unit, "")
    told = words.one_code.format(code=codes[0].name) if len(codes) == 1 else (
        _form(len(codes), words.codes).format(count=len(codes)))  # fmt: skip
    missing = words.missing.format(share=_number(share, words, 1)) if comparison.missing else words.complete
    return " ".join((
        words.main.format(coders=len(material.coders), documents=documents, round=material.round_name, codes=told,
                          document_word=_form(documents, words.documents)),
        words.unit.format(unit=name, rule=rule, count=_whole(comparison.units, words), missing=missing,
                          unit_word=_form(comparison.units, counted)),
        words.statistics.format(kappa=words.kappa if len(material.coders) == 2 else ""),
    ))  # fmt: skip


def _form(count: int, forms: Forms) -> str:
    """The form of a word that follows a number."""
    if len(forms) == 2:
        return forms[count != 1]
    if count % 10 == 1 and count % 100 != 11:
        return forms[0]
    return forms[1 if count % 10 in {2, 3, 4} and count % 100 not in {12, 13, 14} else 2]


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
    return f"{_number(result.value, words)}{_limits(result.low, result.high, words)}"


def _estimate(comparison: Comparison, words: _Words, limits: tuple[Limits, ...]) -> str:
    rows = [
        (place, row, row.krippendorff_alpha.value)
        for place, row in enumerate(comparison.rows)
        if isinstance(row.krippendorff_alpha.value, float)
    ]
    if not rows:
        return ""
    values = [value for _, _, value in rows]
    others = len(comparison.rows) - len(rows)
    undefined = words.undefined.format(count=others) if others else ""
    if len(rows) > 1:
        return words.several.format(low=_number(min(values), words), high=_number(max(values), words), count=len(rows),
                                    code_word=_form(len(rows), words.of_codes), undefined=undefined)  # fmt: skip
    place, row, value = rows[0]
    low, high = limits[place] if limits else (None, None)
    return words.one.format(code=row.code.name, value=_number(value, words), limits=_limits(low, high, words),
                            undefined=undefined)  # fmt: skip


def _limits(low: float | None, high: float | None, words: _Words) -> str:
    if low is None or high is None:
        return ""
    between = "; " if words.comma else ", "
    return f" [{_number(low, words)}{between}{_number(high, words)}]"


def _number(value: float, words: _Words, places: int = 3) -> str:
    text = f"{value:z.{places}f}".replace("-", "−")
    return text.replace(".", ",") if words.comma else text


def _share(confidence: float, words: _Words) -> str:
    text = f"{100 * confidence:g}"
    return text.replace(".", ",") if words.comma else text


def _whole(value: int, words: _Words) -> str:
    return f"{value:,}".replace(",", "\u00a0") if words.comma else f"{value:,}"
