import { playlists, playlistsOf } from '../../../src/sandbox/world/playlists.ts';
import type { Proof, Subject } from '../harness/proof.ts';
import { mean, type Played } from '../harness/win-truth.ts';

type Verdict = 'signal' | 'unclear' | 'insufficient';

interface Row {
  key: string | null;
  scope: 'all' | 'month';
  n: number;
  share: number;
  shareLower: number | null;
  shareUpper: number | null;
  trend: number | null;
  trendLower: number | null;
  trendUpper: number | null;
  trendVerdict: Verdict;
  stayDifference: number | null;
  stayDifferenceLower: number | null;
  stayDifferenceUpper: number | null;
  stayDifferenceN: number;
  stayDifferenceVerdict: Verdict;
}

const MONTH_MS = 2_629_746_000;

/** The chance the world gives a playlist among those of the match's format, which the week's plan has settled. */
function chanceOf({ match }: Played, assetId: string): number {
  if (match.format === 'custom' || match.format === 'local') return 0;
  const open = playlistsOf(match.format, match.startedAt.getTime());
  const own = open.find((index) => playlists[index]?.assetId === assetId);
  const weight = (index: number) => playlists[index]?.weight ?? 0;
  return own === undefined ? 0 : weight(own) / open.reduce((sum, index) => sum + weight(index), 0);
}

/** Whether there is a choice at all. */
function isChosen({ key, scope }: Row): boolean {
  const format = playlists.find(({ assetId }) => assetId === key)?.format;
  return (
    scope === 'all' && format !== undefined && playlists.filter((one) => one.format === format).length > 1
  );
}

/** Slope of the chances in time over the newest year. */
function slopeOf({ played }: Subject<Row>, assetId: string): number | null {
  const newest = Math.max(...played.map(({ match }) => match.startedAt.getTime()));
  const points = played.flatMap((one) => {
    const x = (one.match.startedAt.getTime() - newest) / MONTH_MS;
    return x < -12 ? [] : [{ x, y: chanceOf(one, assetId) }];
  });
  const [middleX, middleY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  if (middleX === null || middleY === null) return null;
  const squares = points.reduce((sum, { x }) => sum + (x - middleX) ** 2, 0);
  return squares === 0
    ? null
    : points.reduce((sum, { x, y }) => sum + (x - middleX) * (y - middleY), 0) / squares;
}

const proof: Proof<Row> = {
  insight: 'playlist-preference',
  claims: [
    {
      estimate: 'share',
      truth:
        'mean chance of the playlist in the matches, their formats given: those are luck to the interval, so that more than 90 % hold it',
      bounds: { coverage: [0.85, 1], falseSignal: { most: 1, within: 0 } },
      observe(row, subject) {
        if (!isChosen(row) || row.key === null) return null;
        const { key, share: value, shareLower: lower, shareUpper: upper, n } = row;
        const truth = mean(subject.played.map((one) => chanceOf(one, key))) ?? 0;
        return { truth, value, lower, upper, verdict: 'unclear', n };
      },
    },
    {
      estimate: 'trend',
      truth:
        'slope of these chances in time: nearly nothing, for no world has a trend of taste; drawn together, so that more than 90 % hold it',
      bounds: { coverage: [0.85, 1], falseSignal: { most: 0.1, within: 0.003 } },
      observe(row, subject) {
        const truth = isChosen(row) && row.key !== null ? slopeOf(subject, row.key) : null;
        if (truth === null) return null;
        const { trend: value, trendLower: lower, trendUpper: upper, trendVerdict: verdict, n } = row;
        return { truth, value, lower, upper, verdict, n };
      },
    },
    {
      estimate: 'stayDifference',
      truth: 'nothing: playlists are held for three matches whatever their outcome',
      bounds: { coverage: [0.85, 0.97] },
      observe(row) {
        if (!isChosen(row) || row.stayDifference === null) return null;
        return {
          truth: 0,
          value: row.stayDifference,
          lower: row.stayDifferenceLower,
          upper: row.stayDifferenceUpper,
          verdict: row.stayDifferenceVerdict,
          n: row.stayDifferenceN,
        };
      },
    },
  ],
};

export default proof;
