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
    const isProof = ({ project }: TestSpecification) => project.name === 'stats';
    return [...sorted.filter(isProof), ...sorted.filter((file) => !isProof(file))];
  }
}

/**
 * Files of a project share processes: what they import is loaded once a process, not once a file. So a test leaves nothing
 * behind that is the process's own.
 */
const isolate = false;

/** Tests of tables and statements alone: where the jobs are is nothing to them, so one profile runs them. */
const WITHOUT_QUEUE = [
  'embedded',
  'erasure-orders',
  'gamertags',
  'hostile-values',
  'migrations',
  'renormalize',
  'rollups',
  'root',
  'store-match',
];

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate } },
      {
        resolve: { alias },
        test: {
          name: 'contract',
          isolate,
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: 60_000,
          globalSetup: [build, postgres],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts', 'tests/reads/**/*.test.ts', 'tests/graph/**/*.test.ts'],
          isolate,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: [build, postgres],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'stats',
          isolate,
          include: ['tests/stats/**/*.test.ts'],
          // The large proofs take minutes a world.
          testTimeout: 3_600_000,
          hookTimeout: 60_000,
          globalSetup: [build, postgres],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'services',
          include: ['tests/integration/**/*.test.ts'],
          exclude: WITHOUT_QUEUE.map((name) => `tests/integration/${name}.test.ts`),
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: [build, postgres, 'tests/helpers/global-redis.ts'],
        },
      },
    ],
    maxWorkers: 2,
    sequence: { sequencer: ProofsFirst },
  },
});
