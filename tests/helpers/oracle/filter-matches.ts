import type { Filter, FilterName } from '../../../src/schemas/filter.ts';
import { folded, type OracleAsset, type OracleMatch } from './oracle-match.ts';
import { microseconds } from './zoned.ts';

/** Who is meant by a name in a filter. */
export type Resolve = (name: string) => string;

type Test = (match: OracleMatch) => boolean;

const isAsset = (labels: readonly string[], asset: OracleAsset | null): boolean =>
  asset !== null && labels.map(folded).some((label) => label === asset.assetId || asset.names.has(label));

const isSeason = (label: string, seasonId: string | null): boolean => {
  if (seasonId === null) return false;
  const path = seasonId.toLowerCase();
  const last = path
    .split('/')
    .at(-1)
    ?.replace(/\.json$/, '');
  return label.trim().toLowerCase() === path || label.trim().toLowerCase() === last;
};

const was = ({ others }: OracleMatch, xuid: string, side: 'with' | 'against'): boolean =>
  others.some((other) => other.xuid === xuid && other.isMate === (side === 'with'));

/** The words of the filter grammar, one by one: a match is in when every filter says so. */
function testsOf(filter: Filter, resolve: Resolve, completedByDefault: boolean): Test[] {
  const { from, to, tz = 'UTC', completed, includeIncomplete } = filter;
  const [since, until] = [from, to].map((moment) => moment !== undefined && microseconds(moment, tz));
  const named = (names: string[] | undefined) => names?.map(resolve);
  const tests: Partial<Record<FilterName, Test | false>> = {
    from: from !== undefined && (({ startedAt }) => startedAt * 1000 >= Number(since)),
    to: to !== undefined && (({ startedAt }) => startedAt * 1000 < Number(until)),
    playlist: any(filter.playlist, (labels, { playlist }) => isAsset(labels, playlist)),
    map: any(filter.map, (labels, { map }) => isAsset(labels, map)),
    variant: any(filter.variant, (labels, { variant }) => isAsset(labels, variant)),
    mode: any(filter.mode, (words, { mode }) => words.includes(mode)),
    lifecycle: any(filter.lifecycle, (words, { lifecycle }) => words.includes(lifecycle)),
    outcome: any(filter.outcome, (words, { outcome }) => words.includes(outcome)),
    ranked: filter.ranked !== undefined && (({ ranked }) => (ranked === true) === filter.ranked),
    season: any(filter.season, (labels, { seasonId }) => labels.some((label) => isSeason(label, seasonId))),
    with: any(named(filter.with), (xuids, match) => xuids.every((xuid) => was(match, xuid, 'with'))),
    without: any(named(filter.without), (xuids, match) => !xuids.some((xuid) => was(match, xuid, 'with'))),
    against: any(named(filter.against), (xuids, match) => xuids.every((xuid) => was(match, xuid, 'against'))),
    partySize: any(filter.partySize, (sizes, { partySize }) => sizes.includes(partySize)),
  };
  const completedOnly =
    completed ?? (includeIncomplete === undefined ? completedByDefault : !includeIncomplete);
  if (completedOnly) tests.completed = (match) => match.completed;
  return Object.values(tests).filter((test) => typeof test === 'function');
}

function any<Value>(
  values: Value[] | undefined,
  test: (values: Value[], match: OracleMatch) => boolean,
): Test | false {
  return values !== undefined && ((match) => test(values, match));
}

/** The matches, newest first, a filter lets through; `last` is taken of what every other filter left. */
export function filterMatches(
  matches: readonly OracleMatch[],
  filter: Filter,
  resolve: Resolve,
  completedByDefault = false,
): OracleMatch[] {
  const tests = testsOf(filter, resolve, completedByDefault);
  return matches.filter((match) => tests.every((test) => test(match))).slice(0, filter.last);
}
