import type { Source } from '../../../src/sandbox/source.ts';
import type { CapturedMatch } from '../corpus-files.ts';

/** An asset as a match refers to it. */
export interface RawReference {
  AssetId: string;
  VersionId: string;
}

/** A match as upstream wrote it, with the parts of MatchInfo the oracle reads. */
export type RawMatch = Omit<CapturedMatch, 'MatchInfo'> & {
  MatchInfo: {
    StartTime: string;
    EndTime: string;
    PlayableDuration: string;
    LifecycleMode: number;
    GameVariantCategory: number;
    MapVariant: RawReference;
    UgcGameVariant: RawReference;
    Playlist: RawReference | null;
    SeasonId: string | null;
    TeamsEnabled: boolean;
  };
};

/** A player's skill in one match as upstream wrote it. */
export interface RawSkill {
  ResultCode: number;
  Result: { RankRecap: { PreMatchCsr: { Tier: string } | null } | null } | null;
}

const KINDS = { map: 'maps', variant: 'ugcGameVariants', playlist: 'playlists' } as const;
export type AssetRole = keyof typeof KINDS;

/** Upstream's JSON about some players: all the oracle knows, read past every line of the code under test. */
export class RawWorld {
  readonly #source: Source;
  readonly #matches = new Map<string, RawMatch>();
  readonly #names = new Map<string, Set<string>>();

  constructor(source: Source, xuids: readonly string[]) {
    this.#source = source;
    for (const xuid of xuids)
      for (const { MatchId } of source.history(xuid, 'all', 0, 1_000_000)) this.#read(MatchId);
  }

  get matches(): RawMatch[] {
    return [...this.#matches.values()];
  }

  /** The matches somebody took part in, oldest first, by id where they began together. */
  matchesOf(xuid: string): RawMatch[] {
    return this.matches
      .filter(({ Players }) => Players.some(({ PlayerId }) => PlayerId === `xuid(${xuid})`))
      .sort(
        (a, b) =>
          Date.parse(a.MatchInfo.StartTime) - Date.parse(b.MatchInfo.StartTime) ||
          (a.MatchId.toLowerCase() < b.MatchId.toLowerCase() ? -1 : 1),
      );
  }

  skill(match: RawMatch, xuid: string): RawSkill | null {
    return (this.#source.matchSkill(match.MatchId, [xuid])?.[0] ?? null) as RawSkill | null;
  }

  /** What the asset is called in the version played. */
  name(role: AssetRole, { AssetId, VersionId }: RawReference): string | null {
    const bytes = this.#source.asset(KINDS[role], AssetId, VersionId);
    return bytes === null ? null : (JSON.parse(bytes.toString()) as { PublicName: string }).PublicName;
  }

  /** Everything the asset was called in the versions anybody played. */
  names(role: AssetRole, assetId: string): ReadonlySet<string> {
    return this.#names.get(`${role} ${assetId.toLowerCase()}`) ?? new Set();
  }

  /** Null: upstream has no rules for this playlist. */
  hasCsr(playlistId: string): boolean | null {
    const bytes = this.#source.playlistRules(playlistId);
    return bytes === null ? null : (JSON.parse(bytes.toString()) as { HasCsr: boolean }).HasCsr;
  }

  gamertag(xuid: string): string | null {
    return this.#source.playerByXuid(xuid)?.gamertag ?? null;
  }

  #read(matchId: string): void {
    const id = matchId.toLowerCase();
    if (this.#matches.has(id)) return;
    const bytes = this.#source.matchStats(matchId);
    if (bytes === null) throw new Error(`no stats of ${matchId}`);
    const match = JSON.parse(bytes.toString()) as RawMatch;
    this.#matches.set(id, match);
    const { MapVariant: map, UgcGameVariant: variant, Playlist: playlist } = match.MatchInfo;
    for (const [role, reference] of Object.entries({ map, variant, playlist })) {
      if (reference === null) continue;
      const name = this.name(role as AssetRole, reference);
      const key = `${role} ${reference.AssetId.toLowerCase()}`;
      if (name !== null) this.#names.set(key, (this.#names.get(key) ?? new Set()).add(name));
    }
  }
}
