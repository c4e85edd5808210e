import { findApiKey } from './db/api-keys.ts';
import { findRegistration, requestRegistration } from './db/registrations.ts';
import type { Deps } from './deps.ts';
import { formatXuid } from './ingest/player-id.ts';
import type { Source } from './sandbox/source.ts';

/** Asks for the sandbox's demonstration players, those of them who were never asked for; they are the key’s. */
export async function registerDemoPlayers(
  { db, queues }: Pick<Deps, 'db' | 'queues'>,
  source: Source,
  apiKey: string | null,
): Promise<bigint[]> {
  const keyId = apiKey === null ? null : ((await findApiKey(db.prisma, apiKey))?.id ?? null);
  const xuids: bigint[] = [];
  for (const gamertag of source.demoGamertags) {
    const player = source.playerByGamertag(gamertag);
    if (player === null) continue;
    xuids.push(BigInt(player.xuid));
    if ((await findRegistration(db.prisma, gamertag)) !== null) continue;
    const { gamertagKey } = await requestRegistration(db.prisma, gamertag, keyId);
    await queues.enqueue('register-player', [{ gamertagKey }]);
  }
  return xuids;
}

interface ProgressOptions {
  xuids: readonly bigint[];
  address: string;
  apiKey: string | null;
  say: (line: string) => void;
}

interface Standing {
  xuid: bigint;
  stored: number;
  pending: number;
  ready: boolean;
}

const TICK_MS = 300;
const LINE_EVERY_MS = 3_000;

/** Tells how the first fetching goes: a bar on a terminal, plain lines otherwise; and, at the first player, what to try. */
export function showProgress(
  { db, log }: Pick<Deps, 'db' | 'log'>,
  { xuids, address, apiKey, say }: ProgressOptions,
): { stop: () => void } {
  const started = performance.now();
  const isTerminal = process.stdout.isTTY === true;
  let shown = false;
  let lastLine = 0;
  let timer: NodeJS.Timeout | undefined;

  async function tick(): Promise<void> {
    const standings = await readStandings(db.prisma, xuids);
    const first = standings.find(({ ready, stored }) => ready && stored > 0);
    const done = standings.filter(({ ready }) => ready).length;
    const stored = await db.prisma.match.count();
    const pending = standings.reduce((sum, standing) => sum + standing.pending, 0);
    const wanted = standings.length;
    const complete = done === wanted;
    const line = `${done} of ${wanted} players ready, ${stored} matches stored`;
    if (isTerminal) process.stdout.write(`\r${bar(done + share(standings), wanted)} ${line}   `);
    else if (performance.now() - lastLine > LINE_EVERY_MS && !complete) {
      lastLine = performance.now();
      say(`${line}, ${pending} to go`);
    }
    if (first !== undefined && !shown) {
      shown = true;
      if (isTerminal) process.stdout.write('\n');
      say(`first player ready after ${((performance.now() - started) / 1000).toFixed(1)} s; try:`);
      for (const suggestion of await suggestions(db.prisma, first.xuid, address, apiKey))
        say(`  ${suggestion}`);
    }
    if (complete) {
      if (isTerminal) process.stdout.write('\n');
      say(`all ${wanted} players ready: ${stored} matches stored. Ctrl-C stops everything.`);
      return;
    }
    schedule();
  }
  function schedule(): void {
    timer = setTimeout(() => tick().catch((error: unknown) => log.warn({ err: error }, 'progress')), TICK_MS);
  }
  schedule();
  return { stop: () => clearTimeout(timer) };
}

/** How those stand who are still to be followed: who was erased or stopped is waited for by nobody. */
async function readStandings(prisma: Deps['db']['prisma'], xuids: readonly bigint[]): Promise<Standing[]> {
  return prisma.$queryRaw<Standing[]>`
    select x.xuid, coalesce(t.stored_matches, 0) as stored, count(b.match_id)::int as pending,
      coalesce((t.state = 'private' or t.state = 'current' and t.backfill_next is null)
        and count(b.match_id) filter (where b.attempts < 5) = 0, false) as ready
    from unnest(${[...xuids]}::bigint[]) x(xuid)
    left join tracked_players t using (xuid) left join backlog b on b.xuid = x.xuid
    where t.state is distinct from 'stopped' and not exists (select from opt_outs o where o.xuid = x.xuid)
    group by x.xuid, t.stored_matches, t.state, t.backfill_next`;
}

function share(standings: readonly Standing[]): number {
  const open = standings.filter(({ ready, stored }) => !ready && stored > 0);
  return open.reduce((sum, { stored, pending }) => sum + stored / (stored + pending + 1), 0);
}

function bar(done: number, of: number): string {
  const width = 30;
  const filled = Math.min(width, Math.round((width * done) / Math.max(1, of)));
  return `[${'█'.repeat(filled)}${'░'.repeat(width - filled)}]`;
}

async function suggestions(
  prisma: Deps['db']['prisma'],
  xuid: bigint,
  address: string,
  apiKey: string | null,
): Promise<string[]> {
  const player = await prisma.player.findUnique({ where: { xuid } });
  const newest = await prisma.participant.findFirst({ where: { xuid }, orderBy: { startedAt: 'desc' } });
  const name = encodeURIComponent(player?.gamertag ?? formatXuid(xuid));
  const urls = [
    `curl ${address}/v1/players/${name}`,
    `curl '${address}/v1/players/${name}/matches?limit=5'`,
    `curl '${address}/v1/players/${name}/stats?ranked=true&last=50'`,
    `curl ${address}/v1/players/${name}/stats/by/map,mode`,
    `curl ${address}/v1/players/${name}/insights`,
    `curl ${address}/v1/players/${name}/insights/teammate-impact`,
    `${address}/v1/players/${name}/card.svg in a browser`,
    `curl '${address}/v1/leaderboards/kda?window=all'`,
    `curl ${address}/v1/matches/${newest?.matchId}`,
    `curl ${address}/v1/matches/${newest?.matchId}/raw`,
    `curl ${address}/v1/players/${name}/sync`,
    `curl ${address}/v1/status`,
  ];
  if (apiKey !== null)
    urls.push(
      `curl -X POST ${address}/v1/players/${formatXuid(xuid)}/sync -H 'Authorization: Bearer ${apiKey}'`,
    );
  return urls;
}
