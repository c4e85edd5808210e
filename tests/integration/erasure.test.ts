import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { handlers } from '../../jobs/handlers.ts';
import { ingestMatch } from '../../jobs/ingest-match.ts';
import { keep } from '../../jobs/keep.ts';
import { renormalize } from '../../jobs/renormalize.ts';
import { addToBacklog } from '../../src/db/backlog.ts';
import { createErasureProof } from '../../src/db/erasure-proofs.ts';
import { gamertagKey } from '../../src/db/gamertag-key.ts';
import { recordGamertags } from '../../src/db/players.ts';
import { refreshRollups } from '../../src/db/rollups.ts';
import { sequenceEvents } from '../../src/db/sequence-events.ts';
import { trackPlayer } from '../../src/db/tracked-players.ts';
import { blocked } from '../helpers/blocked.ts';
import { findTraces, formsOf } from '../helpers/find-traces.ts';
import {
  askForSync,
  getJson,
  listMatches,
  playerPath,
  queuesAreIdle,
  register,
  untilState,
} from '../helpers/front-door.ts';
import { lookAt } from '../helpers/look-at.ts';
import { runProgram } from '../helpers/run-program.ts';
import { createScriptedSource, type ScriptedMatch } from '../helpers/scripted-source.ts';
import { digestTables } from '../helpers/table-digests.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';

interface Person extends Record<string, unknown> {
  xuid: string | null;
  gamertag: string | null;
  pseudonym: string | null;
  isBot: boolean;
  stats: object;
  skill: { csrBefore: unknown; csrAfter: unknown; teamMmr: number } | null;
}
interface Match extends Record<string, unknown> {
  teams: object[];
  participants: Person[];
}

const MATCH_TABLES = ['matches', 'teams', 'participants', 'mode_layouts'] as const;
const eraseOver = (
  system: TestSystem,
  player: string,
  payload: object | undefined,
  headers: Record<string, string> = {},
) =>
  system.app.inject({
    method: 'POST',
    url: playerPath(player, '/erase'),
    headers,
    ...(payload !== undefined && { payload }),
  });
const asAdmin = (system: TestSystem) => ({ authorization: `Bearer ${system.keys.admin}` });

describe('erasing a person', () => {
  let system: TestSystem;
  const source = createScriptedSource();
  const gone = { name: 'Gone Girl', former: 'Was Here', xuid: source.addPlayer('Was Here') };
  const mate = { name: 'Team Mate', xuid: source.addPlayer('Team Mate') };
  const seen = { name: 'Only Seen', xuid: source.addPlayer('Only Seen') };
  const stranger = { name: 'Some Stranger', xuid: source.addPlayer('Some Stranger') };
  const forms = formsOf(gone.xuid, [gone.name, gone.former]);
  let shared: string[];
  let alone: string[];
  let others: string[];
  const before = new Map<string, Match>();
  const etags = new Map<string, string>();
  let mateBefore: { revision: number };
  let goneRevision: bigint;
  let digests: Record<string, string>;

  /** Rows of matches, apart from when their answers came. */
  const digest = () => digestTables(system.db.pool, MATCH_TABLES, ['fetched_at']);
  const revisionOf = async (name: string) =>
    (await getJson<{ freshness: { revision: number } }>(system, playerPath(name))).freshness;
  const settled = () => queuesAreIdle(system);
  /** From now on nothing is asked for by itself: what ends just when somebody is erased leaves a trace in the queue. */
  const quiet = async () => {
    await system.db.pool.query(`update tracked_players set
      next_sync_at = now() + interval '1 day', next_snapshot_at = now() + interval '1 day',
      next_walk_at = case when next_walk_at is not null then now() + interval '1 day' end`);
    await settled();
  };
  const ids = (matches: ScriptedMatch[]) => matches.map(({ MatchId }) => MatchId);

  beforeAll(async () => {
    system = await createTestSystem({ source, attempts: 1 });
    shared = ids([
      ...source.play([gone.xuid, mate.xuid, seen.xuid], 3),
      ...source.play([mate.xuid, seen.xuid, gone.xuid], 2),
      ...source.play([gone.xuid, mate.xuid], 1, (match) => {
        const [first, second] = match.Players;
        // What upstream does not do today: the same person twice, and ids where nothing is known to have one.
        match.Players.push({ ...structuredClone(first), PlayerId: `xuid(0${gone.xuid})` } as never);
        Object.assign(second ?? {}, {
          Leader: `xuid(${gone.xuid})`,
          Watched: [gone.xuid, Number(gone.xuid)],
        });
        Object.assign(match.Teams[0] ?? {}, { Captain: gone.xuid });
        match.MatchInfo.Host = { Id: `xuid(${gone.xuid})` };
      }),
    ]);
    alone = ids(source.play([gone.xuid], 2));
    others = ids(source.play([mate.xuid, stranger.xuid], 2));
    await system.startWorkers();
    for (const { name } of [mate, { name: gone.former }]) await register(system, name);
    for (const { name } of [mate, { name: gone.former }]) await untilState(system, name, 'current');
    await until('names', async () => {
      await system.queues.enqueue('resolve-names', [{}]);
      return (await system.db.prisma.player.count({ where: { gamertag: null } })) === 0;
    });
    source.rename(gone.xuid, gone.name);
    await until('the new name', async () => {
      const { prisma } = system.db;
      // Again and again: one that runs may have asked for the name before it changed.
      await system.queues.enqueue('snapshot-player', [{ xuid: gone.xuid }, { xuid: mate.xuid }]);
      return (await prisma.player.count({ where: { gamertag: gone.name } })) === 1;
    });
    for (const { xuid } of [gone, mate]) await keepRank(xuid);
    await settled();
    for (const id of [...shared, ...alone, ...others]) {
      const answer = await system.app.inject(`/v1/matches/${id}`);
      before.set(id, answer.json() as Match);
      etags.set(id, String(answer.headers.etag));
    }
    mateBefore = await revisionOf(mate.name);
    goneRevision = (
      await system.db.prisma.trackedPlayer.findUniqueOrThrow({ where: { xuid: BigInt(gone.xuid) } })
    ).revision;
  }, 120_000);
  afterAll(() => system?.close());

  it('has traces to wipe out in every place that is about people', async () => {
    const traces = await findTraces(system, forms);
    for (const place of [
      'players',
      'player_gamertags',
      'tracked_players',
      'participants',
      'teams',
      'matches',
    ])
      expect(traces.join('\n'), place).toContain(`public.${place}:`);
    for (const place of [
      'registrations',
      'api_key_players',
      'player_changes',
      'rank_snapshots',
      'career_rank_snapshots',
    ])
      expect(traces.join('\n'), place).toContain(`public.${place}:`);
    for (const endpoint of [1, 2, 4, 6]) expect(traces.join('\n')).toContain(`payload ${endpoint} `);
  });

  it('is refused without a proof, whatever there is to erase', async () => {
    const { prisma } = system.db;
    const { proof: ofMate } = await createErasureProof(prisma, BigInt(mate.xuid));
    const { proof: expired } = await createErasureProof(prisma, BigInt(gone.xuid));
    await prisma.erasureProof.updateMany({
      where: { xuid: BigInt(gone.xuid) },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    const { register: registrar, read } = system.keys;
    const answers: string[] = [];
    for (const player of [gone.xuid, gone.name, gone.former, mate.xuid, 'Nobody At All', '2533274999999999'])
      for (const [payload, headers] of [
        [{ proof: 'erase_guess' }, {}],
        [{ proof: expired }, {}],
        [player === mate.xuid ? {} : { proof: ofMate }, {}],
        [{}, {}],
        [undefined, {}],
        [{}, { authorization: `Bearer ${registrar}` }],
        [{ proof: 'x' }, { 'x-api-key': read }],
      ] as const) {
        const answer = await eraseOver(system, player, payload, headers);
        expect(answer.statusCode).toBe(403);
        const { requestId: _, instance: __, ...rest } = answer.json() as Record<string, unknown>;
        answers.push(JSON.stringify(rest));
      }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('ERASURE_NOT_PROVEN');
    expect((await eraseOver(system, gone.xuid, { proof: 5 })).statusCode).toBe(400);
    expect((await eraseOver(system, gone.xuid, { evidence: 'x' })).statusCode).toBe(400);
    // A proof is for one account, also when it names that account by a gamertag it has no more.
    const { proof } = await createErasureProof(prisma, BigInt(gone.xuid));
    expect((await eraseOver(system, gone.former, { proof })).statusCode).toBe(403);
    expect(await prisma.optOut.count()).toBe(0);
    // Expired ones are cleared away by the next.
    expect(await prisma.erasureProof.count({ where: { expiresAt: { lt: new Date() } } })).toBe(0);
  });

  it('tells what was erased', async () => {
    const { proof } = await createErasureProof(system.db.prisma, BigInt(gone.xuid));
    await quiet();
    const answer = await eraseOver(system, gone.name, { proof });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    const erased = answer.json() as Record<string, number> & { erasedAt: string };
    expect(erased).toMatchObject({ matches: shared.length + alone.length, gamertags: 2 });
    // Stats and skill of each match; service record, career rank and at least one ladder.
    expect(erased.payloads).toBeGreaterThanOrEqual(2 * (shared.length + alone.length) + 3);
    expect(erased.snapshots).toBeGreaterThanOrEqual(3);
    expect(Math.abs(Date.now() - Date.parse(erased.erasedAt))).toBeLessThan(60_000);
    // The proof is used up; an operator asks again and finds nothing left.
    expect((await eraseOver(system, gone.xuid, { proof })).statusCode).toBe(403);
    const again = await eraseOver(system, gone.xuid, undefined, asAdmin(system));
    expect(again.json()).toEqual({
      erasedAt: erased.erasedAt,
      matches: 0,
      payloads: 0,
      gamertags: 0,
      snapshots: 0,
    });
    expect((await eraseOver(system, gone.name, {}, asAdmin(system))).statusCode).toBe(404);
    digests = await digest();
  });

  it('leaves no trace in the database, the queues or any answer', async () => {
    await expectNoTraces();
    const { rows } = await system.db.pool.query('select * from opt_outs');
    expect(rows).toEqual([{ xuid: gone.xuid, erased_at: expect.any(Date) }]);
  });

  it('answers as for anybody unknown, by xuid and by every gamertag', async () => {
    for (const player of [gone.xuid, `xuid(${gone.xuid})`, gone.name, gone.former])
      for (const rest of ['', '/matches', '/sync']) {
        const known = await getJson<Record<string, unknown>>(system, playerPath(player, rest), 404);
        const nobody = await getJson<Record<string, unknown>>(system, playerPath('Nobody Else', rest), 404);
        for (const problem of [known, nobody])
          for (const key of ['requestId', 'instance', 'detail']) delete problem[key];
        expect(known).toEqual(nobody);
      }
  });

  it('leaves everybody else’s part of a match as it was', async () => {
    for (const id of [...shared, ...alone]) {
      const { participants, teams, ...match } = await getJson<Match>(system, `/v1/matches/${id}`);
      const was = before.get(id);
      const { participants: wasThere, teams: wereTeams, ...wasMatch } = was as Match;
      if (id !== shared.at(-1)) {
        expect(match).toEqual(wasMatch);
        expect(teams).toEqual(wereTeams);
      }
      for (const [slot, person] of wasThere.entries()) {
        const now = participants[slot] as Person;
        if (person.xuid === gone.xuid) {
          expect(now).toEqual({
            ...person,
            xuid: null,
            gamertag: null,
            pseudonym: `player-${createHash('sha256').update(`${id}/${slot}`).digest('hex').slice(0, 8)}`,
            skill: { ...person.skill, csrBefore: null, csrAfter: null },
          });
          expect(now.isBot).toBe(false);
        } else if (id !== shared.at(-1)) expect(now).toEqual(person);
        else expect(now.stats).toEqual(person.stats);
      }
    }
    for (const id of others) expect(await getJson(system, `/v1/matches/${id}`)).toEqual(before.get(id));
    expect(await listMatches(system, mate.name)).toHaveLength(shared.length + others.length);
  });

  it('calls the same person by nothing they are called elsewhere', async () => {
    const names: string[] = [];
    for (const id of [...shared, ...alone]) {
      const { participants } = await getJson<Match>(system, `/v1/matches/${id}`);
      names.push(...participants.flatMap(({ pseudonym }) => pseudonym ?? []));
    }
    expect(new Set(names).size).toBe(shared.length + alone.length);
    const raws = await Promise.all(shared.map(async (id) => (await rawOf(id, 'skill')).body));
    for (const raw of raws) expect(raw).toMatch(/"erased\(player-[0-9a-f]{8}\)"/);
    // A rank after one match is the rank before the next: none is left to chain them by.
    for (const raw of raws)
      for (const { Id, Result } of (
        JSON.parse(raw) as { Value: { Id: string; Result: { RankRecap: unknown } }[] }
      ).Value)
        expect(Result.RankRecap === null, Id).toBe(Id.startsWith('erased'));
  });

  it('gives every answer that showed them a new version', async () => {
    for (const [id, etag] of etags) {
      const answer = await system.app.inject({
        url: `/v1/matches/${id}`,
        headers: { 'if-none-match': etag },
      });
      expect([id, answer.statusCode]).toEqual([id, others.includes(id) ? 304 : 200]);
    }
    expect((await revisionOf(mate.name)).revision).toBeGreaterThan(mateBefore.revision);
  });

  it('says of kept answers that they are no longer upstream’s', async () => {
    for (const payload of ['stats', 'skill'] as const) {
      for (const [id, people] of [...shared.map((one) => [one, 1] as const), [others[0] ?? '', 0] as const]) {
        const { headers, rawPayload } = await rawOf(id, payload);
        expect(headers['x-pseudonyms']).toBe(String(people));
        const digest = createHash('sha256').update(rawPayload).digest('base64');
        expect(headers['repr-digest']).toBe(`sha-256=:${digest}:`);
        if (payload === 'stats')
          expect(rawPayload.equals(source.matchStats(id) ?? Buffer.alloc(0))).toBe(people === 0);
      }
    }
  });

  it('keeps it so when everything is made again from the kept answers', async () => {
    expect((await renormalize(system.db.prisma)).failed).toEqual([]);
    expect(await digest()).toEqual(digests);
    await expectNoTraces();
  });

  it('keeps it so when the same matches are fetched again', async () => {
    const { pool } = system.db;
    await pool.query('delete from matches where id = any($1::uuid[])', [shared]);
    await pool.query('delete from raw_payloads where left(key, 36) = any($1)', [shared]);
    // Claims outlive what was stored for some seconds.
    await pool.query('delete from match_claims');
    for (const matchId of shared) await ingestMatch(system.context, { matchId });
    expect(await digest()).toEqual(digests);
    await expectNoTraces();
  });

  it('keeps it so when they play on, and when somebody asks for their names', async () => {
    const [match] = source.play([mate.xuid, gone.xuid, stranger.xuid]);
    await askForSync(system, mate.name);
    const { participants } = await until('the new match', async () => {
      const answer = await system.app.inject(`/v1/matches/${match?.MatchId}`);
      return answer.statusCode === 200 && (answer.json() as Match);
    });
    expect(participants.map(({ xuid }) => xuid)).toEqual([mate.xuid, null, stranger.xuid]);
    expect(participants[1]?.pseudonym).toMatch(/^player-/);
    await handlers['resolve-names'](system.context, {});
    await settled();
    await expectNoTraces();
  });

  it('keeps it so whatever was under way', async () => {
    const { prisma } = system.db;
    const xuid = BigInt(gone.xuid);
    await lookAt(system.context, gone.xuid);
    await handlers['snapshot-player'](system.context, { xuid: gone.xuid });
    await recordGamertags(prisma, [{ xuid, gamertag: gone.name }], new Date());
    expect(
      await addToBacklog(prisma, xuid, [{ matchId: crypto.randomUUID(), startedAt: new Date() }]),
    ).toEqual([]);
    expect(await trackPlayer(prisma, xuid, 900)).toBe(false);
    await expectNoTraces();
  });

  it('lets nobody register them, and does not say why', async () => {
    for (const gamertag of [gone.name, gone.name.toUpperCase()]) {
      await register(system, gamertag);
      await until('the registration is dropped', async () => {
        const answer = await system.app.inject(playerPath(gamertag, '/sync'));
        return answer.statusCode === 404 && (answer.json() as { code: string }).code === 'PLAYER_NOT_FOUND';
      });
    }
    await settled();
    await expectNoTraces();
  });

  it('lets them come back when it is undone, under revisions nobody has seen', async () => {
    const before = await program(['undo', gone.xuid]);
    expect(before).toMatchObject({ code: 1, errors: expect.stringContaining('--yes') });
    expect(await program(['undo', gone.xuid, '--yes'])).toMatchObject({ code: 0 });
    expect(await program(['undo', gone.xuid, '--yes'])).toMatchObject({ code: 1 });
    await register(system, gone.name);
    const { freshness } = await untilState(system, gone.name, 'current');
    expect(freshness?.revision).toBeGreaterThan(Number(goneRevision));
    // What was erased does not come back.
    const listed = await listMatches(system, gone.name);
    expect(listed.filter(({ matchId }) => shared.includes(matchId))).toEqual([]);
    const { participants } = await getJson<Match>(system, `/v1/matches/${shared[0]}`);
    expect(participants.map(({ xuid }) => xuid)).not.toContain(gone.xuid);
  });

  it('is the operator’s to do from the command line', async () => {
    const nobody = await program(['player', 'Nobody At All', '--yes']);
    expect(nobody).toMatchObject({ code: 1, errors: expect.stringContaining('xuid') });
    expect(await program(['player', gone.name])).toMatchObject({ code: 1 });
    expect(await program(['list'])).toMatchObject({ code: 0, output: '0 erased\n' });
    for (const wrong of [[], ['everybody'], ['list', 'x'], ['player', 'a', '--no']])
      expect(await program(wrong)).toMatchObject({ code: 2, errors: expect.stringContaining('usage') });
    const { output: proof, code } = await program(['proof', gone.name]);
    expect(code).toBe(0);
    expect(proof).toMatch(/^erase_[\w-]{32}\n$/);
    await quiet();
    const { output, errors } = await program(['player', gone.name, '--yes']);
    expect(output, errors).toMatch(/^erased: a pseudonym in \d+ matches/);
    expect((await program(['list'])).output).toMatch(new RegExp(`^1 erased\n${gone.xuid} \\S+Z\n$`));
    // The erasure took the proof along.
    expect((await eraseOver(system, gone.xuid, { proof: proof.trim() })).statusCode).toBe(403);
    await settled();
    // On Redis the program has other queues than this test, whose keys begin with a word of their own.
    await expectNoTraces(/^redis /);
  }, 120_000);

  /** A rank on the ladder of a playlist they played: the made-up people have none upstream. */
  async function keepRank(xuid: string): Promise<void> {
    const [match] = source.play([stranger.xuid]);
    const { AssetId } = Object(match?.MatchInfo.Playlist) as { AssetId: string };
    const csr = {
      Value: 1437,
      MeasurementMatchesRemaining: 0,
      Tier: 'Diamond',
      TierStart: 1400,
      SubTier: 4,
      NextTier: 'Diamond',
      NextTierStart: 1450,
      NextSubTier: 5,
      InitialMeasurementMatches: 5,
    };
    const Result = { Current: csr, SeasonMax: csr, AllTimeMax: csr };
    const raw = Buffer.from(JSON.stringify({ Value: [{ Id: `xuid(${xuid})`, ResultCode: 0, Result }] }));
    await keep(system.context, 'playlistCsr', `${AssetId.toLowerCase()}/${xuid}`, {
      raw,
      fetchedAt: new Date(),
    });
  }

  async function expectNoTraces(elsewhere = /^$/): Promise<void> {
    const traces = await findTraces(system, forms);
    expect(traces.filter((trace) => !elsewhere.test(trace))).toEqual([]);
    const paths = ['', '/matches', '/sync'].map((rest) => playerPath(mate.name, rest));
    for (const id of [...shared, ...alone])
      paths.push(
        `/v1/matches/${id}`,
        ...['stats', 'skill'].map((word) => `/v1/matches/${id}/raw?payload=${word}`),
      );
    for (const path of [...paths, '/v1/status', '/metrics']) {
      const { body } = await system.app.inject(path);
      expect(forms.filter((form) => body.toLowerCase().includes(form))).toEqual([]);
    }
  }

  function rawOf(matchId: string, payload: 'stats' | 'skill') {
    return system.app.inject(`/v1/matches/${matchId}/raw?payload=${payload}`);
  }

  async function program(args: string[]): Promise<{ code: number | null; output: string; errors: string }> {
    const redisUrl = inject('redisUrl');
    const environment = { DATABASE_URL: system.db.url, ...(redisUrl !== null && { REDIS_URL: redisUrl }) };
    const running = runProgram('src/cli/erase.js', environment, args);
    const code = await running.exit();
    return { code, output: running.output(), errors: running.errors() };
  }
});

describe('an erasure and a match that meet', () => {
  let system: TestSystem;
  const source = createScriptedSource();
  const early = source.addPlayer('Early Bird');
  const mate = source.addPlayer('Steady');
  let made = 0;

  beforeAll(async () => {
    system = await createTestSystem({ source, attempts: 1 });
    await trackPlayer(system.db.prisma, BigInt(mate), 900);
  });
  afterAll(() => system?.close());

  /** Keeps whoever writes these rows waiting, until they are let go. */
  async function whileHeld(
    rows: string,
    run: (letGo: () => Promise<unknown>, holder: PoolClient) => Promise<void>,
  ): Promise<void> {
    const holder = await system.db.pool.connect();
    try {
      await holder.query('begin');
      await holder.query(`select from ${rows} for update`);
      await run(() => holder.query('commit'), holder);
    } finally {
      holder.release(true);
    }
  }
  const REVISION_OF_MATE = `tracked_players where xuid = ${mate}`;
  const ERASURE_LOCKS = 'select pg_advisory_xact_lock($1)';
  const ERASURE_TELLS = 'update tracked_players t set revision';
  function newcomer(): { xuid: string; name: string; matchId: string } {
    const name = `Newcomer ${made++}`;
    const xuid = source.addPlayer(name);
    return { name, xuid, matchId: source.play([mate, xuid])[0]?.MatchId ?? '' };
  }
  async function expectErased({ xuid, name, matchId }: ReturnType<typeof newcomer>, slot = 1): Promise<void> {
    const { participants } = await getJson<Match>(system, `/v1/matches/${matchId}`);
    expect(participants.map((one) => one.xuid)).toEqual(slot === 1 ? [mate, null] : [null, mate]);
    expect(participants[slot]?.pseudonym).toMatch(/^player-/);
    expect(await findTraces(system, formsOf(xuid, [name]))).toEqual([]);
  }

  it('a match that is being stored is seen by the erasure that waits for it', async () => {
    const person = newcomer();
    await whileHeld(REVISION_OF_MATE, async (letGo) => {
      const ingested = ingestMatch(system.context, { matchId: person.matchId });
      await blocked(system.db, 'store_match');
      const erased = eraseOver(system, person.xuid, {}, asAdmin(system));
      await blocked(system.db, 'store_match', ERASURE_LOCKS);
      await letGo();
      await ingested;
      expect((await erased).json()).toMatchObject({ matches: 1 });
    });
    await expectErased(person);
  });

  it('a match that waits for an erasure is stored with the pseudonym', async () => {
    const person = newcomer();
    await ingestMatch(system.context, { matchId: source.play([mate, person.xuid])[0]?.MatchId ?? '' });
    await whileHeld(REVISION_OF_MATE, async (letGo) => {
      // The erasure has its locks and stops at the revisions of the others.
      const erased = eraseOver(system, person.xuid, {}, asAdmin(system));
      await blocked(system.db, ERASURE_TELLS);
      const ingested = ingestMatch(system.context, { matchId: person.matchId });
      const named = recordGamertags(
        system.db.prisma,
        [{ xuid: BigInt(person.xuid), gamertag: person.name }],
        new Date(),
      );
      await blocked(system.db, ERASURE_TELLS, 'store_match', 'record_gamertags');
      await letGo();
      expect((await erased).json()).toMatchObject({ matches: 1 });
      await Promise.all([ingested, named]);
    });
    await expectErased(person);
  });

  it('whoever writes several players meets it in no circle', async () => {
    await trackPlayer(system.db.prisma, BigInt(early), 900);
    const matchId = source.play([early, mate])[0]?.MatchId ?? '';
    await ingestMatch(system.context, { matchId });
    await whileHeld(`tracked_players where xuid = ${early}`, async (letGo, holder) => {
      const erased = eraseOver(system, early, {}, asAdmin(system));
      await blocked(system.db, ERASURE_TELLS);
      // As a worker does that has just stored a match of both.
      await holder.query(`select from ${REVISION_OF_MATE} for update nowait`);
      await letGo();
      expect((await erased).json()).toMatchObject({ matches: 1 });
    });
    await expectErased({ xuid: early, name: 'Early Bird', matchId }, 0);
  });

  it('many at once are done one after the other, and keep no reader out', async () => {
    const people = Array.from({ length: 12 }, newcomer);
    for (const { matchId } of people) await ingestMatch(system.context, { matchId });
    await whileHeld(REVISION_OF_MATE, async (letGo) => {
      const erased = people.map(({ xuid }) => eraseOver(system, xuid, {}, asAdmin(system)));
      await blocked(system.db, ERASURE_TELLS);
      for (const { matchId } of people) {
        const read = await system.app.inject(`/v1/matches/${matchId}`);
        expect(read.statusCode).toBe(200);
      }
      await letGo();
      for (const answer of await Promise.all(erased)) expect(answer.statusCode).toBe(200);
    });
    for (const person of people) await expectErased(person);
  });

  it('events are told and sums made while an erasure takes its time', async () => {
    const person = newcomer();
    const other = source.addPlayer('Told Meanwhile');
    const { pool, prisma } = system.db;
    await trackPlayer(prisma, BigInt(other), 900);
    await ingestMatch(system.context, { matchId: person.matchId });
    await refreshRollups(prisma, { most: 100, leastAgeSeconds: 0 });
    await whileHeld(`raw_payloads where key = '${person.matchId}'`, async (letGo) => {
      const erased = eraseOver(system, person.xuid, {}, asAdmin(system));
      await blocked(system.db, 'raw_payloads');
      await ingestMatch(system.context, { matchId: source.play([other])[0]?.MatchId ?? '' });
      expect(await refreshRollups(prisma, { most: 100, leastAgeSeconds: 0 })).toBe(1);
      // Whoever is first: this, or the hint of the ingestion.
      await sequenceEvents(pool);
      const told = await getJson<{ data: object[] }>(system, `/v1/events?player=${other}`);
      expect(told.data).toHaveLength(1);
      await letGo();
      expect((await erased).statusCode).toBe(200);
    });
    await expectErased(person);
  });

  it('rows that were read before the erasure are not written after it', async () => {
    const person = newcomer();
    await ingestMatch(system.context, { matchId: person.matchId });
    const { prisma } = system.db;
    let erased = false;
    const done = await renormalize(
      new Proxy(prisma, {
        get(target, name) {
          if (name !== '$transaction') return Reflect.get(target, name);
          return async (...args: Parameters<typeof prisma.$transaction>) => {
            if (!erased) {
              erased = true;
              expect((await eraseOver(system, person.xuid, {}, asAdmin(system))).statusCode).toBe(200);
            }
            return target.$transaction(...args);
          };
        },
      }),
    );
    expect(done.failed).toEqual([]);
    expect(erased).toBe(true);
    await expectErased(person);
  });

  it('answers kept without their rows get pseudonyms when the rows come back', async () => {
    const person = newcomer();
    await ingestMatch(system.context, { matchId: person.matchId });
    await system.db.pool.query('delete from matches where id = $1', [person.matchId]);
    expect((await eraseOver(system, person.xuid, {}, asAdmin(system))).json()).toMatchObject({ matches: 0 });
    expect((await renormalize(system.db.prisma)).failed).toEqual([]);
    await expectErased(person);
  });

  it('an answer that can no longer be read goes', async () => {
    const person = newcomer();
    await ingestMatch(system.context, { matchId: person.matchId });
    await system.db.pool.query(
      `update raw_payloads set body = overlay(body placing '\\xffffff'::bytea from 20) where key = $1 and endpoint = 2`,
      [person.matchId],
    );
    expect((await eraseOver(system, person.xuid, {}, asAdmin(system))).statusCode).toBe(200);
    expect((await system.app.inject(`/v1/matches/${person.matchId}/raw?payload=skill`)).statusCode).toBe(404);
    await expectErased(person);
  });

  it('two who are erased at once from the same match are both gone', async () => {
    const [one, two] = [newcomer(), newcomer()];
    const matchId = source.play([one.xuid, mate, two.xuid])[0]?.MatchId ?? '';
    for (const id of [matchId, one.matchId, two.matchId]) await ingestMatch(system.context, { matchId: id });
    const answers = await Promise.all(
      [one, two].map(({ xuid }) => eraseOver(system, xuid, {}, asAdmin(system))),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    for (const person of [one, two]) await expectErased(person);
    const { participants } = await getJson<Match>(system, `/v1/matches/${matchId}`);
    expect(participants.map(({ xuid }) => xuid)).toEqual([null, mate, null]);
    expect(new Set(participants.map(({ pseudonym }) => pseudonym)).size).toBe(3);
    const raw = await system.app.inject(`/v1/matches/${matchId}/raw`);
    expect(raw.headers['x-pseudonyms']).toBe('2');
  });

  it('somebody who was never seen may ask beforehand', async () => {
    const person = newcomer();
    const { proof } = await createErasureProof(system.db.prisma, BigInt(person.xuid));
    const answer = await eraseOver(system, person.xuid, { proof });
    expect(answer.json()).toMatchObject({ matches: 0, payloads: 0, gamertags: 0, snapshots: 0 });
    await ingestMatch(system.context, { matchId: person.matchId });
    await expectErased(person);
    expect(gamertagKey(person.name)).toBe(person.name.toLowerCase());
  });
});
