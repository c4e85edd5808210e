import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { SESSION } from '../../src/db/client.ts';
import { type Million, seedMillion } from '../helpers/seed-million.ts';
import { withDatabase } from './bench-database.ts';
import { type Call, median, type Round, round, type Server, start, stop, turns } from './server-rounds.ts';

/**
 * Reads per second of our API against a bare server that sends the same statements and gives the same answers, over a
 * million participants. Both are processes of their own over one database, measured in turns: rounds so short that
 * the machine's moods meet both alike, and medians over all of them. Arguments: rounds (9), seconds of one (1). Writes the
 * table into README.md beside this file's source.
 */
const [rounds = '9', seconds = '1'] = process.argv.slice(2);
const POOL_SIZE = 10;
/** Code that ran only some thousand times is not compiled yet; a server that has been up for a minute is. */
const WARM_UP_SECONDS = 10;
const README = join(import.meta.dirname, '../../../tests/bench/README.md');

interface Case {
  name: string;
  status: number;
  ours: Call[];
  bare: Call[];
}

async function answer(server: Server, path: string): Promise<{ body: string; etag: string }> {
  const response = await fetch(`${server.origin}${path}`);
  if (response.status !== 200) throw new Error(`${path} is ${response.status}: ${await response.text()}`);
  return { body: await response.text(), etag: response.headers.get('etag') ?? '' };
}

/** Everything but the moment it was asked at must be the same, byte for byte. */
async function checkSame(ours: Server, bare: Server, paths: string[]): Promise<void> {
  const untimed = (text: string) => text.replace(/"asOf" ?: ?"[^"]*"/, '');
  for (const path of paths) {
    const [one, other] = [await answer(ours, path), await answer(bare, path)];
    if (untimed(one.body) !== untimed(other.body)) throw new Error(`${path} differs between the two`);
  }
}

async function casesOf(
  ours: Server,
  { tracked, trackedPlayers, matchId, matches }: Million,
): Promise<Case[]> {
  const players = Array.from({ length: trackedPlayers }, (_, index) => tracked(index));
  const few = players.slice(0, 50);
  const ids = Array.from({ length: 5_000 }, (_, index) => matchId(1 + ((index * 7919) % matches)));
  const same = (name: string, paths: string[]): Case => {
    const calls = paths.map((path) => ({ path }));
    return { name, status: 200, ours: calls, bare: calls };
  };
  const known = async (name: string, rest: string): Promise<Case> => {
    const paths = few.map((xuid) => `/v1/players/${xuid}${rest}`);
    const etags = await Promise.all(paths.map(async (path) => (await answer(ours, path)).etag));
    return {
      name,
      status: 304,
      ours: paths.map((path, index) => ({ path, headers: { 'if-none-match': etags[index] ?? '' } })),
      // Its version of an answer is the player's revision.
      bare: paths.map((path) => ({ path, headers: { 'if-none-match': '"100"' } })),
    };
  };
  return [
    same(
      '25 matches, never the same player',
      players.map((xuid) => `/v1/players/${xuid}/matches`),
    ),
    same(
      '25 matches, fifty players in turn (ours remembers)',
      few.map((xuid) => `/v1/players/${xuid}/matches`),
    ),
    same(
      'a match, never the same',
      ids.map((id) => `/v1/matches/${id}`),
    ),
    same(
      'stats by map, never the same player',
      players.map((xuid) => `/v1/players/${xuid}/stats/by/map`),
    ),
    await known('25 matches, If-None-Match: 304', '/matches'),
  ];
}

function line(name: string, ours: Round[], bare: Round[]): string {
  const of = (all: Round[], key: keyof Round) => median(all.map((one) => one[key]));
  const pairs = ours.map((one, index) => one.perSecond / (bare[index]?.perSecond ?? 1));
  const cpu = of(bare, 'cpu') / of(ours, 'cpu');
  const cells = [
    of(ours, 'perSecond').toFixed(0),
    of(bare, 'perSecond').toFixed(0),
    median(pairs).toFixed(2),
    `${of(ours, 'p50')} / ${of(ours, 'p99')}`,
    `${of(bare, 'p50')} / ${of(bare, 'p99')}`,
    of(ours, 'cpu').toFixed(0),
    of(bare, 'cpu').toFixed(0),
    cpu.toFixed(2),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

const HEAD = `| request | ours/s | bare/s | ratio | ours p50 / p99 ms | bare p50 / p99 ms | ours µs CPU | bare µs CPU | CPU ratio |
|---|---:|---:|---:|---:|---:|---:|---:|---:|`;

async function measure(ours: Server, bare: Server, cases: Case[]): Promise<string> {
  const lines: string[] = [];
  for (const { name, status, ...lists } of cases) {
    const calls = { ours: turns(lists.ours), bare: turns(lists.bare) };
    await round(ours, calls.ours, status, WARM_UP_SECONDS);
    await round(bare, calls.bare, status, WARM_UP_SECONDS);
    const results: { ours: Round[]; bare: Round[] } = { ours: [], bare: [] };
    for (let turn = 0; turn < Number(rounds); turn++) {
      // Who goes first changes too.
      const order = turn % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
      for (const who of order)
        results[who].push(await round(who === 'ours' ? ours : bare, calls[who], status, Number(seconds)));
    }
    lines.push(line(name, results.ours, results.bare));
    process.stdout.write(`${lines.at(-1)}\n`);
  }
  return [HEAD, ...lines].join('\n');
}

async function writeTable(table: string): Promise<void> {
  const text = await readFile(README, 'utf8');
  const [model] = cpus();
  const machine = `${cpus().length} cores (${model?.model.trim()}), Node ${process.versions.node}, ${rounds} rounds of ${seconds} s.`;
  const marked = `<!-- read: begin -->\n${machine}\n\n${table}\n<!-- read: end -->`;
  await writeFile(
    README,
    text.replace(/<!-- read: begin -->[\s\S]*<!-- read: end -->/, () => marked),
  );
}

await withDatabase(async ({ url, pool }) => {
  const million = await seedMillion(pool);
  process.stdout.write(`${million.participants} participants\n`);
  const ours = await start('../../src/server.js', [], {
    NODE_ENV: 'production',
    DATABASE_URL: url,
    // More than the bench can ask for; what callers spend is counted all the same.
    ANONYMOUS_UNITS_PER_MINUTE: '1000000',
    DATABASE_POOL_SIZE: String(POOL_SIZE),
    PORT: '0',
    LOG_LEVEL: 'warn',
  });
  const bare = await start('bare-server.js', [url, String(POOL_SIZE), SESSION], { NODE_ENV: 'production' });
  try {
    const cases = await casesOf(ours, million);
    const asked = cases.flatMap(({ status, bare: calls }) => (status === 200 ? calls.slice(0, 25) : []));
    await checkSame(
      ours,
      bare,
      asked.map(({ path }) => path),
    );
    await writeTable(await measure(ours, bare, cases));
  } finally {
    await stop(ours);
    await stop(bare);
  }
});
process.exit(0);
