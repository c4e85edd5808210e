import { medalRows } from './medal-table.ts';
import { seasons } from './seasons.ts';
import { DAY, isoTimeFull } from './zones.ts';

/** gamecms medal metadata: camelCase, unlike everything else (UPSTREAM §7.17). */
export function medalMetadataJson(): string {
  const sheet = (path: string, size: number): object => ({
    path: `medals/images/medal_sheet_${path}.png`,
    columns: 16,
    size,
  });
  return JSON.stringify({
    difficulties: ['normal', 'heroic', 'legendary', 'mythic'],
    types: ['spree', 'mode', 'multikill', 'proficiency', 'skill', 'style'],
    sprites: { small: sheet('sm', 72), medium: sheet('med', 128), 'extra-large': sheet('xl', 256) },
    medals: medalRows.map(([nameId, name, difficulty, type, sprite, weight, personalScore]) => ({
      name: { value: name, translations: {} },
      description: { value: `Earned with: ${name}.`, translations: {} },
      spriteIndex: sprite,
      sortingWeight: weight,
      difficultyIndex: difficulty,
      typeIndex: type,
      personalScore,
      nameId,
    })),
  });
}

const date = (ms: number): object => ({ ISO8601Date: isoTimeFull(ms) });

/** Seasons up to a year and a half ahead: some slots are empty until they come (UPSTREAM §4.4). */
function known(now: number) {
  return seasons.filter((season) => season.start <= now + 540 * DAY);
}

export function csrSeasonCalendarJson(now: number): string {
  return JSON.stringify({
    Seasons: known(now).map((season) => ({
      CsrSeasonFilePath: `Csr/Seasons/${season.id}.json`,
      StartDate: date(season.start),
      EndDate: date(season.end),
    })),
  });
}

export function seasonCalendarJson(now: number): string {
  return JSON.stringify({
    Seasons: known(now).map((season, i) => ({
      CsrSeasonFilePath: `Csr/Seasons/${season.id}.json`,
      OperationTrackPath: `RewardTracks/Operations/Operation${String(i + 1).padStart(2, '0')}.json`,
      SeasonMetadata: season.matchSeasonId.replace('Csr/Seasons/Csr', 'Seasons/'),
      StartDate: date(season.start),
      EndDate: date(season.end),
    })),
    Events: known(now)
      .filter((_, i) => i % 2 === 1)
      .map((season, i) => ({
        RewardTrackPath: `RewardTracks/Events/Rituals/ritualFestival${i + 1}.json`,
        StartDate: date(season.start + 21 * DAY),
        EndDate: date(season.start + 28 * DAY),
      })),
    CareerRank: { RewardTrackPath: 'RewardTracks/CareerRanks/careerrank1.json' },
  });
}
