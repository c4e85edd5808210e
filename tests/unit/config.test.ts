import { describe, expect, test } from 'vitest';
import { ConfigError, ENVIRONMENT, loadConfig } from '../../src/config.ts';

const SECRET = 's'.repeat(16);

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('defaults', () => {
  test('an empty environment is the embedded profile', () => {
    expect(loadConfig({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'warn',
      dataDir: '.data',
      databaseUrl: null,
      databasePoolSize: 10,
      redisUrl: null,
      workerConcurrency: 12,
      syncIntervalSeconds: 604_800,
      eventRetentionDays: 30,
      halo: null,
      tokenKey: null,
      bootstrapApiKey: null,
      unitsPerMinute: { anonymous: 60, key: 600 },
      trustedProxies: [],
      upstreamTimeoutSeconds: 45,
      sandbox: { url: null, corpus: null, players: 480, matchesPerPlayer: 300, seed: 1 },
      publicUrl: null,
      webhooksAllowPrivate: false,
      metricsToken: null,
      otlpEndpoint: null,
    });
  });

  test('a default obeys the rule of its own variable', () => {
    const wrong = Object.entries(ENVIRONMENT).filter(
      ([, { fallback, check }]) => fallback !== null && !check(fallback),
    );
    expect(wrong).toEqual([]);
  });

  test('empty and blank are the same as not set; space around a value does not count', () => {
    expect(loadConfig({ PORT: '', HOST: '   ', DATABASE_URL: '\t' })).toEqual(loadConfig({}));
    expect(loadConfig({ PORT: ' 80 ', HOST: ' ::1\n' })).toMatchObject({ port: 80, host: '::1' });
  });

  test('a sandbox that runs already is told by its address', () => {
    expect(loadConfig({ SANDBOX_URL: 'http://127.0.0.1:8788' }).sandbox.url).toBe('http://127.0.0.1:8788');
  });

  test('variables of other programs do not matter', () => {
    expect(loadConfig({ PATH: '/bin', NODE_ENV: 'production' })).toEqual(loadConfig({}));
  });
});

describe('values', () => {
  test('everything that is set arrives', () => {
    const config = loadConfig({
      HOST: '0.0.0.0',
      PORT: '0',
      LOG_LEVEL: 'debug',
      DATA_DIR: '/srv/data',
      DATABASE_URL: 'postgresql://user@db/halo',
      DATABASE_POOL_SIZE: '200',
      REDIS_URL: 'rediss://cache:6380/1',
      WORKER_CONCURRENCY: '1',
      SYNC_INTERVAL_SECONDS: '3600',
      EVENT_RETENTION_DAYS: '7',
      WEBHOOKS_ALLOW_PRIVATE: 'true',
      HALO_CLIENT_ID: 'id',
      HALO_CLIENT_SECRET: SECRET,
      HALO_REFRESH_TOKEN: 'refresh',
      HALO_REDIRECT_URI: 'http://localhost:1/x',
      TOKEN_KEY: SECRET,
      BOOTSTRAP_API_KEY: 'k'.repeat(24),
      ANONYMOUS_UNITS_PER_MINUTE: '30',
      KEY_UNITS_PER_MINUTE: '0',
      TRUSTED_PROXIES: '10.0.0.0/8, ::1,192.0.2.1',
      UPSTREAM_TIMEOUT_SECONDS: '300',
      SANDBOX_CORPUS: '/srv/corpus',
      SANDBOX_PLAYERS: '24',
      SANDBOX_MATCHES_PER_PLAYER: '2',
      SANDBOX_SEED: '4294967295',
      PUBLIC_URL: 'https://halo.example',
      METRICS_TOKEN: 'm'.repeat(16),
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
    });
    expect(config).toEqual({
      host: '0.0.0.0',
      port: 0,
      logLevel: 'debug',
      dataDir: '/srv/data',
      databaseUrl: 'postgresql://user@db/halo',
      databasePoolSize: 200,
      redisUrl: 'rediss://cache:6380/1',
      workerConcurrency: 1,
      syncIntervalSeconds: 3_600,
      eventRetentionDays: 7,
      webhooksAllowPrivate: true,
      halo: {
        clientId: 'id',
        clientSecret: SECRET,
        refreshToken: 'refresh',
        redirectUri: 'http://localhost:1/x',
      },
      tokenKey: SECRET,
      bootstrapApiKey: 'k'.repeat(24),
      unitsPerMinute: { anonymous: 30, key: null },
      trustedProxies: ['10.0.0.0/8', '::1', '192.0.2.1'],
      upstreamTimeoutSeconds: 300,
      sandbox: { url: null, corpus: '/srv/corpus', players: 24, matchesPerPlayer: 2, seed: 4_294_967_295 },
      publicUrl: 'https://halo.example',
      metricsToken: 'm'.repeat(16),
      otlpEndpoint: 'http://collector:4318',
    });
  });

  test('the first refresh token may come later, from signin', () => {
    expect(loadConfig({ HALO_CLIENT_ID: 'id', HALO_CLIENT_SECRET: SECRET }).halo).toMatchObject({
      refreshToken: null,
      redirectUri: 'http://localhost:8789/signin',
    });
  });

  test('the configuration is frozen', () => {
    const config = loadConfig({}) as { port: number };
    expect(Object.isFrozen(config)).toBe(true);
    expect(() => {
      config.port = 1;
    }).toThrow(TypeError);
  });
});

describe('rules', () => {
  test.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_LEVEL', 'INFO'],
    ['DATABASE_URL', 'mysql://db/halo'],
    ['DATABASE_URL', 'postgres://'],
    ['DATABASE_URL', 'db.example'],
    ['DATABASE_POOL_SIZE', '0'],
    ['REDIS_URL', 'http://cache'],
    ['WORKER_CONCURRENCY', '201'],
    ['SYNC_INTERVAL_SECONDS', '9'],
    ['UPSTREAM_TIMEOUT_SECONDS', '0'],
    ['SANDBOX_URL', '127.0.0.1:8788'],
    ['SANDBOX_PLAYERS', '23'],
    ['SANDBOX_MATCHES_PER_PLAYER', '0'],
    ['SANDBOX_SEED', '4294967296'],
    ['PUBLIC_URL', 'halo.example'],
    ['BOOTSTRAP_API_KEY', 'k'.repeat(23)],
    ['METRICS_TOKEN', 'm'.repeat(15)],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['TOKEN_KEY', 's'.repeat(15)],
    ['ANONYMOUS_UNITS_PER_MINUTE', '-1'],
    ['KEY_UNITS_PER_MINUTE', '1.5'],
    ['TRUSTED_PROXIES', '1'],
    ['TRUSTED_PROXIES', 'true'],
    ['TRUSTED_PROXIES', 'proxy.example'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.0/8/8'],
    ['TRUSTED_PROXIES', '0.0.0.0/0'],
    ['TRUSTED_PROXIES', '::1, nonsense'],
    ['TRUSTED_PROXIES', ','],
  ])('%s refuses %s', (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name}: \\S`));
  });

  test('what is wanted is said', () => {
    expect(faultsOf({ PORT: 'x' })).toEqual(['PORT: a whole number from 0 to 65535']);
    expect(faultsOf({ REDIS_URL: 'x' })).toEqual(['REDIS_URL: a whole address that begins with redis://']);
    expect(faultsOf({ LOG_LEVEL: 'x' })).toEqual([
      'LOG_LEVEL: one of fatal, error, warn, info, debug, trace, silent',
    ]);
  });

  test.each([
    [{ HALO_CLIENT_ID: 'id' }, ['HALO_CLIENT_ID, HALO_CLIENT_SECRET: set both or neither']],
    [{ HALO_CLIENT_SECRET: SECRET }, ['HALO_CLIENT_ID, HALO_CLIENT_SECRET: set both or neither']],
    [
      { HALO_CLIENT_ID: 'id', HALO_CLIENT_SECRET: SECRET, SANDBOX_URL: 'http://127.0.0.1:8788' },
      ['SANDBOX_URL: not together with HALO_CLIENT_ID'],
    ],
    [{ HALO_REFRESH_TOKEN: 'r' }, ['HALO_REFRESH_TOKEN: needs HALO_CLIENT_ID and HALO_CLIENT_SECRET']],
  ])('credentials go together: %o', (environment, faults) => {
    expect(faultsOf(environment)).toEqual(faults);
  });
});

test('a client secret is no word of a few letters', () => {
  expect(faultsOf({ HALO_CLIENT_ID: 'id', HALO_CLIENT_SECRET: 's'.repeat(15) })).toEqual([
    'HALO_CLIENT_SECRET: 16 characters or more',
  ]);
});

describe('faults', () => {
  const environment = {
    PORT: 'fault-port',
    LOG_LEVEL: 'fault-level',
    DATABASE_URL: 'fault://user:password@db',
    REDIS_URL: 'fault-redis',
    WORKER_CONCURRENCY: 'fault-many',
    HALO_CLIENT_SECRET: 'fault-secret-of-16',
    HALO_REFRESH_TOKEN: 'fault-token',
    BOOTSTRAP_API_KEY: 'fault-key',
  };

  test('all of them are reported together, one line each', () => {
    expect(faultsOf(environment).map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'LOG_LEVEL',
      'DATABASE_URL',
      'REDIS_URL',
      'WORKER_CONCURRENCY',
      'HALO_CLIENT_ID, HALO_CLIENT_SECRET',
      'HALO_REFRESH_TOKEN',
      'BOOTSTRAP_API_KEY',
    ]);
    for (const fault of faultsOf(environment)) expect(fault).not.toContain('\n');
  });

  test('the message is the lines, and never shows a value', () => {
    try {
      loadConfig(environment);
      expect.unreachable();
    } catch (error) {
      expect((error as ConfigError).message).toBe(faultsOf(environment).join('\n'));
      expect((error as ConfigError).message).not.toMatch(/fault|password/);
    }
  });
});
