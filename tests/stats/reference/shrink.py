"""Paule-Mandel variance as SciPy's root of its own equation, checked against statsmodels' iteration where that one
does not stop at zero on the way; Morris's posterior from there."""

import numpy
import scipy
import statsmodels
from scipy import optimize
from statsmodels.stats.meta_analysis import combine_effects
from write_reference import write_reference

RANDOM = numpy.random.default_rng(11)


def excess(tau2, y, errors):
    weights = 1 / (errors**2 + tau2)
    mean = numpy.average(y, weights=weights)
    return (weights * (y - mean) ** 2).sum() - (len(y) - 1)


def shrinkages():
    for k, spread in [(4, 1.0), (12, 0.6), (30, 0.0), (50, 5.0), (9, 0.2)]:
        errors = RANDOM.uniform(0.2, 2.5, k)
        y = 3 + RANDOM.normal(0, spread, k) + RANDOM.normal(0, errors)
        if excess(0, y, errors) <= 0:
            tau2 = 0.0
        else:
            tau2 = optimize.brentq(excess, 0, 1e4, args=(y, errors), xtol=1e-15, rtol=1e-15)
        iterated = float(combine_effects(y, errors**2, method_re="iterated", atol=1e-15, maxiter=10000).tau2)
        assert iterated == 0 or abs(iterated - tau2) < 1e-9, (iterated, tau2)
        total = errors**2 + tau2
        weights = 1 / total
        mean = float(numpy.average(y, weights=weights))
        factor = (k - 3) / (k - 1) * errors**2 / total
        typical = k / weights.sum()
        v = 2 / (k - 3) * factor**2 * typical / total
        values = (1 - factor) * y + factor * mean
        posterior = errors**2 * (1 - factor * (1 - weights / weights.sum())) + v * (y - mean) ** 2
        yield {"estimates": list(y), "standardErrors": list(errors), "tau2": tau2, "iterated": iterated, "mean": mean,
               "meanStandardError": float(weights.sum() ** -0.5), "values": list(values),
               "posteriorErrors": list(numpy.sqrt(posterior))}


write_reference("shrink", [numpy, scipy, statsmodels], shrinkages=list(shrinkages()))
