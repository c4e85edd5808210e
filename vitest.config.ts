import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const require = createRequire(import.meta.url);

/** mercurius loads graphql's CommonJS build; two builds in one process refuse each other's objects. */
const alias = [{ find: /^graphql$/, replacement: require.resolve('graphql') }];

const postgres = 'tests/helpers/global-postgres.ts';
const build = 'tests/helpers/global-build.ts';

/** The proofs are the longest file by far: begun last, they would leave a core without work. */
class ProofsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isProof = ({ moduleId }: TestSpecification) => moduleId.endsWith('/stats/proofs.test.ts');
    return [...sorted.filter(isProof), ...sorted.filter((file) => !isProof(file))];
  }
}

/**
 * Files of a project share processes: what they import is loaded once a process, not once a file. So a test leaves nothing
 * behind that is the process's own.
 */
const isolate = false;

/**
 * Tests of tables, of statements, of what is made of an answer, and of programs that are told where they work: where the jobs
 * are is nothing to them, so one profile runs them.
 */
const WITHOUT_QUEUE = [
  'api-keys',
  'embedded',
  'erasure-orders',
  'gamertags',
  'hostile-values',
  'ingest-corpus',
  'migrations',
  'renormalize',
  'rollups',
  'root',
  'standalone',
  'store-match',
  'upkeep-plans',
];

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          isolate,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Everything over PostgreSQL alone, as the default profile has it.
        resolve: { alias },
        test: {
          name: 'embedded',
          include: ['contract', 'integration', 'reads', 'graph', 'stats'].map(
            (folder) => `tests/${folder}/**/*.test.ts`,
          ),
          isolate,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          globalSetup: [build, postgres],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'services',
          include: ['tests/integration/**/*.test.ts'],
          exclude: WITHOUT_QUEUE.map((name) => `tests/integration/${name}.test.ts`),
          isolate,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          globalSetup: [build, postgres, 'tests/helpers/global-redis.ts'],
        },
      },
      {
        // Long on purpose: run by hand (`npm run test:soak`).
        test: {
          name: 'soak',
          include: ['tests/soak/**/*.test.ts'],
          hookTimeout: 120_000,
          globalSetup: [build],
        },
      },
    ],
    maxWorkers: 2,
    sequence: { sequencer: ProofsFirst },
  },
});
