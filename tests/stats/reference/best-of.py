"""Matches per arm by solving the power of the pooled test for n with SciPy; chance of being best by integration."""

import numpy
import scipy
from scipy import integrate, optimize, stats
from write_reference import write_reference


def power(n, p1, p2, level):
    """Of the test whose critical value uses the pooled share, the far tail left out as in the textbook formula."""
    pooled = (p1 + p2) / 2
    critical = stats.norm.ppf(0.5 + level / 2) * (2 * pooled * (1 - pooled) / n) ** 0.5
    return stats.norm.sf(critical, loc=abs(p1 - p2), scale=((p1 * (1 - p1) + p2 * (1 - p2)) / n) ** 0.5)


def sizes():
    for p1, p2 in [(0.5, 0.55), (0.5, 0.51), (0.2, 0.6), (0.99, 0.9), (0.47, 0.53)]:
        for wanted, level in [(0.8, 0.9), (0.9, 0.95)]:
            n = optimize.brentq(lambda n: power(n, p1, p2, level) - wanted, 0.1, 1e7, xtol=1e-9)
            yield {"p1": p1, "p2": p2, "power": wanted, "level": level, "matches": int(numpy.ceil(n))}


def bests():
    """P(each beta is the greatest) = the integral of its density times the others' distributions."""
    for shapes in [[(5, 5), (8, 4)], [(30, 20), (28, 22), (4, 3)], [(2, 8), (3, 7), (60, 190), (1, 1)]]:
        chances = []
        for own, (a, b) in enumerate(shapes):
            others = [stats.beta(*shape) for other, shape in enumerate(shapes) if other != own]
            mine = stats.beta(a, b)
            chances.append(integrate.quad(lambda x: mine.pdf(x) * numpy.prod([o.cdf(x) for o in others]), 0, 1, limit=200)[0])
        yield {"shapes": shapes, "chances": chances}


write_reference("best-of", [numpy, scipy], sizes=list(sizes()), bests=list(bests()))
