"""Longest runs with exact fractions over a table of states, and by simulation; the runs test by statsmodels."""

from fractions import Fraction

import numpy
import statsmodels
from statsmodels.sandbox.stats.runs import runstest_1samp
from write_reference import write_reference

RANDOM = numpy.random.default_rng(13)


def below(n, p, r):
    """P(no run of r), by the chance of each length of the run now going on."""
    going = [Fraction(1)] + [Fraction(0)] * (r - 1)
    for _ in range(n):
        going = [sum(going) * (1 - p)] + [chance * p for chance in going[:-1]]
    return sum(going)


def exact():
    for n, p in [(1, "1/3"), (7, "1/2"), (20, "9/10"), (60, "3/5"), (150, "1/2"), (200, "19/20")]:
        p = Fraction(p)
        at_least = [1.0] + [float(1 - below(n, p, r)) for r in range(1, min(n, 60) + 1)]
        row = {"n": n, "p": float(p), "atLeast": at_least}
        if n <= 60:
            row["mean"] = float(sum(1 - below(n, p, r) for r in range(1, n + 1)))
        yield row


def longest(won):
    edges = numpy.flatnonzero(numpy.diff(numpy.concatenate([[0], won, [0]])))
    return int((edges[1::2] - edges[::2]).max(initial=0))


def simulated():
    for n, p in [(1000, 0.55), (5000, 0.8), (20000, 0.5)]:
        drawn = numpy.array([longest((RANDOM.random(n) < p).astype(int)) for _ in range(20_000)])
        yield {"n": n, "p": p, "draws": len(drawn), "mean": float(drawn.mean()),
               "standardError": float(drawn.std() / len(drawn) ** 0.5),
               "shares": [[r, float((drawn >= r).mean())] for r in map(int, numpy.unique(numpy.quantile(drawn, [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])))]}


def tests():
    for chance, stay, n in [(0.5, 0.5, 30), (0.6, 0.8, 200), (0.3, 0.2, 55), (0.9, 0.9, 40)]:
        outcomes = [int(RANDOM.random() < chance)]
        while len(outcomes) < n:
            outcomes.append(outcomes[-1] if RANDOM.random() < stay else int(RANDOM.random() < chance))
        z, p = runstest_1samp(outcomes, cutoff=0.5, correction=False)
        yield {"outcomes": outcomes, "z": float(z), "p": float(p)}


write_reference("runs", [numpy, statsmodels], exact=list(exact()), simulated=list(simulated()), tests=list(tests()))
