import { createHash } from 'node:crypto';
import type { HistoryEntry, SandboxPlayer, Source } from '../../src/sandbox/source.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';

/** A match the test made; its parts may be changed until somebody asks for it. */
export interface ScriptedMatch {
  MatchId: string;
  MatchInfo: Record<string, unknown> & { StartTime: string; EndTime: string };
  Teams: Record<string, unknown>[];
  Players: (Record<string, unknown> & { PlayerId: string })[];
}

/** A Waypoint in which exactly what the test says happens; metadata and skill are those of a synthetic world. */
export interface ScriptedSource extends Source {
  addPlayer(gamertag: string): string;
  rename(xuid: string, gamertag: string): void;
  hide(xuid: string, hidden: boolean): void;
  /** Lets people play `count` matches: whoever played none before, until half a day ago; others in the last hours. */
  play(xuids: readonly string[], count?: number, change?: (match: ScriptedMatch) => void): ScriptedMatch[];
  /** History pages that answer 500. */
  breakHistory(isBroken: (xuid: string, start: number) => boolean): void;
  /** Matches whose stats answer 404, or 500. */
  withhold(matchId: string, how: 'absent' | 'broken' | null): void;
  /** Pages asked for since the last call, as `xuid@start`. */
  pagesAsked(): string[];
}

const MATCH_MS = 300_000;
const HOUR_MS = 3_600_000;

export function createScriptedSource(): ScriptedSource {
  const world = createSyntheticWorld({ seed: 7, players: 24, matchesPerPlayer: 20, now: () => new Date() });
  const model = rankedMatch(world);
  const players = new Map<string, SandboxPlayer & { hidden: boolean; matches: string[] }>();
  const matches = new Map<string, { body: ScriptedMatch; withheld: 'absent' | 'broken' | null }>();
  let broken: (xuid: string, start: number) => boolean = () => false;
  let asked: string[] = [];
  let made = 0;
  const opened = Date.now();
  const bare = (id: string) => /\d+/.exec(id)?.[0] ?? id;
  const player = (xuid: string) => {
    const found = players.get(bare(xuid));
    if (found === undefined) throw new Error(`no player ${xuid}`);
    return found;
  };

  const source: ScriptedSource = {
    ...world,
    demoGamertags: [],
    owner: world.owner,
    addPlayer(gamertag) {
      const xuid = (2_533_274_900_000_000n + BigInt(players.size)).toString();
      players.set(xuid, { xuid, gamertag, hidden: false, matches: [] });
      return xuid;
    },
    rename: (xuid, gamertag) => {
      player(xuid).gamertag = gamertag;
    },
    hide: (xuid, hidden) => {
      player(xuid).hidden = hidden;
    },
    play(xuids, count = 1, change = () => undefined) {
      const isFirst = xuids.every((xuid) => (players.get(xuid)?.matches.length ?? 0) === 0);
      const firstEnd = isFirst ? opened - 12 * HOUR_MS - count * MATCH_MS : opened - 4 * HOUR_MS;
      return Array.from({ length: count }, (_, index) => {
        const endedAt = isFirst ? firstEnd + index * MATCH_MS : firstEnd + made * 10_000;
        const body = structuredClone(model.body);
        body.MatchId = guid(`match ${made++}`);
        body.MatchInfo.StartTime = new Date(endedAt - MATCH_MS + 1_000).toISOString();
        body.MatchInfo.EndTime = new Date(endedAt).toISOString();
        body.Players = xuids.map((xuid, slot) => {
          const like = body.Players[slot % body.Players.length];
          if (like === undefined) throw new Error('the model has no players');
          return { ...structuredClone(like), PlayerId: `xuid(${xuid})`, PlayerType: 1, BotAttributes: null };
        });
        change(body);
        matches.set(body.MatchId.toLowerCase(), { body, withheld: null });
        for (const xuid of xuids) players.get(xuid)?.matches.unshift(body.MatchId);
        return body;
      });
    },
    breakHistory: (isBroken) => {
      broken = isBroken;
    },
    withhold(matchId, how) {
      const match = matches.get(matchId);
      if (match !== undefined) match.withheld = how;
    },
    pagesAsked() {
      const since = asked;
      asked = [];
      return since;
    },
    playerByXuid: (xuid) => players.get(bare(xuid)) ?? world.playerByXuid(xuid),
    playerByGamertag(gamertag) {
      const key = gamertag.toLowerCase();
      const found = [...players.values()].find((one) => one.gamertag.toLowerCase() === key);
      return found ?? world.playerByGamertag(gamertag);
    },
    isPrivate: (xuid) => players.get(bare(xuid))?.hidden ?? false,
    history(xuid, type, start, count) {
      asked.push(`${bare(xuid)}@${start}`);
      if (broken(bare(xuid), start)) throw new Error('the test broke this page');
      const found = players.get(bare(xuid));
      if (found === undefined) return world.history(xuid, type, start, count);
      return found.matches.slice(start, start + count).map(entryOf);
    },
    matchCount(xuid) {
      const total = players.get(bare(xuid))?.matches.length ?? 0;
      return {
        CustomMatchesPlayedCount: 0,
        MatchesPlayedCount: total,
        MatchmadeMatchesPlayedCount: total,
        LocalMatchesPlayedCount: 0,
      };
    },
    matchStats(matchId) {
      const match = matches.get(matchId.toLowerCase());
      if (match?.withheld === 'broken') throw new Error('the test broke this match');
      if (match?.withheld === 'absent') return null;
      return match === undefined ? world.matchStats(matchId) : Buffer.from(JSON.stringify(match.body));
    },
    matchEndedAt(matchId) {
      const match = matches.get(matchId.toLowerCase());
      return match === undefined ? world.matchEndedAt(matchId) : new Date(match.body.MatchInfo.EndTime);
    },
    matchSkill(matchId, xuids) {
      if (!matches.has(matchId.toLowerCase())) return world.matchSkill(matchId, xuids);
      return xuids.map((xuid) => ({ ...model.skill, Id: `xuid(${bare(xuid)})` }));
    },
    serviceRecord: (_xuid, lifecycle) => world.serviceRecord(model.xuid, lifecycle),
    careerRanks: (xuids) =>
      xuids.flatMap((xuid) =>
        world.careerRanks([model.xuid]).map((rank) => ({ ...rank, Id: `xuid(${bare(xuid)})` })),
      ),
  };
  return source;

  function entryOf(matchId: string): HistoryEntry {
    const { body } = matches.get(matchId.toLowerCase()) ?? {};
    if (body === undefined) throw new Error(`no match ${matchId}`);
    const { MatchInfo } = body;
    return { MatchId: matchId, MatchInfo, LastTeamId: 0, Outcome: 2, Rank: 1, PresentAtEndOfMatch: true };
  }
}

/** A matchmade match of the synthetic world, and one player's skill in it, to make others from. */
function rankedMatch(world: Source & { playerAt(index: number): SandboxPlayer }) {
  for (let index = 0; index < 24; index++) {
    const { xuid } = world.playerAt(index);
    for (const { MatchId } of world.history(xuid, 'matchmaking', 0, 100)) {
      const bytes = world.matchStats(MatchId);
      const [skill] = world.matchSkill(MatchId, [xuid]) ?? [];
      if (bytes === null || (skill as { ResultCode?: number } | null)?.ResultCode !== 0) continue;
      const body = JSON.parse(bytes.toString()) as ScriptedMatch;
      if (body.Teams.length === 2) return { xuid, body, skill };
    }
  }
  throw new Error('this world has no match with two teams');
}

function guid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
