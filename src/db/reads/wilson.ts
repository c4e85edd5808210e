/** Standard normal quantile of a two-sided 90 % interval. */
export const Z_90 = '1.6448536269514722::float8';

/**
 * A share with Wilson's 90 % interval as a JSON object; `hits` and `n` are SQL over counts.
 * E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212.
 */
export function wilson(hits: string, n: string): string {
  const share = `(${hits})::float8 / nullif(${n}, 0)`;
  const end = (
    sign: '+' | '-',
  ) => `(${share} + ${Z_90} * ${Z_90} / (2 * nullif(${n}, 0)) ${sign} ${Z_90} * sqrt(
    ${share} * (1 - ${share}) / nullif(${n}, 0) + ${Z_90} * ${Z_90} / (4 * nullif(${n}, 0)::float8 * ${n})))
    / (1 + ${Z_90} * ${Z_90} / nullif(${n}, 0))`;
  return `json_build_object('value', ${share}, 
    'lower', case when ${n} > 0 then greatest(0, ${end('-')}) end,
    'upper', case when ${n} > 0 then least(1, ${end('+')}) end, 'n', ${n})`;
}

/** A mean with its normal 90 % interval, which takes two values; of a mean, a sample deviation and a count as SQL. */
export function normalMean(mean: string, deviation: string, n: string): string {
  const margin = `${Z_90} * ${deviation} / sqrt(nullif(${n}, 0)::float8)`;
  return `json_build_object('value', ${mean}, 'lower', ${mean} - ${margin}, 'upper', ${mean} + ${margin}, 'n', ${n})`;
}
