"""Beta-binomial fits by SciPy's own optimiser on SciPy's own likelihood; posterior intervals by its beta."""

import numpy
import scipy
from scipy import optimize, stats
from write_reference import write_reference

RANDOM = numpy.random.default_rng(7)


def fit(successes, trials):
    """Nelder-Mead then BFGS in (log alpha, log beta), from several starts; the best."""

    def loss(logs):
        alpha, beta = numpy.exp(logs)
        return -stats.betabinom.logpmf(successes, trials, alpha, beta).sum()

    found = []
    for start in [(0.0, 0.0), (2.0, 2.0), (4.0, 4.0), (1.0, 3.0)]:
        rough = optimize.minimize(loss, start, method="Nelder-Mead", options={"xatol": 1e-9, "fatol": 1e-12, "maxiter": 4000})
        found.append(rough)
    best = min(found, key=lambda one: one.fun)
    return [float(value) for value in numpy.exp(best.x)], float(-best.fun)


def fits():
    for groups, alpha, beta, most in [(25, 3, 2, 40), (60, 12, 20, 15), (12, 0.4, 0.9, 30), (200, 30, 30, 120), (8, 5, 5, 2000)]:
        trials = RANDOM.integers(1, most, groups)
        successes = RANDOM.binomial(trials, RANDOM.beta(alpha, beta, groups))
        (a, b), best = fit(successes, trials)
        binomial = stats.binom.logpmf(successes, trials, successes.sum() / trials.sum()).sum()
        yield {"successes": successes.tolist(), "trials": trials.tolist(), "alpha": a, "beta": b,
               "logLikelihood": best, "gainOverBinomial": best - float(binomial)}


def posteriors():
    for k, n, a, b in [(0, 0, 2, 3), (3, 3, 2, 3), (0, 12, 0.5, 0.5), (55, 100, 20, 18), (4000, 9000, 300, 310)]:
        for level in [0.9, 0.99]:
            posterior = stats.beta(a + k, b + n - k)
            yield {"k": k, "n": n, "alpha": a, "beta": b, "level": level, "value": posterior.mean(),
                   "lower": posterior.ppf((1 - level) / 2), "upper": posterior.ppf((1 + level) / 2)}


write_reference("beta-binomial", [numpy, scipy], fits=list(fits()), posteriors=list(posteriors()))
