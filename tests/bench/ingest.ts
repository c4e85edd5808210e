import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { migrate } from '../../prisma/migrate.ts';
import { createDatabase, type Database } from '../../src/db/client.ts';
import { recordGamertags } from '../../src/db/players.ts';
import { trackPlayer } from '../../src/db/tracked-players.ts';
import type { EmbeddedPostgres } from '../../src/embedded/postgres.ts';
import type { BareOrder } from './bare-ingest.ts';
import { withServer } from './bench-database.ts';
import { type BenchSandbox, SEED } from './sandbox-process.ts';

/**
 * Matches ingested per second from an unlimited sandbox by one and by two worker processes, in turns with a bare loop in as
 * many processes that fetches the same answers and stores the JSON as it came. Arguments: `postgres` or `redis` for the
 * jobs, the matches of the player, and rounds. Times are taken from the first stored match on, without anybody's start.
 */
const [kind = 'postgres', matches = '1000', rounds = '3'] = process.argv.slice(2);
const REDIS_PORT = 16_379;
const CONCURRENCY = 12;
const PROCESSES = [1, 2];

interface Run {
  perSecond: number;
  /** Of the worker processes, per match. */
  cpuMs: number;
  peakMb: number;
}

await withServer(async (postgres) => {
  await postgres.createDatabase('template');
  await migrate(postgres.url('template'));
  const runs = new Map<string, Run[]>();
  let count = 0;
  const note = (name: string, run: Run) => runs.set(name, [...(runs.get(name) ?? []), run]);
  for (let round = 0; round < Number(rounds); round++)
    for (const processes of PROCESSES) {
      for (const [name, run] of [
        ['bare', runBare],
        ['ours', runOurs],
      ] as const)
        await withSandbox(async (sandbox) => {
          count = sandbox.matchIds.length;
          const database = `${name}_${round}_${processes}`;
          note(`${name} ${processes}`, await run(postgres, sandbox, database, processes));
        });
    }
  print(runs, count);
});
process.exit(0);

/** Each run has a sandbox of its own: refresh tokens rotate, and what one database was given another does not know. */
async function withSandbox(run: (sandbox: BenchSandbox) => Promise<void>): Promise<void> {
  const child = fork(new URL('sandbox-process.js', import.meta.url), [matches]);
  const [sandbox] = (await once(child, 'message')) as [BenchSandbox];
  await run(sandbox);
  child.kill();
  await once(child, 'exit');
}

async function runOurs(
  postgres: EmbeddedPostgres,
  { origin, player }: BenchSandbox,
  name: string,
  processes: number,
): Promise<Run> {
  await postgres.createDatabase(name, 'template');
  const db = createDatabase({ url: postgres.url(name), poolSize: 2, log: pino({ level: 'silent' }) });
  const xuid = BigInt(player.xuid);
  await recordGamertags(db.prisma, [{ xuid, gamertag: player.gamertag }], new Date());
  await trackPlayer(db.prisma, xuid, 900);
  await db.pool.query('update tracked_players set next_sync_at = now()');
  const redis = kind === 'redis' ? startRedis() : null;
  const environment = {
    DATABASE_URL: db.url,
    SANDBOX_URL: origin,
    SANDBOX_SEED: String(SEED),
    WORKER_CONCURRENCY: String(CONCURRENCY),
    LOG_LEVEL: 'silent',
    ...(redis !== null && { REDIS_URL: `redis://127.0.0.1:${REDIS_PORT}` }),
  };
  const workers = Array.from({ length: processes }, () =>
    spawn(process.execPath, [new URL('../../jobs/worker.js', import.meta.url).pathname], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
  );
  const isDone = async () => {
    const { rows } = await db.pool.query<{ done: boolean }>(`/* bench_is_done */
      select exists (select from tracked_players where state = 'current') and not exists (select from backlog) as done`);
    return rows[0]?.done === true;
  };
  const run = await measure(workers, () => rowsOf(db, 'matches'), isDone);
  await end([...workers, ...(redis === null ? [] : [redis])]);
  await db.close();
  return run;
}

async function runBare(
  postgres: EmbeddedPostgres,
  { origin, spartan, matchIds }: BenchSandbox,
  name: string,
  processes: number,
): Promise<Run> {
  await postgres.createDatabase(name);
  const db = createDatabase({ url: postgres.url(name), poolSize: 2, log: pino({ level: 'silent' }) });
  await db.pool.query('create table bare (key text primary key, body text not null)');
  const stored = async () => (await rowsOf(db, 'bare')) / 2;
  const loops = await Promise.all(
    Array.from({ length: processes }, async () => {
      const child = fork(new URL('bare-ingest.js', import.meta.url));
      await once(child, 'message');
      return child;
    }),
  );
  for (const [index, child] of loops.entries())
    child.send({
      databaseUrl: db.url,
      origin,
      spartan,
      matchIds: matchIds.filter((_, at) => at % processes === index),
      concurrency: CONCURRENCY,
    } satisfies BareOrder);
  const run = await measure(loops, stored, async () => (await stored()) === matchIds.length);
  await end(loops);
  await db.close();
  return run;
}

async function end(processes: readonly ChildProcess[]): Promise<void> {
  for (const child of processes) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill();
    await once(child, 'exit');
  }
}

/** Watches processes from the first stored match to the last. */
async function measure(
  processes: readonly ChildProcess[],
  stored: () => Promise<number>,
  isDone: () => Promise<boolean>,
): Promise<Run> {
  const usages = () => Promise.all(processes.map(({ pid }) => usageOf(pid ?? 0)));
  const cpuOf = (all: readonly Usage[]) => all.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
  let first = 0;
  while (first === 0) {
    await delay(10);
    first = await stored();
  }
  const began = performance.now();
  const before = cpuOf(await usages());
  let last = await usages();
  while (!(await isDone())) {
    // Seldom: whoever watches shares the cores with what is watched.
    await delay(100);
    last = await usages().catch(() => last);
  }
  const seconds = (performance.now() - began) / 1_000;
  const count = (await stored()) - first;
  return {
    perSecond: count / seconds,
    cpuMs: (cpuOf(last) - before) / count,
    peakMb: Math.max(...last.map(({ peakMb }) => peakMb)),
  };
}

async function rowsOf({ pool }: Database, table: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(`select count(*)::int as n from ${table}`);
  return rows[0]?.n ?? 0;
}

interface Usage {
  cpuMs: number;
  peakMb: number;
}

/** As Linux counts it: in hundredths of a second. */
async function usageOf(pid: number): Promise<Usage> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  const peak = /VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'));
  return { cpuMs: (Number(fields[11]) + Number(fields[12])) * 10, peakMb: Number(peak?.[1]) / 1_024 };
}

function startRedis(): ChildProcess {
  const flags = ['--port', String(REDIS_PORT), '--save', '', '--maxmemory-policy', 'noeviction'];
  return spawn('redis-server', flags, { stdio: 'ignore' });
}

function print(runs: ReadonlyMap<string, readonly Run[]>, count: number): void {
  const medianOf = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  const lines = PROCESSES.map((processes) => {
    const ours = runs.get(`ours ${processes}`) ?? [];
    const bare = runs.get(`bare ${processes}`) ?? [];
    const median = (of: readonly Run[], key: keyof Run) => medianOf(of.map((run) => run[key]));
    const ratio = (key: 'perSecond' | 'cpuMs') =>
      medianOf(
        ours.map((run, index) =>
          key === 'cpuMs'
            ? (bare[index]?.cpuMs ?? 0) / run.cpuMs
            : run.perSecond / (bare[index]?.perSecond ?? 0),
        ),
      ).toFixed(2);
    const cells = [
      `${processes}`,
      median(ours, 'perSecond').toFixed(0),
      median(bare, 'perSecond').toFixed(0),
      ratio('perSecond'),
      median(ours, 'cpuMs').toFixed(1),
      median(bare, 'cpuMs').toFixed(1),
      ratio('cpuMs'),
      median(ours, 'peakMb').toFixed(0),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  process.stdout.write(
    `Jobs on ${kind}, ${count} matches, ${rounds} rounds, medians.\n\n` +
      '| processes | ours/s | bare/s | ratio | ours ms CPU | bare ms CPU | CPU ratio | ours peak MB |\n' +
      `|---:|---:|---:|---:|---:|---:|---:|---:|\n${lines.join('\n')}\n`,
  );
}
