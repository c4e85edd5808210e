import { setTimeout as delay } from 'node:timers/promises';
import type { InjectOptions } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createApiKey, findApiKey, listApiKeys, revokeApiKey } from '../../src/db/api-keys.ts';
import { giveUpLeftovers } from '../../src/db/disable-webhook.ts';
import { readWebhookCounts } from '../../src/db/reads/webhooks.ts';
import { MOST_AT_ONCE } from '../../src/db/webhook-deliveries.ts';
import { blocked } from '../helpers/blocked.ts';
import { countStatements } from '../helpers/count-statements.ts';
import { register } from '../helpers/front-door.ts';
import { logEvents, type ToLog } from '../helpers/log-events.ts';
import { createScriptedSource } from '../helpers/scripted-source.ts';
import { createTestSystem, type TestSystem } from '../helpers/test-system.ts';
import { until } from '../helpers/until.ts';
import { type Answer, openReceiver, type Receiver } from '../helpers/webhook-receiver.ts';

const source = createScriptedSource();
let system: TestSystem;
let people = 0;
let keys = 0;
const receivers: Receiver[] = [];

beforeAll(async () => {
  system = await createTestSystem({
    source,
    environment: { WEBHOOKS_ALLOW_PRIVATE: 'true', TOKEN_KEY: 'a secret of the tests' },
  });
  await system.startWorkers();
}, 60_000);
afterEach(async () => {
  await system.db.pool.query('delete from webhooks');
  for (const receiver of receivers.splice(0)) await receiver.close();
});
afterAll(() => system?.close());

interface Hook {
  id: string;
  secret: string;
  state: string;
  disabledReason: string | null;
  failingSince: string | null;
  lastEventId: string;
  pendingDeliveries: number;
  xuids: string[] | null;
}

interface Delivery {
  messageId: string;
  state: string;
  attempts: number;
  httpStatus: number | null;
  errorCode: string | null;
  nextAttemptAt: string | null;
}

const somebody = () => (2_533_274_700_000_000n + BigInt(people++)).toString();

async function receive(answer?: Answer, headers?: Record<string, string>): Promise<Receiver> {
  const receiver = await openReceiver(answer, headers);
  receivers.push(receiver);
  return receiver;
}

async function call<T>(
  method: string,
  path: string,
  payload?: object,
  key = system.keys.register,
  status?: number,
) {
  const answer = await system.app.inject({
    method: method as 'GET',
    url: `/v1/webhooks${path}`,
    headers: { 'x-api-key': key },
    ...(payload && { payload }),
  } satisfies InjectOptions);
  if (status !== undefined)
    expect(`${method} ${path} ${answer.statusCode} ${answer.body}`).toContain(` ${status} `);
  return answer.statusCode === 204 ? (null as T) : (answer.json() as T);
}

const create = (payload: object, key?: string) => call<Hook>('POST', '', payload, key, 201);
const read = ({ id }: Hook) => call<Hook>('GET', `/${id}`, undefined, undefined, 200);
const deliveries = async ({ id }: Hook) =>
  (await call<{ data: Delivery[] }>('GET', `/${id}/deliveries?limit=200`, undefined, undefined, 200)).data;
const code = async (method: string, path: string, payload?: object, key?: string) => {
  const { status, code: told } = await call<{ status: number; code: string }>(method, path, payload, key);
  return [status, told];
};

/** Writes events and says that something is new, as whoever stores a match does. */
async function happen(events: readonly ToLog[]): Promise<string[]> {
  const ids = await logEvents(system.db.pool, events);
  system.live.hints.publish(events.map(({ xuid }) => xuid));
  return ids;
}

/** As if the time of the next try had come. */
async function passTime(): Promise<void> {
  await system.db.pool.query(`update webhook_deliveries set next_attempt_at = now() where state = 'pending'`);
  await system.db.pool.query(`update webhooks set resting_until = null`);
  await system.queues.enqueue('dispatch-due', [{}]);
}

const settled = (hook: Hook) =>
  until('nothing waits', async () => {
    const all = await deliveries(hook);
    return all.length > 0 && all.every(({ state }) => state !== 'pending');
  });

describe('a webhook', () => {
  it('gets the events it wants, signed, each once, as they are in the log', async () => {
    const receiver = await receive();
    const [one, other, stranger] = [somebody(), somebody(), somebody()];
    const [missed] = await happen([{ xuid: one }]);
    const hook = await create({
      url: receiver.url,
      xuids: [one, other],
      types: ['match.ingested', 'rank.changed'],
    });
    expect(hook.lastEventId).toBe(missed);
    const ids = await happen([
      { xuid: one },
      { xuid: stranger },
      { xuid: other, type: 'rank.changed' },
      { xuid: other, type: 'sync.failed' },
      { xuid: one, isBackfill: true },
      { xuid: one },
    ]);
    const wanted = [ids[0], ids[2], ids[5]];
    await until('all arrive', async () => receiver.received.length >= 3);
    await settled(hook);
    expect(receiver.taken().sort()).toEqual([...wanted].sort());
    for (const message of receiver.received) {
      const { rows } = await system.db.pool.query('select document, at from events where id = $1', [
        message.id,
      ]);
      const told = receiver.verify(message, hook.secret);
      expect(told.data).toEqual(JSON.parse(rows[0].document));
      expect(message.text).toContain(`"data":${rows[0].document}}`);
      expect([told.type, told.timestamp]).toEqual([told.data.type, rows[0].at.toISOString()]);
      expect(message.headers['content-type']).toBe('application/json');
      expect(() => receiver.verify(message, `whsec_${Buffer.alloc(32).toString('base64')}`)).toThrow();
    }
    expect(
      (await deliveries(hook)).map(({ state, httpStatus, attempts }) => [state, httpStatus, attempts]),
    ).toEqual(wanted.map(() => ['delivered', 200, 1]));
    expect((await read(hook)).lastEventId).toBe(ids.at(-1));
  });

  it('hears of a match of a registered player as soon as it is stored, and of nothing from before', async () => {
    const receiver = await receive();
    const hook = await create({ url: receiver.url });
    const xuid = source.addPlayer('Told By Webhook');
    source.play([xuid], 3);
    await register(system, 'Told By Webhook');
    await until('the history is there', async () => {
      const { rows } = await system.db.pool.query(
        `select from events where xuid = $1 and type = 'history.complete'`,
        [xuid],
      );
      return rows.length > 0;
    });
    const [match] = source.play([xuid], 1, ({ MatchInfo }) => {
      MatchInfo.StartTime = new Date(Date.now() - 400_000).toISOString();
      MatchInfo.EndTime = new Date(Date.now() + 1_000).toISOString();
    });
    const matchId = String(match?.MatchId).toLowerCase();
    await system.queues.enqueue('ingest-match', [{ matchId }]);
    const told = await until('it is told', async () =>
      receiver.received
        .map((message) => receiver.verify(message, hook.secret))
        .find(({ type }) => type === 'match.ingested'),
    );
    expect(told.data).toMatchObject({ xuid, backfill: false, data: { matchId } });
    await settled(hook);
    expect(new Set(receiver.taken()).size).toBe(receiver.received.length);
    for (const message of receiver.received)
      expect(receiver.verify(message, hook.secret).data.backfill).toBe(false);
  });

  it('gets those of the key’s players, from when they are the key’s, with backfill where it is wanted', async () => {
    const receiver = await receive();
    const [mine, others] = [somebody(), somebody()];
    await own(mine, 10);
    const hook = await create({ url: receiver.url, backfill: true });
    const ids = await happen([
      { xuid: mine, revision: 10 },
      { xuid: mine, revision: 11, isBackfill: true },
      { xuid: others, revision: 11 },
      { xuid: mine, revision: 12 },
    ]);
    await until('both arrive', async () => receiver.received.length >= 2);
    await settled(hook);
    expect(receiver.taken()).toEqual([ids[1], ids[3]]);
  });

  it('that is well hears of everything while others hang or refuse', async () => {
    const dead = await receive(() => 'hang');
    const refusing = await receive(() => 500);
    const good = await receive();
    const xuids = Array.from({ length: 6 }, somebody);
    const hooks = [];
    for (const { url } of [dead, refusing, good]) hooks.push(await create({ url, xuids }));
    const first = await happen(xuids.map((xuid) => ({ xuid })));
    await until('the dead one has a message in hand', async () => dead.received.length > 0);
    const ids = [...first];
    for (let round = 0; round < 5; round++) ids.push(...(await happen(xuids.map((xuid) => ({ xuid })))));
    await until('the good one has all', async () => good.taken().length === ids.length);
    // While the very first message to the dead one still hangs.
    expect([dead.abandoned(), dead.taken()]).toEqual([0, []]);
    expect(dead.received.length).toBeLessThanOrEqual(MOST_AT_ONCE);
    expect(new Set(good.taken())).toEqual(new Set(ids));
    expect(refusing.taken()).toEqual([]);
    expect(await readWebhookCounts(system.db.pool)).toMatchObject({ active: 3, disabled: 0 });
  });

  it('gets a player’s events in order, whatever fails in between, and each until it is taken', async () => {
    const tries = new Map<string, number>();
    const receiver = await receive(({ id }) => {
      const before = tries.get(id) ?? 0;
      tries.set(id, before + 1);
      // Every third is refused twice.
      return Number(id) % 3 === 0 && before < 2 ? 503 : 200;
    });
    const xuids = Array.from({ length: 4 }, somebody);
    const hook = await create({ url: receiver.url, xuids });
    const ids: string[] = [];
    for (let round = 0; round < 6; round++) ids.push(...(await happen(xuids.map((xuid) => ({ xuid })))));
    await until('all are taken', async () => {
      await passTime();
      return receiver.taken().length === ids.length;
    });
    for (const xuid of xuids) {
      const mine = receiver.received.filter(
        (message) => receiver.verify(message, hook.secret).data.xuid === xuid,
      );
      // A later one does not even arrive before the earlier is taken.
      const arrived = mine.map(({ id }) => Number(id));
      expect(arrived).toEqual([...arrived].sort((a, b) => a - b));
      expect(mine.filter(({ status }) => status === 200).length).toBe(6);
    }
    const refused = receiver.received.filter(({ status }) => status === 503);
    expect(refused.length).toBe(2 * ids.filter((id) => Number(id) % 3 === 0).length);
    // The same bytes under the same id each time; only the time of sending, and so the signature, is another.
    for (const { id, text } of refused)
      for (const again of receiver.received) if (again.id === id) expect(again.text).toBe(text);
    await settled(hook);
    expect(await read(hook)).toMatchObject({ state: 'active', failingSince: null, pendingDeliveries: 0 });
  });

  it('is left alone as long as it asks for', async () => {
    const receiver = await receive(() => 429, { 'retry-after': '1800' });
    const [xuid] = [somebody()];
    const hook = await create({ url: receiver.url, xuids: [xuid] });
    const asked = Date.now();
    await happen([{ xuid }]);
    const failed = await until('it failed once', async () =>
      (await deliveries(hook)).find(({ errorCode }) => errorCode !== null),
    );
    expect(failed).toMatchObject({ state: 'pending', httpStatus: 429, errorCode: 'STATUS', attempts: 1 });
    expect(Date.parse(failed.nextAttemptAt ?? '') - asked).toBeGreaterThanOrEqual(1_800_000 - 1);
    const { rows } = await system.db.pool.query(
      'select resting_until > now() as rests, failures from webhooks',
    );
    expect(rows).toEqual([{ rests: true, failures: 1 }]);
  });

  it('is disabled at once when it is gone, and goes on when its owner says so', async () => {
    const receiver = await receive(() => 410);
    const xuid = somebody();
    const hook = await create({ url: receiver.url, xuids: [xuid] });
    const ids = await happen([{ xuid }, { xuid }, { xuid }]);
    const gone = await until('it is disabled', async () => {
      const now = await read(hook);
      return now.state === 'disabled' && now;
    });
    expect(gone).toMatchObject({ disabledReason: 'gone', lastEventId: ids.at(-1) });
    await settled(hook);
    expect((await deliveries(hook)).map(({ state }) => state)).toEqual(['given_up', 'given_up', 'given_up']);
    expect(await code('POST', `/${hook.id}/test`)).toEqual([409, 'WEBHOOK_DISABLED']);
    expect(await code('POST', `/${hook.id}/replay`, { after: '0' })).toEqual([409, 'WEBHOOK_DISABLED']);
    const missed = await happen([{ xuid }]);
    receiver.behave(() => 200);
    expect(await call('POST', `/${hook.id}/enable`, undefined, undefined, 200)).toMatchObject({
      state: 'active',
      disabledReason: null,
      lastEventId: missed[0],
    });
    expect(receiver.received.length).toBe(1);
    const replayed = await call('POST', `/${hook.id}/replay`, { after: gone.lastEventId }, undefined, 202);
    expect(replayed).toEqual({ queued: 1, until: missed[0], hasMore: false });
    await until('it arrives', async () => receiver.taken().length === 1);
    expect(receiver.taken()).toEqual(missed);
  });

  it('is disabled after three days of nothing but failures, and not for a hiccup', async () => {
    const receiver = await receive(() => 500);
    const xuid = somebody();
    const hook = await create({ url: receiver.url, xuids: [xuid] });
    await happen([{ xuid }]);
    const attempts = (least: number) =>
      until(`${least} attempts`, async () => {
        await passTime();
        return receiver.received.length >= least;
      });
    await attempts(1);
    await until('it is seen to fail', async () => (await read(hook)).failingSince !== null);
    await system.db.pool.query(`update webhooks set failing_since = now() - interval '73 hours'`);
    await attempts(2);
    expect((await read(hook)).state).toBe('active');
    await attempts(5);
    await until('it is disabled', async () => (await read(hook)).state === 'disabled');
    expect((await read(hook)).disabledReason).toBe('failing');
    await settled(hook);
    expect((await deliveries(hook)).map(({ state }) => state)).toEqual(['given_up']);
  });

  it('that takes nothing for a day loses what it was sent, and gets what comes later', async () => {
    const receiver = await receive(() => 500);
    const xuid = somebody();
    const hook = await create({ url: receiver.url, xuids: [xuid] });
    const [lost, later] = await happen([{ xuid }, { xuid }]);
    await until('it is tried', async () => receiver.received.length > 0);
    await system.db.pool.query(
      `update webhook_deliveries set first_attempt_at = now() - interval '25 hours' where event_id = $1`,
      [lost],
    );
    await until('it is given up', async () => {
      await passTime();
      return (await deliveries(hook)).some(
        ({ messageId, state }) => messageId === lost && state === 'given_up',
      );
    });
    receiver.behave(() => 200);
    await until('the later one arrives', async () => {
      await passTime();
      return receiver.taken().length === 1;
    });
    expect(receiver.taken()).toEqual([later]);
  });

  it('loses nothing for having waited while nobody sent: a day counts from when it is sent first', async () => {
    const receiver = await receive(() => 500);
    const xuid = somebody();
    const hook = await create({ url: receiver.url, xuids: [xuid] });
    await system.db.pool.query(`update webhooks set resting_until = now() + interval '1 day'`);
    const [late] = await happen([{ xuid }]);
    await until('it waits', async () => (await deliveries(hook)).length === 1);
    await system.db.pool.query(`update webhook_deliveries set queued_at = now() - interval '25 hours'`);
    await passTime();
    await until('it is tried', async () =>
      (await deliveries(hook)).some(({ errorCode }) => errorCode !== null),
    );
    expect(await deliveries(hook)).toMatchObject([{ messageId: late, state: 'pending', attempts: 1 }]);
    receiver.behave(() => 200);
    await until('it arrives', async () => {
      await passTime();
      return receiver.taken().length === 1;
    });
  });

  it('that answers slowly is sent to among those that fail, until it is quick again', async () => {
    let most = 0;
    const receiver = await receive(() => ({ status: 200, after: delay(2_050) }));
    const xuids = Array.from({ length: 6 }, somebody);
    const hook = await create({ url: receiver.url, xuids });
    const isSlow = async () => {
      const { rows } = await system.db.pool.query('select slow_until, failures, resting_until from webhooks');
      expect(rows).toMatchObject([{ failures: 0, resting_until: null }]);
      return rows[0].slow_until !== null;
    };
    await happen([{ xuid: xuids[0] as string }]);
    await until('it is seen to be slow', isSlow);
    expect(await read(hook)).toMatchObject({ state: 'active', failingSince: null });
    receiver.behave(() => {
      most = Math.max(most, receiver.atHand());
      return 200;
    });
    await happen(xuids.flatMap((xuid) => [{ xuid }, { xuid }]));
    await until('all are taken', async () => receiver.taken().length === 13);
    await settled(hook);
    // One at a time, as it has been quick for too short a time.
    expect([most, await isSlow()]).toEqual([1, true]);
    await system.db.pool.query('update webhooks set slow_until = now()');
    expect(await isSlow()).toBe(true);
    await happen([{ xuid: xuids[0] as string }]);
    await until('it is quick again', async () => !(await isSlow()));
  });

  it('is disabled when it is too far behind, and can be enabled again', async () => {
    const receiver = await receive();
    const xuid = somebody();
    const hook = await create({ url: receiver.url, xuids: [xuid] });
    await system.db.pool.query(`update webhooks set resting_until = now() + interval '1 day'`);
    await system.db.pool.query(
      `insert into webhook_deliveries (webhook_id, xuid, queued_at, next_attempt_at)
       select id, 1, now(), now() from webhooks, generate_series(1, 100000)`,
    );
    await happen([{ xuid }]);
    await until('it is disabled', async () => (await read(hook)).state === 'disabled');
    await until('nothing waits', async () => (await read(hook)).pendingDeliveries === 0);
    expect(await read(hook)).toMatchObject({ disabledReason: 'behind' });
    expect(receiver.received).toEqual([]);
    await call('POST', `/${hook.id}/enable`, undefined, undefined, 200);
    const [next] = await happen([{ xuid }]);
    await until('the next arrives', async () => receiver.taken().length === 1);
    expect(receiver.taken()).toEqual([next]);
  });

  it('that is disabled has nothing that waits, also by a plan made while there was hardly a message', async () => {
    const hook = await create({ url: 'https://example.com/hook', xuids: [somebody()] });
    const disable = () =>
      system.db.pool.query(`update webhooks set state = 'disabled', reason = 'behind', disabled_at = now()`);
    const fill = (messages: number) =>
      system.db.pool.query(
        `insert into webhook_deliveries (webhook_id, xuid, queued_at, next_attempt_at)
         select id, 1, now(), now() from webhooks, generate_series(1, ${messages})`,
      );
    await disable();
    await system.db.pool.query('delete from webhook_deliveries');
    await fill(1);
    await system.db.pool.query('vacuum analyze webhook_deliveries');
    await giveUpLeftovers(system.db.prisma);
    await fill(60_000);
    await Promise.all(Array.from({ length: 3 }, () => giveUpLeftovers(system.db.prisma)));
    expect(await read(hook)).toMatchObject({ state: 'disabled', pendingDeliveries: 0 });
  });

  it('gets again what it asks for, under the same ids, and nothing that is no longer kept', async () => {
    const receiver = await receive();
    const [xuid, stranger] = [somebody(), somebody()];
    const hook = await create({ url: receiver.url, xuids: [xuid] });
    const ids = await happen([{ xuid }, { xuid: stranger }, { xuid }, { xuid }]);
    const mine = [ids[0], ids[2], ids[3]] as string[];
    await until('all arrive', async () => receiver.taken().length === 3);
    await settled(hook);
    const replay = (body: object) => call('POST', `/${hook.id}/replay`, body, undefined, 202);
    expect(await replay({ after: mine[0] })).toMatchObject({ queued: 2, until: ids.at(-1), hasMore: false });
    await until('two arrive again', async () => receiver.taken().length === 5);
    expect(receiver.taken().slice(3)).toEqual(mine.slice(1));
    await settled(hook);
    expect(await replay({ eventIds: [ids[1], mine[0]] })).toMatchObject({ queued: 1 });
    await until('one arrives again', async () => receiver.taken().length === 6);
    expect(receiver.taken().at(-1)).toBe(mine[0]);
    for (const body of [{}, { after: '1', eventIds: ['1'] }, { after: 'x' }, { eventIds: [] }])
      expect(await code('POST', `/${hook.id}/replay`, body)).toEqual([400, 'INVALID_REQUEST']);
    expect(await code('POST', `/${hook.id}/replay`, { after: '999999999999999999' })).toEqual([
      400,
      'INVALID_REQUEST',
    ]);

    await system.db.pool.query(`delete from events where id <= $1`, [mine[0]]);
    await system.db.pool.query(`update revisions set value = $1 where name = 'events'`, [mine[0]]);
    try {
      expect((await deliveries(hook)).map(({ messageId }) => messageId)).not.toContain(mine[0]);
      const before = (BigInt(mine[0] as string) - 1n).toString();
      expect(await code('POST', `/${hook.id}/replay`, { after: before })).toEqual([410, 'EVENTS_EXPIRED']);
      expect(await code('POST', `/${hook.id}/replay`, { eventIds: [mine[0]] })).toEqual([
        410,
        'EVENTS_EXPIRED',
      ]);
      expect(await replay({ after: mine[0] })).toMatchObject({ queued: 2 });
    } finally {
      await system.db.pool.query(`update revisions set value = 0 where name = 'events'`);
    }
  });

  it('pays for what it gets again, gets no more than it can pay, and nothing while much waits', async () => {
    const receiver = await receive();
    const xuid = somebody();
    const key = await createApiKey(system.db.prisma, `paying ${keys++}`, 'register', { unitsPerMinute: 60 });
    const [first] = await happen([{ xuid }]);
    await system.db.pool.query(
      `insert into events (id, xuid, revision, at, is_backfill, type, document)
       select nextval('events_id_seq'), xuid, revision, at, is_backfill, type, document
       from events, generate_series(1, 4999) where id = $1`,
      [first],
    );
    const hook = await create({ url: receiver.url, xuids: [xuid] }, key);
    await system.db.pool.query(`update webhooks set resting_until = now() + interval '1 day'`);
    const replay = (after: string | undefined) =>
      system.app.inject({
        method: 'POST',
        url: `/v1/webhooks/${hook.id}/replay`,
        headers: { 'x-api-key': key },
        payload: { after },
      });
    const before = String(BigInt(first ?? 0) - 1n);
    const answer = await replay(before);
    const { queued, until: last, hasMore } = answer.json();
    // 60 units, less 10 and 20, and what comes back in a second or two.
    expect([answer.statusCode, hasMore, queued >= 2_500 && queued <= 3_500]).toEqual([202, true, true]);
    expect(BigInt(last) - BigInt(before)).toBe(BigInt(queued));
    expect(answer.headers.ratelimit).toMatch(/r=[0-4];/);
    expect((await deliveriesOf(hook)).length).toBe(queued);
    expect((await replay(last)).json()).toMatchObject({ code: 'RATE_LIMITED' });
    expect((await deliveriesOf(hook)).length).toBe(queued);

    // Of what cannot be paid nothing is sent: 35 units, less 10 and 20, and a thousand are ten.
    const poor = await createApiKey(system.db.prisma, `poor ${keys++}`, 'register', { unitsPerMinute: 35 });
    const small = await create({ url: receiver.url, xuids: [xuid] }, poor);
    const eventIds = Array.from({ length: 1_000 }, (_, n) => String(BigInt(first ?? 0) + BigInt(n)));
    expect(await code('POST', `/${small.id}/replay`, { eventIds }, poor)).toEqual([429, 'RATE_LIMITED']);
    expect(await deliveriesOf(small)).toEqual([]);
    await system.db.pool.query('delete from webhooks where id = $1', [small.id]);

    const again = async () => call('POST', `/${hook.id}/replay`, { after: last });
    await system.db.pool.query(
      `update webhooks set api_key_id = (select id from api_keys where name = 'registrar')`,
    );
    await system.db.pool.query(
      `insert into webhook_deliveries (webhook_id, xuid, queued_at, next_attempt_at)
       select id, 1, now(), now() from webhooks, generate_series(1, 10001 - $1::int)`,
      [queued],
    );
    expect(await again()).toMatchObject({ code: 'WEBHOOK_BEHIND', status: 409 });
    await system.db.pool.query(
      'delete from webhook_deliveries where id = (select max(id) from webhook_deliveries)',
    );
    expect(await again()).toMatchObject({ queued: 5_000 - queued, hasMore: false });
  });

  it('looks at so much of the log at a time, and says where to go on', async () => {
    const receiver = await receive();
    const [xuid, stranger] = [somebody(), somebody()];
    const hook = await create({ url: receiver.url, xuids: [xuid] });
    const [first] = await happen([{ xuid: stranger }]);
    await system.db.pool.query(`select setval('events_id_seq', $1::bigint + 100000)`, [first]);
    const [rare] = await happen([{ xuid }]);
    await until('it arrives', async () => receiver.taken().length === 1);
    await settled(hook);
    const half = await call('POST', `/${hook.id}/replay`, { after: first }, undefined, 202);
    expect(half).toEqual({ queued: 0, until: String(BigInt(first ?? 0) + 100_000n), hasMore: true });
    const { until: there } = half as { until: string };
    const rest = await call('POST', `/${hook.id}/replay`, { after: there }, undefined, 202);
    expect(rest).toEqual({ queued: 1, until: rare, hasMore: false });
    await until('it arrives again', async () => receiver.taken().length === 2);
  });

  it('is signed with both secrets for a day after a new one was asked for, then with that alone', async () => {
    const receiver = await receive();
    const xuid = somebody();
    const hook = await create({ url: receiver.url, xuids: [xuid] });
    const { rows } = await system.db.pool.query('select secret from webhooks');
    expect(rows[0].secret).not.toContain(hook.secret.slice(6));
    const renewed = await call<Hook>('POST', `/${hook.id}/secret`, undefined, undefined, 200);
    expect(renewed.secret).not.toBe(hook.secret);
    await happen([{ xuid }]);
    await until('it arrives', async () => receiver.received.length === 1);
    const [first] = receiver.received as [Receiver['received'][0]];
    for (const { secret } of [hook, renewed]) expect(receiver.verify(first, secret).data.xuid).toBe(xuid);
    await system.db.pool.query(`update webhooks set previous_secret_until = now()`);
    await happen([{ xuid }]);
    await until('the next arrives', async () => receiver.received.length === 2);
    const second = receiver.received[1] as Receiver['received'][0];
    expect(receiver.verify(second, renewed.secret).data.xuid).toBe(xuid);
    expect(() => receiver.verify(second, hook.secret)).toThrow();
    expect(JSON.stringify(await call('GET', ''))).not.toContain('whsec_');
  });

  it('is sent a test when it is asked for', async () => {
    const receiver = await receive();
    const hook = await create({ url: receiver.url });
    const { messageId } = await call<{ messageId: string }>(
      'POST',
      `/${hook.id}/test`,
      undefined,
      undefined,
      202,
    );
    await until('it arrives', async () => receiver.taken().length === 1);
    const [message] = receiver.received as [Receiver['received'][0]];
    expect(message.id).toBe(messageId);
    expect(receiver.verify(message, hook.secret).type).toBe('webhook.test');
    await settled(hook);
    expect(await deliveries(hook)).toMatchObject([{ messageId, state: 'delivered' }]);
  });

  it('does not get what waits of somebody who is erased, nor knows them any longer', async () => {
    const receiver = await receive(() => 500);
    const [leaving, staying] = [somebody(), somebody()];
    await system.db.pool.query('insert into players (xuid) values ($1)', [leaving]);
    const hook = await create({ url: receiver.url, xuids: [leaving, staying] });
    await happen([{ xuid: leaving }, { xuid: staying }]);
    await until('both wait', async () => (await deliveries(hook)).length === 2);
    const answer = await system.app.inject({
      method: 'POST',
      url: `/v1/players/${leaving}/erase`,
      headers: { 'x-api-key': system.keys.admin },
      payload: {},
    });
    expect(answer.statusCode).toBe(200);
    expect((await deliveries(hook)).length).toBe(1);
    expect((await read(hook)).xuids).toEqual([staying]);
    const again = await create({ url: receiver.url, xuids: [leaving, staying] });
    expect(again.xuids).toEqual([staying]);
  });

  it('stops no erasure, and is stopped by none, while events are made messages', async () => {
    const receiver = await receive();
    const xuid = somebody();
    await system.db.pool.query('insert into players (xuid) values ($1)', [xuid]);
    const hook = await create({ url: receiver.url, xuids: [xuid], types: ['rank.changed'] });
    const [event] = await happen([{ xuid }]);
    const round = await system.db.pool.connect();
    try {
      await round.query('begin; select from webhooks order by id for no key update');
      const erasure = system.app.inject({
        method: 'POST',
        url: `/v1/players/${xuid}/erase`,
        headers: { 'x-api-key': system.keys.admin },
        payload: {},
      });
      const answered = erasure.then(({ statusCode }) => statusCode);
      await blocked(system.db, 'from webhooks');
      await round.query(
        `insert into webhook_deliveries (webhook_id, event_id, xuid, queued_at, next_attempt_at)
         values ($1, $2, $3, now(), now())`,
        [hook.id, event, xuid],
      );
      await round.query('commit');
      expect(await answered).toBe(200);
    } finally {
      await round.query('rollback');
      round.release();
    }
    expect(await deliveries(hook)).toEqual([]);
  });

  it('can be disabled just as a message of it fails', async () => {
    let fail = () => {};
    const after = new Promise<void>((resolve) => (fail = resolve));
    const receiver = await receive(() => ({ status: 500, after }));
    const xuid = somebody();
    const hook = await create({ url: receiver.url, xuids: [xuid] });
    await happen([{ xuid }]);
    await until('it is being sent', async () => receiver.received.length === 1);
    const other = await system.db.pool.connect();
    try {
      // In a circle it would be this one that is told so.
      await other.query(`begin; set local deadlock_timeout = '10ms'; update webhooks set state = 'disabled'`);
      fail();
      await blocked(system.db, 'settle_failed');
      await other.query(`update webhook_deliveries set state = 'given_up', settled_at = now()`);
      await other.query('commit');
    } finally {
      await other.query('rollback');
      other.release();
    }
    expect(await deliveries(hook)).toMatchObject([{ state: 'given_up' }]);
  });

  it('gets its messages without holding up what else is due', async () => {
    const receiver = await receive();
    const xuid = somebody();
    await track(xuid);
    const hook = await create({ url: receiver.url, xuids: [xuid], types: ['match.ingested'] });
    const other = await system.db.pool.connect();
    try {
      await other.query('begin; lock table webhook_deliveries in exclusive mode');
      await happen([{ xuid }]);
      await blocked(system.db, 'fan_out_events');
      await system.db.pool.query('update tracked_players set next_sync_at = now() where xuid = $1', [xuid]);
      await system.queues.enqueue('dispatch-due', [{}]);
      await until('the player is looked at', async () => {
        const { rows } = await system.db.pool.query(
          'select from tracked_players where xuid = $1 and next_sync_at > now()',
          [xuid],
        );
        return rows.length > 0;
      });
    } finally {
      await other.query('rollback');
      other.release();
    }
    await until('it arrives', async () => receiver.taken().length === 1);
    await settled(hook);
  });
});

describe('the webhooks of a key', () => {
  it('are its own: nobody else sees, changes or ends them', async () => {
    const { url } = await receive();
    const other = await createApiKey(system.db.prisma, `other ${keys++}`, 'register');
    const hook = await create({ url });
    expect(await call('GET', '', undefined, other)).toEqual({ data: [] });
    for (const [method, path, payload] of [
      ['GET', '', undefined],
      ['PATCH', '', { backfill: true }],
      ['DELETE', '', undefined],
      ['POST', '/test', undefined],
      ['POST', '/replay', { after: '0' }],
      ['POST', '/secret', undefined],
      ['POST', '/enable', undefined],
      ['GET', '/deliveries', undefined],
    ] as const)
      expect([method, path, await code(method, `/${hook.id}${path}`, payload, other)]).toEqual([
        method,
        path,
        [404, 'WEBHOOK_NOT_FOUND'],
      ]);
    const { data } = await call<{ data: Hook[] }>('GET', '');
    // Its place in the log goes on, whatever comes of others.
    expect(data).toEqual([{ ...hook, secret: undefined, lastEventId: expect.any(String) }]);
  });

  it('need a key that may register', async () => {
    for (const key of [system.keys.read, system.keys.sheet])
      expect((await code('GET', '', undefined, key))[0]).toBe(403);
    expect((await system.app.inject('/v1/webhooks')).statusCode).toBe(401);
  });

  it('change as they are told to, and end', async () => {
    const { url } = await receive();
    const xuid = somebody();
    const hook = await create({ url });
    const changed = await call('PATCH', `/${hook.id}`, {
      types: ['rank.changed'],
      xuids: [xuid],
      backfill: true,
    });
    expect(changed).toMatchObject({ url, types: ['rank.changed'], xuids: [xuid], backfill: true });
    expect(await call('PATCH', `/${hook.id}`, { types: null, xuids: null })).toMatchObject({
      types: null,
      xuids: null,
    });
    for (const body of [
      {},
      { types: [] },
      { types: ['nothing'] },
      { xuids: ['1'] },
      { url: 5 },
      { secret: 'x' },
    ])
      expect(await code('PATCH', `/${hook.id}`, body)).toEqual([400, 'INVALID_REQUEST']);
    expect(await code('PATCH', `/${hook.id}`, { url: 'ftp://127.0.0.1/' })).toEqual([
      400,
      'WEBHOOK_URL_REFUSED',
    ]);
    await call('DELETE', `/${hook.id}`, undefined, undefined, 204);
    expect(await code('GET', `/${hook.id}`)).toEqual([404, 'WEBHOOK_NOT_FOUND']);
  });

  it('are twenty at most, however many are asked for at once', async () => {
    const { url } = await receive();
    const key = await createApiKey(system.db.prisma, `many ${keys++}`, 'register');
    const answers = await Promise.all(
      Array.from({ length: 24 }, () => call<{ code?: string }>('POST', '', { url }, key)),
    );
    expect(answers.filter(({ code: told }) => told === 'TOO_MANY_WEBHOOKS').length).toBe(4);
    expect((await call<{ data: Hook[] }>('GET', '', undefined, key)).data.length).toBe(20);
  });

  it('end with it, and nothing more is sent', async () => {
    const receiver = await receive(() => 500);
    const name = `ending ${keys++}`;
    const key = await createApiKey(system.db.prisma, name, 'register');
    const xuid = somebody();
    await create({ url: receiver.url, xuids: [xuid] }, key);
    await happen([{ xuid }]);
    await until('it is tried', async () => receiver.received.length > 0);
    const { id = '' } = (await listApiKeys(system.db.prisma)).find((one) => one.name === name) ?? {};
    await revokeApiKey(system.db.prisma, id);
    expect(await readWebhookCounts(system.db.pool)).toEqual({
      active: 0,
      disabled: 0,
      failing: 0,
      pendingDeliveries: 0,
      oldestPendingSeconds: null,
    });
  });

  it('end after it: a key ends at once, whoever holds up what belongs to it', async () => {
    const { pool, prisma } = system.db;
    const name = `held up ${keys++}`;
    const key = await createApiKey(prisma, name, 'register');
    const hook = await create({ url: 'https://example.com/hook', xuids: [somebody()] }, key);
    const { id = '' } = (await listApiKeys(prisma)).find((one) => one.name === name) ?? {};
    const other = await pool.connect();
    try {
      await other.query('begin');
      await other.query('select from webhooks where id = $1 for no key update', [hook.id]);
      const revoked = revokeApiKey(prisma, id);
      await blocked(system.db, 'end_webhooks');
      expect(await findApiKey(prisma, key)).toBeNull();
      await other.query('commit');
      expect(await revoked).toBe(true);
    } finally {
      other.release(true);
    }
    expect(await prisma.webhook.count({ where: { id: hook.id } })).toBe(0);
  });

  it('can be deleted however much there is of them, in steps that hold up nobody', async () => {
    const { pool } = system.db;
    const hook = await create({ url: 'https://example.com/hook', xuids: [somebody()] });
    const neighbour = await create({ url: 'https://example.com/other', xuids: [somebody()] });
    const asked = { headers: { 'x-api-key': system.keys.register } };
    await pool.query(`update webhooks set resting_until = now() + interval '1 day'`);
    await pool.query(
      `insert into webhook_deliveries (webhook_id, xuid, queued_at, next_attempt_at, state, settled_at)
       select w.id, 1, now(), now() + interval '1 day', s.state, s.settled_at
       from webhooks w, (values ('pending', null), ('delivered', now())) s(state, settled_at), generate_series(1, 6000)`,
    );
    const { statements } = await countStatements(() =>
      call('DELETE', `/${hook.id}`, undefined, undefined, 204),
    );
    expect(statements.filter((text) => text.includes('delete_deliveries')).length).toBe(3);
    expect(await code('GET', `/${hook.id}`)).toEqual([404, 'WEBHOOK_NOT_FOUND']);
    expect((await deliveriesOf(hook)).length).toBe(0);
    expect((await deliveriesOf(neighbour)).length).toBe(12_000);
    // Asked for twice at once, and enabled in the middle of it: still in steps.
    const again = await countStatements(async () => {
      const both = [1, 2].map(() =>
        system.app.inject({ ...asked, method: 'DELETE', url: `/v1/webhooks/${neighbour.id}` }),
      );
      await system.app.inject({ ...asked, method: 'POST', url: `/v1/webhooks/${neighbour.id}/enable` });
      for (const { statusCode } of await Promise.all(both)) expect([204, 404]).toContain(statusCode);
    });
    expect(
      again.statements.filter((text) => text.includes('delete_deliveries')).length,
    ).toBeGreaterThanOrEqual(3);
    expect((await deliveriesOf(neighbour)).length).toBe(0);
  });
});

/** For whom it would cost too much to ask. */
async function deliveriesOf({ id }: Hook): Promise<unknown[]> {
  const { rows } = await system.db.pool.query('select id from webhook_deliveries where webhook_id = $1', [
    id,
  ]);
  return rows;
}

/** Makes somebody one of the key's players, as a registration does. */
async function own(xuid: string, revision: number): Promise<void> {
  await track(xuid);
  await system.db.pool.query(
    `insert into api_key_players (api_key_id, xuid, revision, at)
     select id, $1, $2, now() from api_keys where name = 'registrar'`,
    [xuid, revision],
  );
}

async function track(xuid: string): Promise<void> {
  const { pool } = system.db;
  await pool.query('insert into players (xuid) values ($1)', [xuid]);
  await pool.query(
    `insert into tracked_players (xuid, registered_at, next_sync_at, next_snapshot_at, cadence_seconds, state)
     values ($1, now(), now() + interval '1 day', now() + interval '1 day', 900, 'current')`,
    [xuid],
  );
}
