import type { Asset, CsrSeasonCalendar, MedalMetadata, PlaylistRules } from '../waypoint/payloads.ts';
import { asRecord, field, storable } from './fields.ts';

/** Medal metadata is camelCase upstream, and names stand beside their translations (UPSTREAM §7.17). */
export function normalizeMedals({ medals }: MedalMetadata) {
  return medals.flatMap((medal) => {
    const name = field.text(medal.name.value);
    if (name === null || !Number.isSafeInteger(medal.nameId)) return [];
    return [
      {
        nameId: BigInt(medal.nameId),
        name,
        description: field.text(medal.description.value),
        spriteIndex: field.integer(medal.spriteIndex),
        sortWeight: field.integer(medal.sortingWeight),
        personalScore: field.integer(medal.personalScore),
        difficulty: field.small(medal.difficultyIndex),
        type: field.small(medal.typeIndex),
        translations: Object.fromEntries(
          Object.entries(medal.name.translations ?? {}).map(([language, name]) => [
            storable(language),
            storable(name),
          ]),
        ),
      },
    ];
  });
}

export function normalizeSeasons({ Seasons }: CsrSeasonCalendar) {
  return Seasons.flatMap((season) => {
    const id = field.text(season.CsrSeasonFilePath);
    if (id === null) return [];
    const startsAt = field.instant(asRecord(season.StartDate).ISO8601Date);
    const endsAt = field.instant(asRecord(season.EndDate).ISO8601Date);
    return [{ id, startsAt: startsAt && new Date(startsAt), endsAt: endsAt && new Date(endsAt) }];
  });
}

export function normalizeAsset(asset: Asset) {
  return { name: field.text(asset.PublicName), description: field.text(asset.Description) };
}

export function normalizePlaylistRules(rules: PlaylistRules) {
  return { hasCsr: field.flag(rules.HasCsr), experience: field.text(rules.PlaylistExperience) };
}
