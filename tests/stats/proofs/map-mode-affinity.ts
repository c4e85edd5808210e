import { modes } from '../../../src/sandbox/world/modes.ts';
import type { WorldTruth } from '../../../src/sandbox/world/truth.ts';
import { MODE_CATEGORIES } from '../../../src/schemas/enums.ts';
import type { Proof, Subject } from '../harness/proof.ts';
import { mean, type Played, winProbability } from '../harness/win-truth.ts';

interface Row {
  mapId: string;
  mode: string;
  format: 'teams' | 'free-for-all';
  n: number;
  verdict: 'signal' | 'unclear' | 'insufficient';
  winRate: number | null;
  winRateLower: number | null;
  winRateUpper: number | null;
  effect: number | null;
  effectLower: number | null;
  effectUpper: number | null;
}

const wordOf = (key: string): string => {
  const category = modes.find((mode) => mode.key === key)?.category ?? -1;
  return (MODE_CATEGORIES as Readonly<Record<number, string>>)[category] ?? 'unknown';
};

/** Log-odds for the player's team, were the match played on another map: everybody brings what they are worth there. */
function moved(truth: WorldTruth, { match, me }: Played, map: string): number {
  return match.people.reduce((sum, one) => {
    const side = one.team === me.team ? 1 : -1;
    return sum + side * one.share * match.perPerson * (truth.mapEffect(one.xuid, map) - one.map);
  }, 0);
}

/** What the mode's matches would be won on each map it was played on, all else as it was; by map, with the matches there. */
function ratesOf(subject: Subject<Row>, mode: string): Map<string, { n: number; rate: number }> {
  return subject.once(`rates ${mode}`, () => {
    const played = subject.played.filter(
      ({ match }) => wordOf(match.mode) === mode && match.sides === 2 && match.format !== 'bootcamp',
    );
    const rates = new Map<string, { n: number; rate: number }>();
    for (const map of new Set(played.map(({ match }) => match.mapAssetId))) {
      const there = played.filter(({ match }) => match.mapAssetId === map);
      const formats = new Set(there.map(({ match }) => match.format));
      const alike = played.filter(({ match }) => formats.has(match.format));
      const rate = mean(alike.map((one) => winProbability(one, moved(subject.truth, one, map))));
      rates.set(map, { n: there.length, rate: rate ?? 0 });
    }
    return rates;
  });
}

function effectOf(subject: Subject<Row>, { mode, mapId }: Row): number | null {
  const rates = ratesOf(subject, mode);
  const own = rates.get(mapId);
  const others = [...rates].filter(([map]) => map !== mapId).map(([, one]) => one);
  const n = others.reduce((sum, one) => sum + one.n, 0);
  if (own === undefined || n === 0) return null;
  return own.rate - others.reduce((sum, one) => sum + one.n * one.rate, 0) / n;
}

const proof: Proof<Row> = {
  insight: 'map-mode-affinity',
  claims: [
    {
      estimate: 'winRate',
      truth: 'share of the mode’s matches won were they all played on the map',
      bounds: { falseSignal: { most: 1, within: 0 } },
      worlds: ['default', 'big'],
      observe(row, subject) {
        if (row.format !== 'teams') return null;
        const own = ratesOf(subject, row.mode).get(row.mapId);
        if (own === undefined) return null;
        const { winRate: value, winRateLower: lower, winRateUpper: upper, verdict, n } = row;
        return { truth: own.rate, value, lower, upper, verdict, n };
      },
    },
    {
      estimate: 'effect',
      truth:
        'the same less the mode on the other maps; without effects drawn together, so that more than 90 % hold it',
      bounds: {
        coverage: [0.85, 1],
        falseSignal: { most: 0.1, within: 0.001 },
        power: { effect: 0.15, least: 0.25 },
      },
      observe(row, subject) {
        const truth = row.format === 'teams' ? effectOf(subject, row) : null;
        if (truth === null) return null;
        const { effect: value, effectLower: lower, effectUpper: upper, verdict, n } = row;
        return { truth, value, lower, upper, verdict, n };
      },
    },
  ],
};

export default proof;
