"""Values for logistic, mixed and least-squares regression: python3 regression.py > regression.json"""

import json

import numpy as np
import scipy
import statsmodels
import statsmodels.api as sm
from scipy.optimize import minimize

rng = np.random.default_rng(20240611)


def rounded(array):
    return np.round(np.asarray(array, dtype=float), 4).tolist()


def logistic():
    n = 120
    x = np.column_stack([np.ones(n), rng.normal(size=n), rng.normal(2, 3, n), rng.binomial(1, 0.3, n)])
    x = np.asarray(rounded(x))
    y = rng.binomial(1, 1 / (1 + np.exp(-(x @ [-0.4, 0.8, 0.2, -0.6]))))
    offset = np.asarray(rounded(rng.normal(0, 0.5, n)))
    weights = rng.integers(1, 5, n)
    plain = sm.Logit(y, x).fit(disp=0, method="newton", tol=1e-14)
    full = sm.GLM(y, x, family=sm.families.Binomial(), offset=offset, freq_weights=weights).fit(tol=1e-14)
    penalty = np.array([0.0, 2.0, 5.0, 1.0])

    def objective(beta):
        eta = x @ beta
        return -(y @ eta - np.logaddexp(0, eta).sum()) + 0.5 * penalty @ beta**2

    def slope(beta):
        return -x.T @ (y - 1 / (1 + np.exp(-(x @ beta)))) + penalty * beta

    ridge = minimize(objective, np.zeros(4), jac=slope, method="BFGS", options={"gtol": 1e-10})
    margin = plain.get_margeff(at="overall", dummy=True)
    return {
        "x": x.tolist(),
        "y": y.tolist(),
        "offset": offset.tolist(),
        "weights": weights.tolist(),
        "plain": {
            "coefficients": plain.params.tolist(),
            "covariance": plain.cov_params().tolist(),
            "logLikelihood": plain.llf,
        },
        "weighted": {
            "coefficients": full.params.tolist(),
            "covariance": full.cov_params().tolist(),
        },
        "ridge": {"penalty": penalty.tolist(), "coefficients": ridge.x.tolist(), "objective": -ridge.fun},
        # The last column is 0 or 1, so its discrete effect is reported.
        "marginal": {"value": margin.margeff[-1], "standardError": margin.margeff_se[-1]},
    }


def least_squares():
    n = 60
    groups = np.sort(rng.integers(0, 25, n))
    x = np.asarray(rounded(np.column_stack([rng.normal(size=n), rng.normal(5, 2, n) + groups / 3])))
    y = np.asarray(
        rounded(x @ [1.5, -0.4] + rng.normal(0, 1, 25)[groups] + rng.normal(size=n) * (1 + np.abs(x[:, 0])))
    )
    weights = np.asarray(rounded(rng.uniform(0.5, 3, n)))
    full = np.column_stack([np.ones(n), x])

    def described(fit):
        return {
            "coefficients": fit.params.tolist(),
            "covariance": fit.cov_params().tolist(),
            "residualVariance": fit.scale,
        }

    ordinary = sm.OLS(y, full).fit(cov_type="HC1")
    weighted = sm.WLS(y, full, weights=weights).fit(cov_type="HC1")
    clustered = sm.WLS(y, full, weights=weights).fit(cov_type="cluster", cov_kwds={"groups": groups})
    # Groups of one row are left out, and the small-sample factor is laid aside: which columns it counts is a convention.
    sizes = np.bincount(groups)
    kept = sizes[groups] > 1
    dummies = (groups[kept][:, None] == np.unique(groups[kept])[None, :]).astype(float)
    within = sm.WLS(y[kept], np.column_stack([x[kept], dummies]), weights=weights[kept]).fit(
        cov_type="cluster", cov_kwds={"groups": groups[kept], "use_correction": False}
    )
    return {
        "x": x.tolist(),
        "y": y.tolist(),
        "weights": weights.tolist(),
        "groups": groups.tolist(),
        "ordinary": described(ordinary),
        "weighted": described(weighted),
        "clustered": described(clustered),
        "within": {
            "coefficients": within.params[:2].tolist(),
            "covariance": within.cov_params()[:2, :2].tolist(),
            "residualVariance": within.scale,
            "n": int(kept.sum()),
            "groups": int(len(np.unique(groups[kept]))),
        },
    }


def mixed():
    """Mode of the marginal posterior of one standard deviation, each integral over a random effect by quadrature."""
    members, size = 12, 25
    group = np.repeat(np.arange(members), size)
    x = np.asarray(rounded(rng.normal(size=members * size)))
    effect = rng.normal(0, 0.7, members)
    y = rng.binomial(1, 1 / (1 + np.exp(-(0.3 + 0.5 * x + effect[group]))))
    nodes, node_weights = np.polynomial.hermite_e.hermegauss(40)
    node_weights = node_weights / node_weights.sum()

    def log_likelihood(beta, sd):
        eta = beta[0] + beta[1] * x
        total = 0
        for g in range(members):
            mine = group == g
            at = eta[mine][:, None] + sd * nodes[None, :]
            total += np.log(np.exp((y[mine][:, None] * at - np.logaddexp(0, at)).sum(axis=0)) @ node_weights)
        return total

    # The two fixed coefficients are integrated over a flat prior by quadrature about their mode.
    def marginal(log_sd):
        sd = np.exp(log_sd)
        best = minimize(lambda beta: -log_likelihood(beta, sd), [0.3, 0.5], method="BFGS")
        root = np.linalg.cholesky(best.hess_inv)
        inner, inner_weights = np.polynomial.hermite_e.hermegauss(7)
        total = 0
        for a, wa in zip(inner, inner_weights):
            for b, wb in zip(inner, inner_weights):
                shift = log_likelihood(best.x + root @ [a, b], sd) + best.fun + (a * a + b * b) / 2
                total += wa * wb * np.exp(shift)
        # Half-normal prior of scale 0.8 on sd; the mode is of log sd.
        return -best.fun + np.log(total) + np.log(np.linalg.det(root)) + log_sd - sd**2 / (2 * 0.8**2)

    mode = minimize(lambda at: -marginal(at[0]), [np.log(0.5)], method="Nelder-Mead", options={"xatol": 1e-5})
    return {"group": group.tolist(), "x": x.tolist(), "y": y.tolist(), "deviation": float(np.exp(mode.x[0]))}


print(
    json.dumps(
        {
            "versions": {"numpy": np.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
            "logistic": logistic(),
            "leastSquares": least_squares(),
            "mixed": mixed(),
        }
    )
)
