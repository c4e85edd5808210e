import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { takeUrlKey, urlKeyOf } from '../../../src/http/url-key.ts';

function take(url: string): [string | undefined, string | null] {
  const raw = { url } as IncomingMessage;
  takeUrlKey(raw);
  return [raw.url, urlKeyOf({ raw } as FastifyRequest)];
}

describe('the key in an address', () => {
  it.each([
    ['/x', '/x', null],
    ['/x?', '/x?', null],
    ['/x?a=1', '/x?a=1', null],
    ['/x?key=abc', '/x', 'abc'],
    ['/x?key=abc&a=1', '/x?a=1', 'abc'],
    ['/x?a=1&key=abc', '/x?a=1', 'abc'],
    ['/x?a=1&key=abc&b=2&b=3', '/x?a=1&b=2&b=3', 'abc'],
    ['/x?%6Bey=abc', '/x', 'abc'],
    ['/x?k%65y=a%5Fb', '/x', 'a_b'],
    ['/x?key=a=b', '/x', 'a=b'],
    ['/x?key', '/x', ''],
    ['/x?key=', '/x', ''],
    ['/x?key=one&key=two', '/x', 'one'],
    ['/x?key=%', '/x', '%'],
    ['/x?KEY=abc', '/x?KEY=abc', null],
    ['/x?keys=abc&akey=1', '/x?keys=abc&akey=1', null],
    ['/x?a=?key=abc', '/x?a=?key=abc', null],
    ['/key=abc', '/key=abc', null],
  ])('%s becomes %s', (url, rest, key) => expect(take(url)).toEqual([rest, key]));
});
