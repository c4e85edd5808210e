import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

/** mercurius loads graphql's CommonJS build; two builds in one process refuse each other's objects. */
const alias = [{ find: /^graphql$/, replacement: require.resolve('graphql') }];

const postgres = 'tests/helpers/global-postgres.ts';
const build = 'tests/helpers/global-build.ts';

export default defineConfig({
  test: {
    projects: [
      { resolve: { alias }, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        resolve: { alias },
        test: {
          name: 'contract',
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: [build, postgres],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'stats',
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
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: [build, postgres, 'tests/helpers/global-redis.ts'],
        },
      },
    ],
    maxWorkers: 2,
  },
});
