import pg from 'pg';
import { Agent, request } from 'undici';

/** What the bare loop is told. */
export interface BareOrder {
  databaseUrl: string;
  origin: string;
  /** A Spartan token of the sandbox. */
  spartan: string;
  matchIds: string[];
  concurrency: number;
}

/**
 * The least an ingestion can be: fetch a match's stats, read from them whose skill to ask for, fetch that, and store both
 * answers as they came, one INSERT each. Nothing is checked, retried, normalised, compressed or remembered.
 */
async function ingestBare({ databaseUrl, origin, spartan, matchIds, concurrency }: BareOrder): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const agent = new Agent({ connections: 16, pipelining: 1 });
  const headers = { accept: 'application/json', 'x-343-authorization-spartan': spartan };
  const fetchText = async (path: string, host: string) => {
    const answer = await request(origin + path, { dispatcher: agent, headers: { ...headers, host } });
    if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`);
    return answer.body.text();
  };
  const insert = (key: string, body: string) =>
    pool.query({ name: 'bare', text: 'insert into bare (key, body) values ($1, $2)', values: [key, body] });
  const left = [...matchIds];
  const lane = async () => {
    for (let id = left.pop(); id !== undefined; id = left.pop()) {
      const stats = await fetchText(`/hi/matches/${id}/stats`, 'halostats.svc.halowaypoint.com');
      const { Players } = JSON.parse(stats) as { Players: { PlayerId: string }[] };
      const people = Players.map(({ PlayerId }) => PlayerId).filter((player) => player.startsWith('xuid'));
      const skill = await fetchText(
        `/hi/matches/${id}/skill?players=${people.join(',')}`,
        'skill.svc.halowaypoint.com',
      );
      await insert(id, stats);
      await insert(`${id}/skill`, skill);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  await pool.end();
  await agent.close();
}

process.on('message', (order: BareOrder) => {
  ingestBare(order).then(
    () => process.send?.('done', () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.send?.('ready');
