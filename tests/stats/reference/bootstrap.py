"""BCa intervals by scipy.stats.bootstrap with 200,000 resamples, so that only our own Monte-Carlo error is left."""

import numpy
import scipy
from scipy import stats
from write_reference import write_reference

RANDOM = numpy.random.default_rng(3)


def ratio(x, y, axis=-1):
    return x.sum(axis=axis) / y.sum(axis=axis)


def cases():
    for name, values in [("gamma", RANDOM.gamma(1, 2, 40)), ("normal", RANDOM.normal(5, 1, 25)), ("lognormal", RANDOM.lognormal(0, 1, 60))]:
        for statistic, function in [("mean", numpy.mean), ("variance", lambda v, axis=-1: numpy.var(v, axis=axis, ddof=1))]:
            found = stats.bootstrap((values,), function, n_resamples=200_000, batch=2_000, confidence_level=0.9, method="BCa", random_state=1)
            yield {"name": f"{statistic} of {name}", "statistic": statistic, "values": list(values),
                   "lower": found.confidence_interval.low, "upper": found.confidence_interval.high,
                   "spread": float(found.standard_error)}


write_reference("bootstrap", [numpy, scipy], cases=list(cases()))
