import { expect, it } from 'vitest';
import { LOCKS } from '../../../src/db/locks.ts';

it('no two things wait for each other’s lock', () => {
  expect(new Set(Object.values(LOCKS)).size).toBe(Object.keys(LOCKS).length);
});
