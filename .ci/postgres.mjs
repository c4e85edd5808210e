// A PostgreSQL of its own, from the npm binaries, as if it were somebody else's: prints the URL of its database,
// ends at SIGTERM. Usage: node .ci/postgres.mjs <directory>
import { startEmbeddedPostgres } from '../dist/src/embedded/postgres.js';

const postgres = await startEmbeddedPostgres({ directory: process.argv[2] });
await postgres.createDatabase('halo');
process.stdout.write(`${postgres.url('halo')}\n`);
const waiting = setInterval(() => undefined, 60_000);
process.once('SIGTERM', async () => {
  clearInterval(waiting);
  await postgres.stop();
});
