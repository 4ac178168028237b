"""Writes an R script that works out a saved analysis by hand, in base R, and with irrCAC where that is installed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np

from coder_app.domain.errors import BadInput
from coder_app.reliability.inputs import SPANS, mapping, read_data, read_spans
from coder_app.reliability.units import MISSING, Ratings, UnitCounts, named

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_FORMULAS = {
    "percent_agreement": "value <- p.a",
    "gwet_ac1": "p.e <- sum(pi * (1 - pi)) / (q - 1)\nvalue <- (p.a - p.e) / (1 - p.e)",
    "fleiss_kappa": "p.e <- sum(pi^2)\nvalue <- (p.a - p.e) / (1 - p.e)",
    "brennan_prediger": "p.e <- 1 / q\nvalue <- (p.a - p.e) / (1 - p.e)",
    "cohen_kappa": """both <- !is.na(x[, 1]) & !is.na(x[, 2])
tab <- matrix(0, q, q)
for (u in which(both)) tab[x[u, 1], x[u, 2]] <- tab[x[u, 1], x[u, 2]] + w[u]
tab <- tab / sum(tab)
p.e <- sum(rowSums(tab) * colSums(tab))
value <- (sum(diag(tab)) - p.e) / (1 - p.e)""",
    "krippendorff_alpha": """o <- matrix(0, q, q)
for (u in which(m >= 2)) o <- o + w[u] * (outer(counts[u, ], counts[u, ]) - diag(counts[u, ], q)) / (m[u] - 1)
n <- rowSums(o)
{distance}
value <- 1 - (sum(n) - 1) * sum(o * d) / sum(outer(n, n) * d)""",
}
_DISTANCES = {
    "nominal": "d <- 1 - diag(q)",
    "interval": "d <- outer(categories, categories, function(a, b) (a - b)^2)",
    "ratio": "d <- outer(categories, categories, function(a, b) ifelse(a + b == 0, 0, ((a - b) / (a + b))^2))",
    "ordinal": "d <- outer(cumsum(n) - n / 2, cumsum(n) - n / 2, function(a, b) (a - b)^2)",
}
_OF_SPANS = {
    "char_percent_agreement": "percent_agreement",
    "char_cohen_kappa": "cohen_kappa",
    "char_binary_alpha": "krippendorff_alpha",
    "char_gwet_ac1": "gwet_ac1",
    "char_brennan_prediger": "brennan_prediger",
}
_IRRCAC = {
    "gwet_ac1": "irrCAC::gwet.ac1.raw",
    "fleiss_kappa": "irrCAC::fleiss.kappa.raw",
    "brennan_prediger": "irrCAC::bp.coeff.raw",
    "krippendorff_alpha": "irrCAC::krippen.alpha.raw",
}
_HEAD = """# {statistic}, worked out by hand in base R. Run it with: Rscript FILE
# Units are rows, coders are columns; NA is a missing value. w says how many units a row stands for.
"""
_COUNTS = """q <- length(categories)
counts <- matrix(0, nrow(x), q)
for (k in seq_len(q)) counts[, k] <- rowSums(x == k, na.rm = TRUE)
m <- rowSums(counts)
pairs <- pmax(m * (m - 1), 1)
p.a <- sum((w * rowSums(counts * (counts - 1)) / pairs)[m >= 2]) / sum(w[m >= 2])
pi <- colSums((w * counts / pmax(m, 1))[m >= 1, , drop = FALSE]) / sum(w[m >= 1])
"""
_STRETCHES = """# Between two cuts no passage begins or ends: such a stretch stands for as many characters as it has.
x <- NULL; w <- NULL
for (d in seq_along(lengths)) {
mine <- spans[spans$code == code & spans$document == d, ]
mine <- mine[finished[d, mine$coder] == 1, ]
cuts <- sort(unique(c(0, lengths[d], mine$start, mine$end)))
from <- cuts[-length(cuts)]
# 1 not coded, 2 coded, NA not read to the end.
part <- matrix(ifelse(finished[d, ] == 1, 1, NA), length(from), coders, byrow = TRUE)
for (i in seq_len(nrow(mine))) part[from >= mine$start[i] & from < mine$end[i], mine$coder[i]] <- 2
x <- rbind(x, part); w <- c(w, diff(cuts))
}
"""


def r_script(analysis: object) -> str:
    """An R script that prints the value of an analysis in the form of ``reliability run``.

    Takes percent_agreement, cohen_kappa, gwet_ac1, fleiss_kappa, brennan_prediger and krippendorff_alpha (nominal,
    ordinal, interval, ratio) of ratings, and char_percent_agreement, char_cohen_kappa, char_gwet_ac1,
    char_brennan_prediger and char_binary_alpha of spans, code by code. Raises BadInput for any other and for what
    cannot be counted.

    Examples
    --------
    >>> matrix = [["a", "a"], ["a", "b"], ["b", None]]
    >>> script = r_script({"statistic": "percent_agreement", "input": {"type": "ratings", "matrix": matrix}})
    >>> "x <- matrix(c(1, 1, 1, 2, 2, NA), ncol = 2, byrow = TRUE)" in script
    True
    """
    given = mapping(analysis, "An analysis")
    statistic = str(given.get("statistic"))
    options = mapping(given.get("options") or {}, "options")
    data = mapping(given.get("input"), "input")
    if data.get("type") in SPANS and statistic in _OF_SPANS:
        return _of_spans(statistic, options, data)
    if statistic not in _FORMULAS or data.get("type") in SPANS:
        raise BadInput("There is no R script for {statistic} of such data.", statistic=statistic[:60])
    found = read_data(data, options.get("categories"))
    if statistic == "cohen_kappa" and isinstance(found, Ratings):
        found.table()
    metric = str(options.get("metric", "nominal"))
    return (
        _HEAD.format(statistic=statistic)
        + _ratings(found)
        + _COUNTS
        + _value(statistic, metric)
        + _check(statistic, found)
    )


def _value(statistic: str, metric: str) -> str:
    if metric not in _DISTANCES:
        raise BadInput("There is no R script for {statistic} of such data.", statistic=f"{statistic}, {metric}"[:60])
    formula = _FORMULAS[statistic].replace("{distance}", _DISTANCES[metric])
    return f'{formula}\ncat("{statistic}", format(value, digits = 15), "\\n")\n'


def _ratings(data: Ratings | UnitCounts) -> str:
    if not isinstance(data, Ratings):
        data = _told_apart(data)
    cells = ["NA" if value == MISSING else str(value + 1) for value in data.values.ravel().tolist()]
    categories = data.categories
    texts = any(isinstance(value, str) for value in categories)
    names = (json.dumps(named(value), ensure_ascii=False) if texts else repr(value) for value in categories)
    return (
        f"x <- matrix({_vector(cells)}, ncol = {data.coders}, byrow = TRUE)\n"
        f"w <- {_vector(str(many) for many in data.weights.tolist())}\n"
        f"categories <- {_vector(names)}\n"
    )


def _told_apart(counts: UnitCounts) -> Ratings:
    """Ratings with these counts; who gave which value does not matter to what is worked out from counts."""
    values = np.full((len(counts.weights), counts.coders), MISSING, np.int64)
    place = np.zeros(len(counts.weights), np.int64)
    for unit, category, many in zip(counts.unit, counts.category, counts.count, strict=True):
        values[unit, place[unit] : place[unit] + many] = category
        place[unit] += many
    return Ratings(values, counts.categories, counts.weights, listed=True)


def _vector(cells: Iterable[str]) -> str:
    """A vector over as many lines as it needs."""
    lines: list[str] = []
    listed, line = list(cells), ""
    for index, cell in enumerate(listed):
        piece = cell + (", " if index + 1 < len(listed) else "")
        if len(line) + len(piece) > 100:
            lines, line = [*lines, line.rstrip()], ""
        line += piece
    return f"c({chr(10).join([*lines, line])})"


def _check(statistic: str, data: Ratings | UnitCounts) -> str:
    if statistic not in _IRRCAC or not isinstance(data, Ratings) or (data.weights != 1).any():
        return ""
    labels = ", categ.labels = seq_len(q)" if statistic != "krippendorff_alpha" else ""
    return f"""
# The same with the package irrCAC, for nominal values.
if (requireNamespace("irrCAC", quietly = TRUE)) print({_IRRCAC[statistic]}(x{labels})$est)
"""


def _of_spans(statistic: str, options: Mapping[str, object], data: Mapping[str, object]) -> str:
    spans = read_spans(data)
    table = spans.table
    wanted = options.get("code")
    codes = list(spans.codes) if wanted is None else [str(wanted)]
    columns = {
        "document": [str(index + 1) for index in table.document.tolist()],
        "coder": [str(index + 1) for index in table.coder.tolist()],
        "code": [json.dumps(spans.codes[index], ensure_ascii=False) for index in table.code.tolist()],
        "start": [str(value) for value in table.start.tolist()],
        "end": [str(value) for value in table.end.tolist()],
    }
    if statistic == "char_cohen_kappa" and len(spans.coders) != 2:
        raise BadInput(
            "This statistic compares exactly two coders, but there are {coders}: choose two of them.",
            coders=len(spans.coders),
        )
    body = _COUNTS + _value(_OF_SPANS[statistic], "nominal").replace(f'cat("{_OF_SPANS[statistic]}"', "cat(code")
    parts = ",\n".join(f"{name} = {_vector(cells)}" for name, cells in columns.items())
    return (
        _HEAD.format(statistic=f"{statistic}, over characters")
        + f"spans <- data.frame({parts})\n"
        + f"coders <- {len(spans.coders)}; lengths <- {_vector(str(each) for each in table.lengths.tolist())}\n"
        + f"finished <- matrix({_vector(str(int(each)) for each in table.finished.ravel().tolist())}, "
        + "ncol = coders, byrow = TRUE)\n"
        + "categories <- c(0, 1)\n"
        + f"for (code in {_vector(json.dumps(code, ensure_ascii=False) for code in codes)}) {{\n"
        + _STRETCHES
        + body
        + "}\n"
    )
