import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { createErasureProof } from '../db/erasure-proofs.ts';
import { liftOptOut, listOptOuts } from '../db/opt-outs.ts';
import { erasable } from '../db/reads/who.ts';
import { erase } from '../erase.ts';
import { formatXuid } from '../ingest/player-id.ts';
import { openLive } from '../live/live.ts';
import { createLog } from '../log.ts';
import { createQueues } from '../queue/enqueue.ts';
import { withDatabaseOf } from './with-database.ts';

const USAGE = `usage: npm run erase -- <command>
  player <xuid or present gamertag> --yes   erase a person
  proof <xuid or present gamertag>          make a code with which its bearer may erase that person once
  list                                      everybody who was erased, and when
  undo <xuid> --yes                         let an erased person register again; nothing comes back by itself
`;

const OPTIONS = { yes: { type: 'boolean', default: false } } as const;

/** `npm run erase`: erasures by the operator. Exit code 2 when it was not told what to do. */
async function main(): Promise<void> {
  const asked = readArguments();
  if (asked === null) {
    process.stderr.write(USAGE);
    process.exit(2);
  }
  const { command, subject, yes } = asked;
  await withDatabaseOf(async (db, config) => {
    if (command === 'list') return list(db);
    const xuid = await erasable(db.pool, subject);
    if (xuid === null)
      return refuse(`Nobody here has the gamertag "${subject}" now. Name them by their xuid.\n`);
    if (command === 'proof') return prove(db, xuid);
    if (!yes) return refuse(`This is for good. To do it to ${formatXuid(xuid)}, add --yes.\n`);
    return command === 'player' ? erasePerson(db, config, xuid) : undo(db, xuid);
  });
}

const COMMANDS: Readonly<Record<string, number>> = { player: 1, proof: 1, list: 0, undo: 1 };

function readArguments(): { command: string; subject: string; yes: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    const [command = '', subject = ''] = positionals;
    return COMMANDS[command] === positionals.length - 1 ? { command, subject, yes: values.yes } : null;
  } catch {
    return null;
  }
}

async function list({ prisma }: Database): Promise<number> {
  const erased = await listOptOuts(prisma);
  process.stdout.write(`${erased.length} erased\n`);
  for (const { xuid, erasedAt } of erased)
    process.stdout.write(`${formatXuid(xuid)} ${erasedAt.toISOString()}\n`);
  return 0;
}

async function prove({ prisma }: Database, xuid: bigint): Promise<number> {
  const { proof, expiresAt } = await createErasureProof(prisma, xuid);
  process.stdout.write(`${proof}\n`);
  process.stderr.write(
    `For ${formatXuid(xuid)}, until ${expiresAt.toISOString()}; shown this once. Hand it to nobody but the owner of ` +
      'the account, who sends it to POST /v1/players/{player}/erase.\n',
  );
  return 0;
}

async function erasePerson(db: Database, config: Config, xuid: bigint): Promise<number> {
  const log = createLog(config.logLevel);
  const queues = createQueues(
    config.redisUrl === null ? { kind: 'postgres', url: db.url } : { kind: 'redis', url: config.redisUrl },
    log,
  );
  const live = openLive({ db, redisUrl: config.redisUrl, log });
  try {
    const { matches, payloads, gamertags, snapshots } = await erase({ db, queues, live, log }, xuid);
    process.stdout.write(
      `erased: a pseudonym in ${matches} matches; ${payloads} kept answers written anew or deleted; ` +
        `${gamertags} gamertags and ${snapshots} snapshots forgotten\n`,
    );
    return 0;
  } finally {
    await live.close();
    await queues.close();
  }
}

async function undo({ prisma }: Database, xuid: bigint): Promise<number> {
  if (!(await liftOptOut(prisma, xuid))) return refuse(`${formatXuid(xuid)} is not among the erased.\n`);
  process.stdout.write('may register again; what was erased does not come back\n');
  return 0;
}

function refuse(text: string): number {
  process.stderr.write(text);
  return 1;
}

await main();
