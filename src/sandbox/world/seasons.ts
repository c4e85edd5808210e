import { DAY } from './zones.ts';

/** One competitive season: its file name in the calendar and the `SeasonId` its matches carry. */
export interface Season {
  /** Bare id, as `playlist csrs?season=` wants it (UPSTREAM §4.4). */
  id: string;
  /** `SeasonId` of the matches: the format changed twice (UPSTREAM §7.6). */
  matchSeasonId: string;
  start: number;
  end: number;
  /** Placement matches: 10 in the early seasons, 5 later. */
  placements: number;
}

const known: ReadonlyArray<readonly [id: string, matchSeasonId: string, start: string]> = [
  ['CsrSeason1', 'Seasons/Season6.json', '2021-06-20T17:00:00Z'],
  ['CsrSeason1-2', 'Seasons/Season6-2.json', '2022-02-22T22:00:00Z'],
  ['CsrSeason2', 'Seasons/Season7.json', '2022-05-03T17:00:00Z'],
  ['CsrSeason2-2', 'Seasons/Season7.json', '2022-08-23T17:00:00Z'],
  ['CsrSeason2-3', 'Seasons/Season-Winter-Break-22.json', '2022-11-08T17:00:00Z'],
  ['CsrSeason3-1', 'Seasons/Season3.json', '2023-03-07T17:00:00Z'],
  ['CsrSeason4-1', 'Seasons/Season4.json', '2023-06-20T17:00:00Z'],
  ['CsrSeason5-1', 'Csr/Seasons/CsrSeason5-1.json', '2023-10-17T17:00:00Z'],
  ['CsrSeason6-1', 'Csr/Seasons/CsrSeason6-1.json', '2024-01-30T17:00:00Z'],
  ['CsrSeason7-1', 'Csr/Seasons/CsrSeason7-1.json', '2024-04-30T17:00:00Z'],
  ['CsrSeason8-1', 'Csr/Seasons/CsrSeason8-1.json', '2024-07-30T17:00:00Z'],
  ['CsrSeason9-1', 'Csr/Seasons/CsrSeason9-1.json', '2024-11-05T18:00:00Z'],
  ['CsrSeason10-1', 'Csr/Seasons/CsrSeason10-1.json', '2025-02-04T18:00:00Z'],
  ['CsrSeason11-1', 'Csr/Seasons/CsrSeason11-1.json', '2025-05-06T17:00:00Z'],
  ['CsrSeason12-1', 'Csr/Seasons/CsrSeason12-1.json', '2025-08-05T17:00:00Z'],
  ['CsrSeason13-1', 'Csr/Seasons/CsrSeason13-1.json', '2025-11-18T18:00:00Z'],
];

/** After the known ones a season lasts 13 weeks and the second number counts on, for as long as anyone asks. */
const LATER_SEASON = 91 * DAY;
const LATER_COUNT = 60;

function build(): Season[] {
  const starts = known.map((row) => Date.parse(row[2]));
  const lastStart = starts.at(-1) ?? 0;
  const seasons: Season[] = known.map(([id, matchSeasonId], i) => ({
    id,
    matchSeasonId,
    start: starts[i] ?? lastStart,
    end: starts[i + 1] ?? lastStart + LATER_SEASON,
    placements: i < 6 ? 10 : 5,
  }));
  for (let i = 0; i < LATER_COUNT; i++) {
    const id = `CsrSeason13-${i + 2}`;
    const start = lastStart + (i + 1) * LATER_SEASON;
    seasons.push({
      id,
      matchSeasonId: `Csr/Seasons/${id}.json`,
      start,
      end: start + LATER_SEASON,
      placements: 5,
    });
  }
  return seasons;
}

export const seasons: readonly Season[] = build();

export function seasonIndexAt(ms: number): number {
  let low = 0;
  let high = seasons.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((seasons[middle]?.start ?? 0) <= ms) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The season with this index; the table covers 2021 to 2040, so an index from `seasonIndexAt` is always there. */
export function seasonAt(index: number): Season {
  return seasons[index] as Season;
}
