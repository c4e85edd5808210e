import { absorbMatch } from '../../jobs/absorb-match.ts';
import { createSyntheticWorld } from '../../src/sandbox/world/synthetic-world.ts';
import { parseMatchSkill, parseMatchStats } from '../../src/waypoint/payloads.ts';
import { type BenchDatabase, withDatabase } from './bench-database.ts';

/** Bytes an 8-player matchmade match takes: payloads, rows, indexes and TOAST together, against the upstream JSON. */
const MATCHES = 3_000;
const NOW = new Date('2026-06-01T00:00:00Z');

const world = createSyntheticWorld({ seed: 7, players: 480, matchesPerPlayer: 400, now: () => NOW });

function* eightPlayerMatches() {
  const seen = new Set<string>();
  for (let index = 0; index < world.population; index++) {
    const { xuid } = world.playerAt(index);
    for (const { MatchId } of world.history(xuid, 'matchmaking', 0, 60)) {
      if (seen.has(MatchId)) continue;
      seen.add(MatchId);
      const stats = world.matchStats(MatchId);
      if (stats === null) continue;
      const parsed = parseMatchStats(stats).body;
      const people = parsed.Players.flatMap(({ PlayerId }) => /^xuid\((\d+)\)$/.exec(PlayerId)?.[1] ?? []);
      if (parsed.Players.length !== 8 || people.length !== 8) continue;
      const skill = Buffer.from(JSON.stringify({ Value: world.matchSkill(MatchId, people) }));
      yield { stats, skill, parsed };
    }
  }
}

await withDatabase(async (db) => {
  let upstream = 0;
  let stored = 0;
  for (const { stats, skill, parsed } of eightPlayerMatches()) {
    if (stored >= MATCHES) break;
    const fetchedAt = NOW;
    await absorbMatch(db.prisma, {
      stats: { body: parsed, raw: stats, fetchedAt },
      skill: [{ body: parseMatchSkill(skill).body, raw: skill, fetchedAt }],
    });
    upstream += stats.length + skill.length;
    stored++;
  }
  await report(db, stored, upstream);
});
process.exit(0);

interface Size {
  relname: string;
  heap: string;
  indexes: string;
  toast: string;
}

async function report(db: BenchDatabase, stored: number, upstream: number): Promise<void> {
  await db.pool.query('vacuum (analyze)');
  const { rows } = await db.pool.query<Size>(`
    select relname, pg_relation_size(c.oid) as heap, pg_indexes_size(c.oid) as indexes,
      coalesce(pg_total_relation_size(nullif(reltoastrelid, 0)), 0) as toast
    from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname in ('matches', 'teams', 'participants', 'raw_payloads') order by relname`);
  const lines = [`| table | heap | indexes | TOAST | bytes per match |`, '|---|---:|---:|---:|---:|'];
  let total = 0;
  for (const { relname, ...sizes } of rows) {
    const [heap = 0, indexes = 0, toast = 0] = [sizes.heap, sizes.indexes, sizes.toast].map(
      (n) => Number(n) / stored,
    );
    total += heap + indexes + toast;
    lines.push(
      `| ${relname} | ${heap.toFixed(0)} | ${indexes.toFixed(0)} | ${toast.toFixed(0)} | ${(heap + indexes + toast).toFixed(0)} |`,
    );
  }
  const json = upstream / stored;
  lines.push(`| **together** | | | | **${total.toFixed(0)}** |`, '');
  lines.push(
    `${stored} matches of 8 players; upstream's compact JSON is ${json.toFixed(0)} bytes: ratio ${(total / json).toFixed(2)}`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}
