"""Values for Theil–Sen slope, Mann–Kendall test and local linear trend: python3 trend.py > trend.json"""

import json

import numpy as np
import scipy
import statsmodels
from scipy import stats
from statsmodels.tsa.statespace.structural import UnobservedComponents

rng = np.random.default_rng(20240612)


def rounded(array, digits=3):
    return np.round(np.asarray(array, dtype=float), digits).tolist()


def robust(x, y):
    slope, intercept, lower, upper = stats.theilslopes(y, x, 0.9)
    tau, p = stats.kendalltau(x, y, method="asymptotic")
    return {
        "x": x,
        "y": y,
        "slope": slope,
        "intercept": intercept,
        "lower": lower,
        "upper": upper,
        "tau": tau,
        "p": p,
    }


def robust_cases():
    few = rounded(np.arange(7) * 1.0)
    plain = rounded(np.sort(rng.uniform(0, 100, 40)))
    tied = rng.integers(0, 12, 60).tolist()
    many = rounded(np.arange(800) + rng.uniform(0, 0.5, 800))
    return [
        robust(few, rounded(rng.normal(size=7))),
        robust(plain, rounded(0.03 * np.asarray(plain) + rng.standard_t(2, 40))),
        robust(tied, (rng.integers(0, 6, 60) + np.asarray(tied) // 3).tolist()),
        robust(many, rounded(0.002 * np.asarray(many) + rng.standard_t(3, 800))),
    ]


def local_trend(level_noise, slope_noise, variances):
    """A day between observations; the noise of level and slope as it comes out of a day of continuous time."""
    n = len(variances)
    slope = np.cumsum(rng.normal(0, np.sqrt(slope_noise), n)) + 0.3
    level = np.cumsum(slope + rng.normal(0, np.sqrt(level_noise), n))
    y = np.asarray(rounded(level + rng.normal(0, np.sqrt(variances))))
    model = UnobservedComponents(y, "lltrend")
    model.ssm["obs_cov"] = np.asarray(variances)[None, None, :]
    model.ssm["state_cov"] = [
        [level_noise + slope_noise / 3, slope_noise / 2],
        [slope_noise / 2, slope_noise],
    ]
    # All of a diffuse start: no knowledge of level and slope, and the first two observations outside the likelihood.
    model.ssm.initialize_diffuse()
    result = model.ssm.smooth()
    return {
        "y": y.tolist(),
        "variances": list(variances),
        "levelNoise": level_noise,
        "slopeNoise": slope_noise,
        "level": float(result.filtered_state[0, -1]),
        "slope": float(result.filtered_state[1, -1]),
        "covariance": result.filtered_state_cov[:, :, -1].tolist(),
        "logLikelihood": float(result.llf_obs[2:].sum()),
        "smoothed": result.smoothed_state[0].tolist(),
        "smoothedVariances": result.smoothed_state_cov[0, 0].tolist(),
    }


print(
    json.dumps(
        {
            "versions": {"numpy": np.__version__, "scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
            "robust": robust_cases(),
            "localTrend": [
                local_trend(0.5, 0.02, [4.0] * 30),
                local_trend(0.05, 0.3, rounded(rng.uniform(0.5, 6, 25))),
                local_trend(2.0, 0.0001, [0.3] * 20),
            ],
        }
    )
)
