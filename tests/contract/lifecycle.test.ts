import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { describeLifecycle, lifecycle } from '../../src/http/plugins/lifecycle.ts';

const deprecated = {
  since: '2026-11-01T00:00:00Z',
  sunset: '2027-11-01T00:00:00Z',
  successor: '/v1/players/{player}/matches',
};

async function appWith(link: string | null) {
  const app = Fastify();
  await app.register(lifecycle);
  app.get('/old', { config: { lifecycle: { deprecated } } }, (_request, reply) => {
    if (link !== null) reply.header('link', link);
    return { ok: true };
  });
  app.get('/new', () => ({ ok: true }));
  return app;
}

describe('a deprecated operation', () => {
  it('says so on every answer, by the headers of RFC 9745 and RFC 8594', async () => {
    const app = await appWith(null);
    const { headers, body } = await app.inject('/old');
    expect(headers).toMatchObject({
      deprecation: `@${Date.UTC(2026, 10, 1) / 1_000}`,
      sunset: 'Mon, 01 Nov 2027 00:00:00 GMT',
      link: '</v1/players/{player}/matches>; rel="successor-version"',
    });
    expect(JSON.parse(body)).toEqual({ ok: true });
    await app.close();
  });

  it('keeps the links it had', async () => {
    const app = await appWith('</x>; rel="next"');
    expect((await app.inject('/old')).headers.link).toBe(
      '</x>; rel="next", </v1/players/{player}/matches>; rel="successor-version"',
    );
    await app.close();
  });

  it('is told apart in the contract', () => {
    expect(describeLifecycle({ deprecated })).toEqual({
      'x-stability': 'stable',
      deprecated: true,
      'x-sunset': deprecated.sunset,
      'x-successor': deprecated.successor,
    });
    expect(describeLifecycle({ stability: 'beta' })).toEqual({ 'x-stability': 'beta' });
    expect(describeLifecycle()).toEqual({ 'x-stability': 'stable' });
  });
});

describe('any other operation', () => {
  it('has none of the headers', async () => {
    const app = await appWith(null);
    const { headers } = await app.inject('/new');
    expect(headers).not.toHaveProperty('deprecation');
    expect(headers).not.toHaveProperty('sunset');
    await app.close();
  });
});
