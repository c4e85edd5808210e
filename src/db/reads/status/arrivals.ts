/** Matches that came in a time, `live` ones among them. */
const came = (since: string) => `json_build_object(
  'matches', count(*) filter (where a.stored_at > ${since}),
  'live', count(*) filter (where a.stored_at > ${since} and a.is_live))`;

const LAG = 'greatest(0, extract(epoch from a.stored_at - a.ended_at))';
const QUANTILES = { p50: 0.5, p90: 0.9, p95: 0.95, p99: 0.99 };

/** From the end of a live match to its being stored, of those that came in a time; null where none came. */
function lag(since: string): string {
  const those = `filter (where a.is_live and a.stored_at > ${since})`;
  const all = `percentile_disc(array[${Object.values(QUANTILES).join(', ')}]::float8[]) within group (order by ${LAG}) ${those}`;
  const parts = Object.keys(QUANTILES).map((name, index) => `'${name}', (${all})[${index + 1}]`);
  return `json_build_object('n', count(*) ${those}, ${parts.join(', ')}, 'max', max(${LAG}) ${those})`;
}

const ago = (interval: string) => `now() - interval '${interval}'`;

/** `lag` and `throughput`: one read of the arrivals of a day. */
export const ARRIVALS = `(
  select json_build_object(
    'lag', json_build_object('lastHour', ${lag(ago('1 hour'))}, 'lastDay', ${lag(ago('1 day'))}),
    'throughput', json_build_object('lastFiveMinutes', ${came(ago('5 minutes'))},
      'lastHour', ${came(ago('1 hour'))}, 'lastDay', ${came(ago('1 day'))}))
  from arrivals a where a.stored_at > ${ago('1 day')})`;
