import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { hash32 } from '../random.ts';
import { CalendarShape, CareerRankShape, CareerTrackShape, MedalsShape } from './captured-shapes.ts';
import type { DirectoryReader } from './read-directory.ts';

const NO_MEDALS = {
  difficulties: ['normal', 'heroic', 'legendary', 'mythic'],
  types: ['spree', 'mode', 'multikill', 'proficiency', 'skill', 'style'],
  sprites: {},
  medals: [],
};
const HIGHEST_CAREER_RANK = 272;

/** The files everybody shares. Where none was captured, an empty one of the same shape stands in. */
export function readMetadata(reader: DirectoryReader) {
  const calendar = longest(reader, 'csr-season-calendar', CalendarShape, ({ Seasons }) => Seasons.length);
  // "Csr/Seasons/CsrSeason9-1.json" → "csrseason9-1"
  const seasons = calendar?.value.Seasons.map(({ CsrSeasonFilePath: path }) =>
    path
      .replace(/^.*\//, '')
      .replace(/\.json$/i, '')
      .toLowerCase(),
  );
  const medals = longest(reader, 'medal-metadata', MedalsShape, (value) => value.medals.length);
  const seasonCalendar = longest(reader, 'season-calendar', CalendarShape, ({ Seasons }) => Seasons.length);
  const track = longest(reader, 'career-rank-track', CareerTrackShape, ({ Ranks }) => Ranks.length);
  const ownRank = longest(reader, 'career-rank-player', CareerRankShape, () => 1);
  return {
    medals: medals?.bytes ?? toBytes(NO_MEDALS),
    csrCalendar: calendar?.bytes ?? toBytes({ Seasons: [] }),
    seasonCalendar: seasonCalendar?.bytes ?? toBytes({ Seasons: [], Events: [], CareerRank: null }),
    careerTrack: track?.bytes ?? toBytes({ TrackId: 'careerRank1', Ranks: [], XpPerRank: 0 }),
    /** The rank behind the token, if one was captured: it names nobody. */
    ownRank: ownRank?.value ?? null,
    /** Without a calendar every season is taken for granted. */
    isSeason: (season: string): boolean => seasons?.includes(season.toLowerCase()) ?? true,
  };
}

/** A career rank nobody captured: one in eight has the "no progression" sentinel 0 (UPSTREAM §4.8). */
export function makeUpCareerRank(xuid: string): object {
  const draw = hash32(`career rank ${xuid}`);
  const rank = draw % 8 === 0 ? 0 : (draw % HIGHEST_CAREER_RANK) + 1;
  return {
    CurrentProgress: {
      Rank: rank,
      PartialProgress: rank === 0 || rank === HIGHEST_CAREER_RANK ? 0 : draw % 100,
      HasReachedMaxRank: rank === HIGHEST_CAREER_RANK,
    },
  };
}

/** The file of a folder that holds the most: newer captures only ever hold more. */
function longest<const Schema extends TSchema>(
  reader: DirectoryReader,
  folder: string,
  schema: Schema,
  size: (value: Static<Schema>) => number,
): { value: Static<Schema>; bytes: Buffer } | null {
  let best: { value: Static<Schema>; bytes: Buffer } | null = null;
  for (const { path, value, bytes } of reader.readFolder(folder)) {
    if (!Value.Check(schema, value)) reader.skip(path, `not a ${folder}`);
    else if (best === null || size(value) > size(best.value)) best = { value, bytes };
  }
  return best;
}

function toBytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
