import type { PlayedMatch } from './played-matches.ts';

/** What the lists must say of some matches (newest first), worked out one match at a time. */

type Stat = (match: PlayedMatch) => number | null;

const stat =
  (name: string): Stat =>
  ({ stats }) =>
    stats[name] ?? null;

const over = (numerator: Stat, denominator: Stat, enough: (match: PlayedMatch) => boolean): Stat => {
  return (match) => {
    const below = denominator(match);
    const above = numerator(match);
    return !enough(match) || above === null || below === null || below === 0 ? null : above / below;
  };
};

const isLong = ({ seconds }: PlayedMatch) => seconds >= 300;
const per10 = (name: string) => over(stat(name), ({ seconds }) => seconds / 600, isLong);

const RECORDS: Record<string, Stat> = {
  kda: ({ kda }) => kda,
  kills: stat('kills'),
  assists: stat('assists'),
  killsPer10: per10('kills'),
  assistsPer10: per10('assists'),
  accuracy: over(stat('shotsHit'), stat('shotsFired'), ({ stats }) => Number(stats.shotsFired) >= 20),
  damageDealt: stat('damageDealt'),
  damageDealtPer10: per10('damageDealt'),
  damageEfficiency: over(stat('damageDealt'), stat('damageTaken'), isLong),
  damagePerLife: over(
    stat('damageDealt'),
    ({ stats }) => Number(stats.deaths) + 1,
    () => true,
  ),
  headshotRate: over(stat('headshotKills'), stat('kills'), ({ stats }) => Number(stats.kills) >= 5),
  headshotKills: stat('headshotKills'),
  meleeKills: stat('meleeKills'),
  grenadeKills: stat('grenadeKills'),
  powerWeaponKills: stat('powerWeaponKills'),
  score: stat('score'),
  personalScore: stat('personalScore'),
  personalScorePer10: per10('personalScore'),
  objectivesCompleted: stat('objectivesCompleted'),
  maxKillingSpree: stat('maxKillingSpree'),
  averageLifeSeconds: stat('averageLifeDurationSeconds'),
};

export const RECORD_NAMES = Object.keys(RECORDS);

export function recordValue(metric: string, match: PlayedMatch): number | null {
  return RECORDS[metric]?.(match) ?? null;
}

export interface ExpectedRecord {
  metric: string;
  value: number;
  matchId: string;
}

export function expectedRecords(matches: readonly PlayedMatch[]): ExpectedRecord[] {
  const earliestFirst = [...matches].sort(
    (a, b) => a.startMs - b.startMs || (a.matchId < b.matchId ? -1 : 1),
  );
  return RECORD_NAMES.flatMap((metric) => {
    let best: ExpectedRecord | null = null;
    for (const match of earliestFirst) {
      const value = recordValue(metric, match);
      if (value !== null && (best === null || value > best.value))
        best = { metric, value, matchId: match.matchId };
    }
    return best === null ? [] : [best];
  });
}

export interface ExpectedMedal {
  id: number;
  count: number;
  matches: number;
  perMatch: number;
  per10: number;
  firstEarnedAt: string;
  lastEarnedAt: string;
}

export function expectedMedals(matches: readonly PlayedMatch[]): ExpectedMedal[] {
  const minutes10 = matches.reduce((sum, { seconds }) => sum + seconds, 0) / 600;
  const earned = new Map<number, { count: number; in: PlayedMatch[] }>();
  for (const match of matches)
    for (const { id, count } of match.medals) {
      const entry = earned.get(id) ?? { count: 0, in: [] };
      earned.set(id, { count: entry.count + count, in: [...entry.in, match] });
    }
  return [...earned]
    .map(([id, { count, in: some }]) => ({
      id,
      count,
      matches: some.length,
      perMatch: count / matches.length,
      per10: count / minutes10,
      firstEarnedAt: some.at(-1)?.startedAt ?? '',
      lastEarnedAt: some[0]?.startedAt ?? '',
    }))
    .sort((a, b) => b.count - a.count || (String(a.id) < String(b.id) ? -1 : 1));
}

export interface ExpectedPerson {
  xuid: string;
  matches: number;
  wins: number;
  losses: number;
  ties: number;
  winRate: ExpectedEstimate;
  kda: ExpectedEstimate;
  firstPlayedAt: string;
  lastPlayedAt: string;
}

interface ExpectedEstimate {
  value: number | null;
  lower: number | null;
  upper: number | null;
  n: number;
}

const Z = 1.6448536269514722;

export function expectedCompany(
  matches: readonly PlayedMatch[],
  side: 'teammates' | 'opponents',
): ExpectedPerson[] {
  const met = new Map<string, PlayedMatch[]>();
  for (const match of matches)
    for (const { xuid, teamId } of match.others) {
      const isMate = match.hasTeams && teamId === match.teamId;
      if (isMate === (side === 'teammates')) met.set(xuid, [...(met.get(xuid) ?? []), match]);
    }
  return [...met]
    .map(([xuid, some]) => {
      const ended = (outcome: number) => some.filter((match) => match.outcome === outcome).length;
      const [wins, losses, ties] = [ended(2), ended(3), ended(1)];
      return {
        xuid,
        matches: some.length,
        wins,
        losses,
        ties,
        winRate: wilsonOf(wins, wins + losses + ties),
        kda: meanOf(some.map(({ kda }) => kda)),
        firstPlayedAt: some.at(-1)?.startedAt ?? '',
        lastPlayedAt: some[0]?.startedAt ?? '',
      };
    })
    .sort((a, b) => b.matches - a.matches || (a.xuid < b.xuid ? -1 : 1));
}

/** The two roots of (p̂ − p)² = z² p (1 − p) / n, found by halving: nothing of the closed form is in here. */
function wilsonOf(hits: number, n: number): ExpectedEstimate {
  if (n === 0) return { value: null, lower: null, upper: null, n };
  const share = hits / n;
  const isWithin = (p: number) => (share - p) ** 2 <= (Z * Z * p * (1 - p)) / n;
  const edge = (inside: number, outside: number) => {
    for (let i = 0; i < 60; i++) {
      const middle = (inside + outside) / 2;
      if (isWithin(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  // The share itself is within unless it is 0 or 1, which are edges themselves.
  return {
    value: share,
    lower: share === 0 ? 0 : edge(share, 0),
    upper: share === 1 ? 1 : edge(share, 1),
    n,
  };
}

function meanOf(values: readonly number[]): ExpectedEstimate {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n < 2) return { value: n === 0 ? null : mean, lower: null, upper: null, n };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const margin = Z * Math.sqrt(variance / n);
  return { value: mean, lower: mean - margin, upper: mean + margin, n };
}

export interface ExpectedSession extends Record<string, unknown> {
  startedAt: string;
  matches: number;
}

/** Sessions over `all` matches, told of those of them that are among `some`. */
export function expectedSessions(
  all: readonly PlayedMatch[],
  some: readonly PlayedMatch[],
  gapMinutes: number,
): ExpectedSession[] {
  const sessions: PlayedMatch[][] = [];
  for (const match of [...all].sort((a, b) => a.startMs - b.startMs || (a.matchId < b.matchId ? -1 : 1))) {
    const current = sessions.at(-1);
    const before = current?.at(-1);
    if (current === undefined || before === undefined || match.startMs - before.endMs > gapMinutes * 60_000)
      sessions.push([match]);
    else current.push(match);
  }
  return sessions.reverse().flatMap((session) => {
    const inside = session.filter((match) => some.includes(match));
    const [first] = session;
    if (inside.length === 0 || first === undefined) return [];
    const endMs = Math.max(...session.map((match) => match.endMs));
    const sum = (of: Stat) => inside.reduce((total, match) => total + (of(match) ?? 0), 0);
    const changes = inside.flatMap(({ csrBefore, csrAfter }) =>
      csrBefore.value === null || csrAfter.value === null ? [] : [csrAfter.value - csrBefore.value],
    );
    const fired = sum(stat('shotsFired'));
    return [
      {
        startedAt: first.startedAt,
        endedAt: new Date(endMs).toISOString(),
        durationSeconds: (endMs - first.startMs) / 1000,
        matches: inside.length,
        wins: inside.filter(({ outcome }) => outcome === 2).length,
        losses: inside.filter(({ outcome }) => outcome === 3).length,
        ties: inside.filter(({ outcome }) => outcome === 1).length,
        timePlayedSeconds: sum(({ seconds }) => seconds),
        kills: sum(stat('kills')),
        deaths: sum(stat('deaths')),
        assists: sum(stat('assists')),
        kda: sum(({ kda }) => kda) / inside.length,
        accuracy: fired === 0 ? null : sum(stat('shotsHit')) / fired,
        csrChange: changes.length === 0 ? null : changes.reduce((a, b) => a + b, 0),
      },
    ];
  });
}

export function expectedRanks(matches: readonly PlayedMatch[]): Record<string, unknown>[] {
  return matches
    .filter(({ csrAfter }) => csrAfter.value !== null || csrAfter.placementsLeft !== null)
    .map(({ matchId, endMs, playlistId, csrBefore, csrAfter }) => ({
      matchId,
      endedAt: new Date(endMs).toISOString(),
      playlistId,
      before: csrBefore,
      after: csrAfter,
      csrChange:
        csrAfter.value === null || csrBefore.value === null ? null : csrAfter.value - csrBefore.value,
    }));
}
