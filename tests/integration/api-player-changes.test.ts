import fc from 'fast-check';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { requestRegistration } from '../../src/db/registrations.ts';
import { csrOf } from '../../src/sandbox/world/csr-ladder.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { expectNear } from '../helpers/expect-near.ts';
import { RECORD_NAMES, recordValue } from '../helpers/expected-lists.ts';
import { lookAt } from '../helpers/look-at.ts';
import { OUTCOME_WORDS, type PlayedMatch, playedMatches } from '../helpers/played-matches.ts';
import { createScriptedSource, type ScriptedMatch } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';

interface Change extends Record<string, unknown> {
  revision: number;
  kind: 'match' | 'rank' | 'record';
  matchId: string | null;
}

interface Answer {
  data: Change[];
  page: { next: string | null };
  freshness: { revision: number };
}

/** What must be told, without the revision and the time it came at. */
type Expected = Record<string, unknown>;

/** CSR upstream says of a player: −1 while placements are left. */
const ladder = new Map<string, number>();
const ranked = rankedPlaylist();
const scripted = createScriptedSource();
const source = {
  ...scripted,
  playlistCsr(playlistId: string, xuids: readonly string[]) {
    if (playlistId.toLowerCase() !== ranked.AssetId.toLowerCase()) return null;
    return xuids.map((id) => {
      const digits = /\d+/.exec(id)?.[0] ?? '';
      const csr = csrOf(ladder.get(digits) ?? -1, 3, 5, true);
      return {
        Id: `xuid(${digits})`,
        ResultCode: 0,
        Result: { Current: csr, SeasonMax: csr, AllTimeMax: csr },
      };
    });
  },
};

let system: TestSystem;

beforeAll(async () => {
  system = await createTestSystem({ source });
  await handlers['refresh-metadata'](system.context, {});
});
afterAll(() => system?.close());

function rankedPlaylist(): { AssetId: string } {
  const world = createSyntheticWorld({ seed: 7, players: 24, matchesPerPlayer: 20, now: () => new Date() });
  for (let index = 0; index < 24; index++)
    for (const { MatchInfo } of world.history(world.playerAt(index).xuid, 'matchmaking', 0, 100)) {
      const { Playlist } = MatchInfo as { Playlist: { AssetId: string } };
      const rules = JSON.parse(world.playlistRules(Playlist.AssetId)?.toString() ?? '{}') as {
        HasCsr?: boolean;
      };
      if (rules.HasCsr) return Playlist;
    }
  throw new Error('this world has no ranked playlist');
}

async function register(gamertag: string): Promise<void> {
  const { gamertagKey } = await requestRegistration(system.db.prisma, gamertag);
  await handlers['register-player'](system.context, { gamertagKey });
}

/** Looks at a player and stores what is new, one match after the other; gives their ids in the order stored. */
async function sync(xuid: string): Promise<string[]> {
  await lookAt(system.context, xuid);
  const listed = await system.db.prisma.backlogEntry.findMany({
    where: { xuid: BigInt(xuid) },
    orderBy: { matchId: 'asc' },
  });
  for (const { matchId } of listed) await handlers['ingest-match'](system.context, { matchId });
  return listed.map(({ matchId }) => matchId);
}

const inject = (xuid: string, query = ''): Promise<LightMyRequestResponse> =>
  system.app.inject(`/v1/players/${xuid}/changes?${query}`);

/** Everything after `since`, page by page, and the last page's ETag. */
async function changesSince(
  xuid: string,
  since: string | null,
  query = '',
  limit = 200,
): Promise<{ rows: Change[]; etag: string; revision: number }> {
  const rows: Change[] = [];
  const begin = since === null ? '' : `since=${encodeURIComponent(since)}&`;
  let cursor = '';
  for (;;) {
    const answer = await inject(xuid, `${begin}limit=${limit}${query && `&${query}`}${cursor}`);
    expect(`${answer.statusCode} ${answer.statusCode === 200 ? '' : answer.body}`).toBe('200 ');
    const { data, page, freshness } = answer.json<Answer>();
    rows.push(...data);
    if (page.next === null) return { rows, etag: String(answer.headers.etag), revision: freshness.revision };
    cursor = `&cursor=${page.next}`;
  }
}

/** Gives a match stats of its own, so that records fall now and then; some are left early. */
function shake(random: () => number): (match: ScriptedMatch) => void {
  return (match) => {
    match.MatchInfo.Playlist = ranked;
    const [player] = match.Players as unknown as {
      Outcome: number;
      ParticipationInfo: Record<string, unknown>;
      PlayerTeamStats: { Stats: { CoreStats: Record<string, number> } }[];
    }[];
    const core = player?.PlayerTeamStats[0]?.Stats.CoreStats;
    if (player === undefined || core === undefined) throw new Error('the model has no stats');
    for (const name of [
      'Kills',
      'Assists',
      'Deaths',
      'DamageDealt',
      'HeadshotKills',
      'ShotsHit',
      'ShotsFired',
    ])
      core[name] = Math.floor(random() * 40);
    const left = random() < 0.2;
    player.Outcome = left ? 4 : 2 + Math.floor(random() * 2);
    player.ParticipationInfo.PresentAtCompletion = !left;
    player.ParticipationInfo.LeftInProgress = left;
    player.ParticipationInfo.TimePlayed = `PT${200 + Math.floor(random() * 400)}S`;
  };
}

/** The log of a player, kept by hand: what each stored match had to bring. */
class Log {
  readonly rows: Expected[] = [];
  readonly #best = new Map<string, number>();

  /** `isNews`: false for what was stored before the player was registered. */
  store(match: PlayedMatch, isNews = true): void {
    const { matchId, startedAt, outcome, kda } = match;
    const broken: Expected[] = [];
    for (const metric of RECORD_NAMES) {
      const value = match.isCompleted ? recordValue(metric, match) : null;
      const previous = this.#best.get(metric);
      if (value === null || (previous !== undefined && value <= previous)) continue;
      this.#best.set(metric, value);
      if (previous !== undefined) broken.push({ kind: 'record', matchId, metric, value, previous });
    }
    if (!isNews) return;
    this.rows.push({ kind: 'match', matchId, startedAt, outcome: OUTCOME_WORDS[outcome], kda });
    this.rows.push(...broken.sort((a, b) => (String(a.metric) < String(b.metric) ? -1 : 1)));
  }

  rank(before: number | null, after: number | null): void {
    const change = before === null || after === null ? null : after - before;
    this.rows.push({ kind: 'rank', before, after, change });
  }
}

function told(row: Change): Expected {
  const { kind, matchId, startedAt, outcome, kda, metric, value, previous } = row;
  if (kind === 'match') return { kind, matchId, startedAt, outcome, kda };
  if (kind === 'record') return { kind, matchId, metric, value, previous };
  const { csrBefore, csrAfter, csrChange } = row as unknown as Record<string, { value: number } | null>;
  return { kind, before: csrBefore?.value ?? null, after: csrAfter?.value ?? null, change: csrChange };
}

const playedBy = (xuid: string) =>
  new Map(playedMatches(source, xuid).map((match) => [match.matchId, match]));

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('what came since', () => {
  const random = createRandom(42);
  const log = new Log();
  let xuid: string;

  beforeAll(async () => {
    const early = scripted.addPlayer('Early bird');
    xuid = scripted.addPlayer('Asked about');
    // Both play; only one of them is registered, so the matches of the other are here before they are.
    scripted.play([xuid, early], 4, shake(random));
    await register('Early bird');
    const before = await sync(early);
    for (const id of before) log.store(playedBy(xuid).get(id) as PlayedMatch, false);
    await register('Asked about');
    await sync(xuid);
    await handlers['resolve-names'](system.context, {});
  });

  it('tells nobody of matches stored before they were registered', async () => {
    expect((await changesSince(xuid, null)).rows).toEqual([]);
    expect((await changesSince(xuid, '0')).rows).toEqual([]);
  });

  it('misses nothing and tells nothing twice, round after round', async () => {
    const heard: Change[] = [];
    let since: string | null = null;
    let csr: number | null | undefined;
    for (let round = 0; round < 40; round++) {
      const matches = Math.floor(random() * 4);
      if (matches > 0) scripted.play([xuid], matches, shake(random));
      for (const id of await sync(xuid)) log.store(playedBy(xuid).get(id) as PlayedMatch);
      if (random() < 0.4) {
        const after = random() < 0.25 ? null : 900 + Math.floor(random() * 300);
        ladder.set(xuid, after ?? -1);
        await handlers['snapshot-player'](system.context, { xuid });
        if (after !== csr) log.rank(csr ?? null, after);
        csr = after;
      }
      const { rows, etag, revision } = await changesSince(xuid, since, '', 1 + Math.floor(random() * 6));
      heard.push(...rows);
      const last: string | null = rows.at(-1)?.revision.toString() ?? since;
      since = [last, etag, String(revision)][Math.floor(random() * 3)] ?? null;
    }
    expectNear(heard.map(told), log.rows, 'rounds');
    expect(log.rows.filter(({ kind }) => kind === 'record').length).toBeGreaterThan(10);
    expect(log.rows.filter(({ kind }) => kind === 'rank').length).toBeGreaterThan(5);
    expect(log.rows.length).toBeGreaterThan(60);
  });

  it('is the same log wherever one begins, and however it is paged', async () => {
    const { rows } = await changesSince(xuid, null);
    expectNear(rows.map(told), log.rows, 'whole');
    const revisions = rows.map(({ revision }) => revision);
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(Math.max(...revisions) + 2),
        fc.integer({ min: 1, max: 60 }),
        async (since, limit) => {
          const later = await changesSince(xuid, String(since), '', limit);
          expect(later.rows).toEqual(rows.filter(({ revision }) => revision > since));
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  });

  it.each(['match', 'rank', 'record'])('tells of one kind alone: %s', async (kind) => {
    const { rows } = await changesSince(xuid, null, `kind=${kind}`, 3);
    expectNear(
      rows.map(told),
      log.rows.filter((row) => row.kind === kind),
      kind,
    );
    expect(rows.length).toBeGreaterThan(0);
  });

  it('has matches and records of the matches a filter lets through', async () => {
    const played = playedBy(xuid);
    const { rows } = await changesSince(xuid, null, 'outcome=win&kind=match&kind=record');
    const wins = new Log();
    const { rows: everything } = await changesSince(xuid, null, 'kind=match');
    const news = everything.map(({ matchId }) => String(matchId));
    const old = [...played.values()].filter(({ matchId }) => !news.includes(matchId));
    for (const match of old) if (match.outcome === 2) wins.store(match, false);
    for (const id of news) if (played.get(id)?.outcome === 2) wins.store(played.get(id) as PlayedMatch);
    expectNear(rows.map(told), wins.rows, 'wins');
  });

  it('takes any ETag of an answer about the player', async () => {
    const { rows } = await changesSince(xuid, null);
    for (const path of ['', '/matches', '/records.csv', '/changes.ndjson', '/teammates']) {
      const etag = String((await system.app.inject(`/v1/players/${xuid}${path}`)).headers.etag);
      for (const since of [etag, etag.replace('W/', ''), etag.replace(/^W\/"|"$/g, '')])
        expect((await changesSince(xuid, since)).rows).toEqual([]);
      const older = etag.replace(/r\d+/, `r${Number(rows.at(-1)?.revision) - 1}`);
      expect((await changesSince(xuid, older)).rows).toEqual(
        rows.filter((row) => row.revision === rows.at(-1)?.revision),
      );
    }
  });

  it('answers without rows when `since` is still to come', async () => {
    const answer = await inject(xuid, 'since=999999999999999999');
    expect([answer.statusCode, answer.json<Answer>().data]).toEqual([200, []]);
    expect(answer.json<Answer>().freshness.revision).toBeLessThan(999_999);
  });

  it.each([
    '-1',
    '1.5',
    'abc',
    '',
    '1e3',
    '1234567890123456789',
    'W/"r12"',
    'W/"r12.m3-short"',
    'W/"f1764000000000.m3.p0x0-q83vASNFZ4mrze8B"',
    'W/"m3-q83vASNFZ4mrze8B"',
    '%00',
  ])('refuses since=%s by name', async (since) => {
    const answer = await inject(xuid, `since=${encodeURIComponent(since)}`);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'INVALID_REQUEST']);
    expect(answer.body).toContain('querystring/since');
  });

  it('refuses unknown kinds, and cursors of other lists', async () => {
    expect((await inject(xuid, 'kind=rename')).statusCode).toBe(400);
    const { page } = (await system.app.inject(`/v1/players/${xuid}/matches?limit=1`)).json<Answer>();
    expect((await inject(xuid, `cursor=${page.next}`)).statusCode).toBe(400);
  });

  it('takes cursors with odd numbers for places in the list', async () => {
    for (const k1 of [null, 0, 0.5, -0.5, -3.7, 9e14, -9e14]) {
      const cursor = Buffer.from(JSON.stringify([1, 'listPlayerChanges', k1, 'x'])).toString('base64url');
      expect((await inject(xuid, `cursor=${cursor}`)).statusCode).toBe(200);
    }
  });

  it('costs one statement, and a look-up while nothing came', async () => {
    const { rows } = await changesSince(xuid, null);
    const url = `/v1/players/${xuid}/changes?since=${Number(rows.at(-1)?.revision) - 7}`;
    const first = await countStatements(() => system.app.inject(url));
    expect([first.result.statusCode, first.statements.length]).toEqual([200, 1]);
    const headers = { 'if-none-match': String(first.result.headers.etag) };
    const again = await countStatements(() => system.app.inject({ url, headers }));
    expect([again.result.statusCode, again.statements.length]).toEqual([304, 1]);
    scripted.play([xuid], 1, shake(random));
    await sync(xuid);
    const later = await system.app.inject({ url, headers });
    expect([later.statusCode, later.json<Answer>().data.length > 0]).toEqual([200, true]);
  });

  it('has the same rows as CSV and NDJSON', async () => {
    const { rows } = await changesSince(xuid, null);
    const lines = (await system.app.inject(`/v1/players/${xuid}/changes.ndjson`)).body.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as Change)).toEqual(rows);
    const [header, ...cells] = (await system.app.inject(`/v1/players/${xuid}/changes.csv`)).body
      .trimEnd()
      .split('\r\n');
    expect(header).toMatch(/^revision,at,kind,matchId,startedAt,map\.assetId/);
    expect(cells.map((line) => Number(line.split(',')[0]))).toEqual(rows.map(({ revision }) => revision));
  });
});

describe('what came since, while much comes at once', () => {
  it('misses nothing and tells nothing twice', async () => {
    const xuid = scripted.addPlayer('Busy');
    await register('Busy');
    scripted.play([xuid], 60);
    await lookAt(system.context, xuid);
    const listed = await system.db.prisma.backlogEntry.findMany({ where: { xuid: BigInt(xuid) } });
    let stored = false;
    const storing = (async () => {
      const queue = listed.map(({ matchId }) => matchId);
      const one = async () => {
        for (let id = queue.pop(); id !== undefined; id = queue.pop())
          await handlers['ingest-match'](system.context, { matchId: id });
      };
      await Promise.all([one(), one(), one(), one()]);
      stored = true;
    })();
    const heard: string[] = [];
    let since: string | null = null;
    let polls = 0;
    for (;;) {
      const isLast = stored;
      const { rows, etag } = await changesSince(xuid, since, 'kind=match', 5);
      heard.push(...rows.map(({ matchId }) => String(matchId)));
      since = polls++ % 2 === 0 ? etag : (rows.at(-1)?.revision.toString() ?? since);
      if (isLast) break;
    }
    await storing;
    expect(polls).toBeGreaterThan(1);
    expect(heard).toHaveLength(60);
    expect([...heard].sort()).toEqual(listed.map(({ matchId }) => matchId).sort());
  });
});
