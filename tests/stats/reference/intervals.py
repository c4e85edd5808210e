"""Intervals with statsmodels and SciPy; order statistics with numpy and SciPy's binomial."""

import numpy
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW
from write_reference import write_reference

RANDOM = numpy.random.default_rng(20240501)


def samples():
    yield RANDOM.normal(12, 3, 5)
    yield RANDOM.gamma(0.7, 10, 37)
    yield RANDOM.poisson(9, 200).astype(float)
    yield 1e9 + RANDOM.normal(0, 1e-2, 50)
    yield numpy.array([0.0, 0, 0, 1, 0, 0])
    yield RANDOM.normal(0, 1, 2)


def wilson():
    for k, n in [(0, 1), (1, 1), (0, 20), (20, 20), (1, 3), (7, 11), (60, 100), (499, 1000), (3, 10000)]:
        for level in [0.5, 0.9, 0.99]:
            lower, upper = proportion_confint(k, n, alpha=1 - level, method="wilson")
            yield {"k": k, "n": n, "level": level, "lower": lower, "upper": upper}


def newcombe():
    for k1, n1, k2, n2 in [(56, 70, 48, 80), (9, 10, 3, 10), (0, 10, 0, 20), (10, 10, 0, 10), (400, 900, 35, 81)]:
        for level in [0.9, 0.95]:
            lower, upper = confint_proportions_2indep(k1, n1, k2, n2, method="newcomb", compare="diff", alpha=1 - level)
            yield {"counts": [k1, n1, k2, n2], "level": level, "lower": lower, "upper": upper}


def means():
    for values in samples():
        for level in [0.9, 0.99]:
            described = DescrStatsW(values)
            lower, upper = described.tconfint_mean(alpha=1 - level)
            yield {"values": list(values), "level": level, "value": described.mean,
                   "standardError": stats.sem(values), "lower": lower, "upper": upper}


def welch():
    drawn = list(samples())
    for a, b in [(0, 1), (1, 2), (4, 5), (2, 0), (3, 3)]:
        compared = CompareMeans(DescrStatsW(drawn[a]), DescrStatsW(drawn[b]))
        lower, upper = compared.tconfint_diff(alpha=0.1, usevar="unequal")
        yield {"a": list(drawn[a]), "b": list(drawn[b]), "level": 0.9, "lower": lower, "upper": upper}


def ratios():
    """The sandwich of a weighted regression of y / x on a constant with weights x is the linearised ratio."""
    from statsmodels.regression.linear_model import WLS

    for n in [5, 60, 400]:
        shots = RANDOM.poisson(120, n).astype(float) + 1
        hits = RANDOM.binomial(shots.astype(int), RANDOM.beta(40, 45, n)).astype(float)
        fit = WLS(hits / shots, numpy.ones(n), weights=shots).fit(cov_type="HC1")
        lower, upper = fit.params[0] + stats.t.ppf([0.05, 0.95], n - 1) * fit.bse[0]
        yield {"numerators": list(hits), "denominators": list(shots), "value": fit.params[0],
               "standardError": fit.bse[0], "lower": lower, "upper": upper}


def medians():
    for n in [4, 5, 6, 11, 20, 101, 600]:
        for level in [0.9, 0.95]:
            values = numpy.round(RANDOM.lognormal(2, 1, n), 3)
            ranks = [r for r in range(1, n // 2 + 1) if stats.binom.cdf(r - 1, n, 0.5) <= (1 - level) / 2]
            ordered = numpy.sort(values)
            found = None if not ranks else [ordered[max(ranks) - 1], ordered[n - max(ranks)]]
            yield {"values": list(values), "level": level, "value": float(numpy.median(values)), "interval": found}


def quantiles():
    for values in samples():
        ordered = numpy.sort(values)
        for p in [0, 0.05, 0.25, 1 / 3, 0.5, 0.9, 1]:
            yield {"sorted": list(ordered), "p": p, "value": float(numpy.quantile(ordered, p, method="linear"))}


def ranks():
    for values in samples():
        ordered = numpy.sort(values)
        for x in [ordered[0], ordered[-1], ordered.mean(), ordered[0] - 1, 0.0]:
            yield {"sorted": list(ordered), "x": float(x), "value": stats.percentileofscore(ordered, x, kind="mean") / 100}


write_reference(
    "intervals",
    [numpy, scipy, statsmodels],
    wilson=list(wilson()), newcombe=list(newcombe()), means=list(means()), welch=list(welch()), ratios=list(ratios()),
    medians=list(medians()), quantiles=list(quantiles()), ranks=list(ranks()),
)
