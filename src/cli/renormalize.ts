import { renormalize } from '../../jobs/renormalize.ts';
import { withDatabaseOf } from './with-database.ts';

/** `npm run renormalize`: rebuilds every row from the stored payloads. Exit code 1 when some could not be read. */
await withDatabaseOf(async ({ prisma }) => {
  const { matches, answers, failed } = await renormalize(prisma, (done) => {
    if (done.matches % 1_000 === 0) process.stdout.write(`${done.matches} matches\n`);
  });
  process.stdout.write(`${matches} matches and ${answers} other answers rebuilt\n`);
  for (const { endpoint, key, reason } of failed) process.stderr.write(`${endpoint} ${key}: ${reason}\n`);
  return failed.length === 0 ? 0 : 1;
});
