import type { Verdict } from '../../../src/schemas/insight.ts';
import { WORLD_NOW } from '../harness/open-world.ts';
import type { Claim, Proof } from '../harness/proof.ts';

interface Row {
  playlistId: string;
  day: string;
  isForecast: boolean;
  isCurrent: boolean;
  csr: number | null;
  trend: number | null;
  trendLower: number | null;
  trendUpper: number | null;
  slope: number | null;
  slopeLower: number | null;
  slopeUpper: number | null;
  slopeN: number;
  slopeVerdict: Verdict;
}

const DAY = 86_400_000;

/** The future of the same people: the CSR at the end of the day so many after the newest match. */
function forecast(days: number): Claim<Row> {
  return {
    estimate: `CSR ${days} days ahead`,
    truth: 'the CSR at the end of that day, in the future of the same world',
    // Who does not play within the week stays where they are, whatever the band allows for.
    ...(days === 7 && { bounds: { coverage: [0.85, 1] } }),
    observe(row, { rows, truth, xuid }) {
      const [first] = rows.filter(
        ({ isForecast, playlistId }) => isForecast && playlistId === row.playlistId,
      );
      if (!row.isForecast || first === undefined) return null;
      if (Date.parse(row.day) !== Date.parse(first.day) + (days - 1) * DAY) return null;
      const csr = truth.csr(xuid, row.playlistId, new Date(Date.parse(row.day) + DAY - 1));
      // Before `WORLD_NOW` it would be no future; a ladder that began anew is no rank.
      if (csr === null || Date.parse(row.day) < WORLD_NOW.getTime() - 14 * DAY) return null;
      const { trend: value, trendLower: lower, trendUpper: upper, slopeN: n } = row;
      return { truth: csr, effect: 1, value, lower, upper, n, verdict: 'unclear' };
    },
  };
}

export default {
  insight: 'csr-trajectory',
  claims: [
    forecast(7),
    forecast(14),
    forecast(28),
    {
      estimate: 'slope',
      truth:
        'what the ladder’s pull towards the player’s level is worth in a week: 0.03 a match of what lies between them (7 at most)',
      worlds: ['none'],
      bounds: { falseSignal: { most: 0.1, within: 8 } },
      observe(row, { rows, truth, xuid, played }) {
        const own = rows.filter(({ playlistId, isForecast }) => playlistId === row.playlistId && !isForecast);
        if (row !== own.at(-1) || row.csr === null || !row.isCurrent) return null;
        const level = truth.csrLevel(xuid, WORLD_NOW);
        if (level === null) return null;
        const month = played.filter(
          ({ match }) => match.isRanked && WORLD_NOW.getTime() - match.startedAt.getTime() < 28 * DAY,
        );
        const pull = Math.max(-7, Math.min(7, 0.03 * (level - row.csr)));
        // The interval is of the slope of these days, luck in it: it is no interval of the pull.
        return {
          truth: (pull * month.length) / 4,
          value: row.slope,
          lower: null,
          upper: null,
          n: row.slopeN,
          verdict: row.slopeVerdict,
        };
      },
    },
  ],
} satisfies Proof<Row>;
