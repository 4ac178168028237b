"""Our figures beside those of independent programs, on random data."""

from __future__ import annotations

import warnings

import krippendorff as their_alpha
import numpy as np
import pytest
import segeval
from nltk.metrics import segmentation as their_segmentation
from nltk.metrics.agreement import AnnotationTask
from nltk.metrics.distance import masi_distance
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats import inter_rater

from coder_app.reliability.agreement import cohen_kappa, two_coder_family
from coder_app.reliability.chance_corrected import brennan_prediger, fleiss_kappa
from coder_app.reliability.krippendorff import alpha
from coder_app.reliability.many_coders import light_kappa
from coder_app.reliability.segmentation import boundary_similarity, pk, pk_nltk, window_diff, window_diff_nltk
from coder_app.reliability.sets import masi, set_alpha, set_ratings
from coder_app.reliability.units import ratings
from coder_app.reliability.weighted_kappa import weighted_kappa

SEEDS = range(6)


def drawn(seed: int, coders: int = 3, units: int = 60, q: int = 5, missing: float = 0.0) -> np.ndarray:
    random = np.random.default_rng(seed)
    truth = random.integers(1, q + 1, units)[:, None]
    values = np.where(random.random((units, coders)) < 0.6, truth, random.integers(1, q + 1, (units, coders)))
    return np.where(random.random(values.shape) < missing, np.nan, values)


def rows(values: np.ndarray) -> list[list[int | None]]:
    return [[None if np.isnan(cell) else int(cell) for cell in row] for row in values]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval", "ratio"])
def test_that_alpha_is_that_of_the_usual_package(seed: int, level: str) -> None:
    values = drawn(seed, coders=4, missing=0.25)
    theirs = their_alpha.alpha(reliability_data=values.T, level_of_measurement=level)
    assert alpha(ratings(rows(values)), level).value == pytest.approx(theirs, abs=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_kappa_and_its_error_are_those_of_two_statistics_packages(seed: int) -> None:
    values = drawn(seed, coders=2).astype(int)
    data = ratings(values.tolist(), [1, 2, 3, 4, 5])
    found = cohen_kappa(data)
    theirs = inter_rater.cohens_kappa(data.table())
    assert found.value == pytest.approx(theirs.kappa, abs=1e-12)
    assert found.details["standard_error"] == pytest.approx(theirs.std_kappa, abs=1e-9)
    for name, table in (("linear", np.abs(np.subtract.outer(range(5), range(5)))), ("quadratic", None)):
        cost = np.subtract.outer(range(5), range(5)) ** 2 if table is None else table
        ours = weighted_kappa(data, name)
        weighted = inter_rater.cohens_kappa(data.table(), weights=cost.astype(float))
        assert ours.value == pytest.approx(cohen_kappa_score(values[:, 0], values[:, 1], weights=name), abs=1e-9)
        assert ours.details["standard_error"] == pytest.approx(weighted.std_kappa, abs=1e-9)
    assert found.value == pytest.approx(cohen_kappa_score(values[:, 0], values[:, 1]), abs=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_fleiss_and_randolph_are_those_of_statsmodels(seed: int) -> None:
    values = drawn(seed, coders=4).astype(int)
    table, _ = inter_rater.aggregate_raters(values)
    data = ratings(values.tolist())
    assert fleiss_kappa(data).value == pytest.approx(inter_rater.fleiss_kappa(table), abs=1e-12)
    assert brennan_prediger(data).value == pytest.approx(inter_rater.fleiss_kappa(table, "randolph"), abs=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_pairwise_kappa_pi_and_s_are_those_of_nltk(seed: int) -> None:
    values = drawn(seed, coders=3).astype(int)
    triples = [(f"c{c}", f"u{u}", int(v)) for u, row in enumerate(values) for c, v in enumerate(row)]
    task = AnnotationTask(triples)
    assert light_kappa(ratings(values.tolist())).value == pytest.approx(task.kappa(), abs=1e-9)
    two = AnnotationTask([triple for triple in triples if triple[0] != "c2"])
    found = two_coder_family(ratings(values[:, :2].tolist())).value
    assert found["scott"] == pytest.approx(two.pi(), abs=1e-9)
    assert found["bennett_s"] == pytest.approx(two.S(), abs=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_masi_and_its_alpha_are_those_of_nltk(seed: int) -> None:
    random = np.random.default_rng(seed)
    cells = [
        [frozenset(random.choice(list("abcd"), random.integers(1, 4), replace=False).tolist()) for _ in range(3)]
        for _ in range(30)
    ]
    triples = [(f"c{c}", f"u{u}", labels) for u, row in enumerate(cells) for c, labels in enumerate(row)]
    for one, other in zip(cells[0], cells[1], strict=True):
        assert masi(one, other) == pytest.approx(masi_distance(one, other), abs=1e-3)
    theirs = AnnotationTask(triples, distance=masi_distance).alpha()
    assert set_alpha(set_ratings(cells)).value == pytest.approx(theirs, abs=2e-3)  # theirs rounds 1/3 to .33


def masses(random: np.random.Generator, length: int) -> tuple[list[int], str]:
    cut = random.random(length - 1) < 0.25
    ends = np.concatenate((np.nonzero(cut)[0] + 1, [length]))
    return np.diff(ends, prepend=0).tolist(), "".join("1" if each else "0" for each in cut)


@pytest.mark.parametrize("seed", SEEDS)
def test_that_divisions_are_compared_as_by_segeval_and_nltk(seed: int) -> None:
    random = np.random.default_rng(seed)
    (one, signs), (other, other_signs) = masses(random, 40), masses(random, 40)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for near in (2, 3, 4):
            theirs = float(segeval.boundary_similarity(tuple(one), tuple(other), n_t=near))
            assert boundary_similarity(one, other, near).value == pytest.approx(theirs, abs=1e-9)
        assert pk(one, other).value == pytest.approx(float(segeval.pk(tuple(one), tuple(other))), abs=1e-9)
        theirs = float(segeval.window_diff(tuple(one), tuple(other)))
    assert window_diff(one, other).value == pytest.approx(theirs, abs=1e-9)
    for k in (2, 3, 7):
        theirs = their_segmentation.windowdiff(signs, other_signs, k)
        assert window_diff_nltk(signs, other_signs, k).value == pytest.approx(theirs, abs=1e-12)
        assert pk_nltk(signs, other_signs, k).value == pytest.approx(
            their_segmentation.pk(signs, other_signs, k), abs=1e-12
        )
