import { createMemo } from '../../src/ephemeral/memo.ts';
import { createInsights } from '../../src/insights/create-insights.ts';
import { loadInsights } from '../../src/insights/registry.ts';
import { createThreads } from '../../src/insights/threads.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { fillDatabase } from '../stats/harness/fill-database.ts';
import { withDatabase } from './bench-database.ts';

/**
 * Milliseconds of each insight about a player with many matches, nothing remembered: the very first time, when the
 * statement is planned, a thread started and nothing compiled, and the times after it. Bare: the statement that reads the
 * same matches and nothing else. Arguments: matches, rounds, and ids of insights, all unless given.
 */
const [matches = '10000', rounds = '5', ...wanted] = process.argv.slice(2);
const NOW = new Date('2026-11-20T12:00:00Z');

await withDatabase(async ({ pool, prisma }) => {
  const world = createSyntheticWorld({
    seed: 3,
    players: 24,
    matchesPerPlayer: Number(matches),
    now: () => NOW,
  });
  const filled = await fillDatabase({ pool, prisma }, world, NOW);
  const { rows: people } = await pool.query<{ xuid: string; n: number }>(
    `select xuid::text, stored_matches as n from tracked_players order by abs(stored_matches - $1), xuid limit 1`,
    [Number(matches)],
  );
  const { xuid = '', n = 0 } = people[0] ?? {};
  process.stdout.write(`${filled.matches} matches; a player with ${n}\n\n`);
  const bare = await timesOf(Number(rounds), () =>
    pool.query({
      name: 'bare',
      text: `select json_agg(json_build_array(p.match_id, p.started_at, p.outcome, p.kills))::text
        from participants p join matches m on m.id = p.match_id where p.xuid = $1`,
      values: [xuid],
    }),
  );
  const bareMs = median(bare);
  process.stdout.write(
    `bare: ${bareMs.toFixed(0)} ms\n\n| insight | first | median | range | of bare | in a thread |\n|---|---:|---:|---|---:|---|\n`,
  );
  const threads = createThreads({ most: 1 });
  for (const insight of await loadInsights()) {
    if (wanted.length > 0 && !wanted.includes(insight.id)) continue;
    const ask = () => {
      const memo = createMemo({ characters: 1_000_000, shared: null });
      return createInsights({ definitions: [insight], pool, memo, threads }).run(insight, xuid, {});
    };
    const [first = 0] = await timesOf(1, ask);
    const times = await timesOf(Number(rounds), ask);
    const middle = median(times);
    const range = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
    process.stdout.write(
      `| ${insight.id} | ${first.toFixed(0)} | ${middle.toFixed(0)} | ${range} | ${(middle / bareMs).toFixed(1)} | ${insight.heavy ? 'yes' : ''} |\n`,
    );
  }
  await threads.close();
});

async function timesOf(turns: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}
