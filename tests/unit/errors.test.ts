import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/api/nearest.ts';
import { isUnavailable } from '../../src/api/unavailable.ts';
import { errors } from '../../src/errors.ts';
import { problemOf, titleOf } from '../../src/http/send-problem.ts';

const catalogue = Object.entries(errors);

describe('the catalogue of errors', () => {
  it('has one code, said once, for every name', () => {
    const codes = catalogue.map(([, Problem]) => new Problem().code);
    expect(new Set(codes).size).toBe(catalogue.length);
  });

  it.each(catalogue)('%s is a code, a status and a sentence', (name, Problem) => {
    const error = new Problem();
    const words = name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
    expect(error.code).toBe(words);
    // What clients of persisted queries look for: an answer like any other, in this word.
    if (name === 'PersistedQueryNotFound')
      return expect([error.statusCode, error.message]).toEqual([200, 'PersistedQueryNotFound']);
    expect(error.statusCode).toBeGreaterThanOrEqual(400);
    expect(error.statusCode).toBeLessThan(600);
    expect(error.message).toMatch(/^(?:[A-Z"%].*\.|%s)$/);
    const blanks = error.message.split('%s').length - 1;
    expect(new Problem(...Array.from({ length: blanks }, () => 'word')).message).not.toContain('%');
  });

  it('takes what a caller wrote as it is', () => {
    expect(new errors.PlayerNotFound('100%d %s %j').message).toBe('Nobody here is known as "100%d %s %j".');
  });
});

describe('a problem', () => {
  it('tells the path of a request and never its query', () => {
    const problem = problemOf(new errors.PlayerNotFound('x'), '/v1/players/x?key=halo_secret', 'id');
    expect(problem).toEqual({
      type: '/docs/errors/PLAYER_NOT_FOUND',
      title: 'Player not found',
      status: 404,
      detail: 'Nobody here is known as "x".',
      instance: '/v1/players/x',
      code: 'PLAYER_NOT_FOUND',
      requestId: 'id',
    });
  });

  it('has the code in words for a title', () => {
    expect(['API_KEY_MISSING', 'INVALID_JSON', 'INVALID_URL', 'INTERNAL'].map(titleOf)).toEqual([
      'API key missing',
      'Invalid JSON',
      'Invalid URL',
      'Internal',
    ]);
  });
});

describe('what is unavailable', () => {
  const coded = (code: string) => Object.assign(new Error('failed'), { code });

  it.each(['ECONNREFUSED', 'ETIMEDOUT', '57P01', '08006', '53300', 'P1001'])('is known by %s', (code) =>
    expect(isUnavailable(coded(code))).toBe(true),
  );

  it.each(['22021', '23505', '42P01', 'P2002', 'FST_ERR_X', 'ERR_INVALID_ARG_TYPE'])(
    'is not %s, which is a mistake of ours',
    (code) => expect(isUnavailable(coded(code))).toBe(false),
  );

  it('is known by what pg says without a code, and through causes', () => {
    expect(isUnavailable(new Error('timeout exceeded when trying to connect'))).toBe(true);
    expect(isUnavailable(new Error('outer', { cause: coded('ECONNRESET') }))).toBe(true);
    expect(isUnavailable(new Error('outer'))).toBe(false);
    expect(isUnavailable('ECONNREFUSED')).toBe(false);
    const circular = new Error('round');
    circular.cause = circular;
    expect(isUnavailable(circular)).toBe(false);
  });
});

describe('the nearest word', () => {
  it.each([
    ['limt', 'limit'],
    ['LIMIT', 'limit'],
    ['curser', 'cursor'],
    ['page', null],
    ['x', null],
    ['', null],
    ['l'.repeat(100_000), null],
  ])('to %j is %j', (word, expected) => expect(nearest(word, ['limit', 'cursor'])).toBe(expected));
});
