"""Equations 15 to 22 of Monroe, Colaresi & Quinn (2008), from decimals of 50 digits."""

from decimal import Decimal, getcontext

from write_reference import write_reference

getcontext().prec = 50


def compared(counts, total, background, background_total, strength):
    half = Decimal(1) / 2
    everything = total + background_total + half * (len(counts) + 1)
    alpha = [strength * (here + there + half) / everything for here, there in zip(counts, background)]
    for here, there, a in zip(counts, background, alpha):
        odds_here = (here + a) / (total + strength - here - a)
        odds_there = (there + a) / (background_total + strength - there - a)
        delta = odds_here.ln() - odds_there.ln()
        error = (1 / (here + a) + 1 / (there + a)).sqrt()
        yield [float(delta), float(error), float(delta / error)]


def cases():
    for counts, total, background, background_total, strength in [
        ([30, 0, 5, 1], 60, [2000, 40, 900, 0], 9000, 100),
        ([1, 2, 3], 6, [10, 20, 30], 60, 1),
        ([0, 0], 0, [5, 0], 10, 50),
        ([7], 7, [100], 100, 20),
    ]:
        rows = list(compared(*([Decimal(x) for x in v] if isinstance(v, list) else Decimal(v)
                               for v in (counts, total, background, background_total, strength))))
        yield {"counts": counts, "total": total, "background": background, "backgroundTotal": background_total,
               "strength": strength, "rows": rows}


write_reference("log-odds-dirichlet", [], cases=list(cases()))
