import type { BetaPrior } from './beta-binomial.ts';

/** A fitted mean share of trials that were part of the fit, with its posterior variance. */
export interface FittedShare {
  value: number;
  variance: number;
  successes: number;
  trials: number;
}

/** A prior that says nothing beyond ± 2 log-odds is as vague as any share needs. */
const LEAST_PRECISION = 0.25;

/**
 * What a model says of a share without the share's own trials, as a beta prior: the trials are taken out of the posterior
 * again (the cavity of expectation propagation, Minka 2001, §3; Rasmussen & Williams 2006, eq. 3.56, on the log-odds),
 * so that adding them by the exact binomial likelihood counts them once.
 */
export function foretoldShare({ value, variance, successes, trials }: FittedShare): BetaPrior {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, value));
  const slope = p * (1 - p);
  const logit = Math.log(p / (1 - p));
  const precision = slope ** 2 / Math.max(variance, 1e-12);
  const own = trials * slope;
  const left = Math.max(LEAST_PRECISION, precision - own);
  const moved = trials === 0 ? 0 : (own * (successes / trials - p)) / slope / left;
  const center = logit - Math.max(-3, Math.min(3, moved));
  const mean = 1 / (1 + Math.exp(-center));
  // Variance of the logit of a beta variable: 1/a + 1/b, nearly.
  const concentration = Math.max(1, left / (mean * (1 - mean)));
  return { alpha: mean * concentration, beta: (1 - mean) * concentration };
}
