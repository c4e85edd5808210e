import { isIP } from 'node:net';
import Type, { type Static, type TSchema } from 'typebox';
import { Compile } from 'typebox/compile';

/**
 * The environment, said once: name, form, default and meaning. `.env.example` and the README's table are tested
 * against it. Everything is optional: a variable that is set replaces exactly one embedded part.
 */
export const ENVIRONMENT = {
  HOST: text('127.0.0.1', 'Address the API listens on.'),
  PORT: whole(0, 65_535, 3000, 'Port of the API; 0 takes any free one.'),
  LOG_LEVEL: choice(
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
    'warn',
    'Least severe log line.',
  ),
  DATA_DIR: text('.data', 'Where the embedded PostgreSQL keeps its data.'),
  DATABASE_URL: url('postgres(ql)?', 'PostgreSQL 14 or newer instead of the embedded one.'),
  DATABASE_POOL_SIZE: whole(1, 200, 10, 'Most database connections of one process, jobs apart.'),
  REDIS_URL: url(
    'rediss?',
    'Redis for the jobs instead of PostgreSQL, and for the limits all processes share; it must run with noeviction.',
  ),
  WORKER_CONCURRENCY: whole(1, 200, 12, 'Matches one worker process ingests at a time.'),
  SYNC_INTERVAL_SECONDS: whole(
    10,
    604_800,
    604_800,
    'Most seconds between two looks at a tracked player; less is chosen by how they play.',
  ),
  EVENT_RETENTION_DAYS: whole(1, 3_650, 30, 'Days the event log is kept for.'),
  HALO_CLIENT_ID: text(
    null,
    'Application id of the Microsoft sign-in; with the next two: the real Waypoint.',
  ),
  HALO_CLIENT_SECRET: text(null, 'Secret of that application.'),
  HALO_REFRESH_TOKEN: text(
    null,
    'First refresh token, from `npm run signin`; later ones are kept in the database.',
  ),
  HALO_REDIRECT_URI: text(
    'http://localhost:8789/signin',
    'Redirect address registered with that application.',
  ),
  TOKEN_KEY: text(
    null,
    'Secret that seals stored refresh tokens and the secrets of webhooks; the same for API and worker. The default: HALO_CLIENT_SECRET.',
  ),
  BOOTSTRAP_API_KEY: text(null, 'API key (24 characters or more) that always exists, with the role admin.'),
  ANONYMOUS_UNITS_PER_MINUTE: whole(
    0,
    1_000_000,
    60,
    'Cost units an address may spend per minute without an API key; 0: no limit.',
  ),
  KEY_UNITS_PER_MINUTE: whole(
    0,
    1_000_000,
    600,
    'Cost units per minute of an API key that was made without a number of its own; 0: no limit. Admins have none.',
  ),
  TRUSTED_PROXIES: addresses(
    'Proxies whose X-Forwarded-For is believed: addresses and ranges (10.0.0.0/8), separated by commas.',
  ),
  UPSTREAM_TIMEOUT_SECONDS: whole(1, 300, 45, 'Seconds one request to upstream may take in all.'),
  SANDBOX_URL: url(
    'https?',
    'A running `npm run sandbox` to talk to instead of one in this process: several workers, one upstream.',
  ),
  SANDBOX_CORPUS: text(
    null,
    'Directory of captured upstream responses the sandbox serves instead of its own world.',
  ),
  SANDBOX_PLAYERS: whole(24, 10_000_000, 480, 'Players of the synthetic world.'),
  SANDBOX_MATCHES_PER_PLAYER: whole(1, 100_000, 300, 'Matches each of them has, roughly.'),
  SANDBOX_SEED: whole(
    0,
    4_294_967_295,
    1,
    'Seed of the synthetic world, and of the credentials of the sandbox at SANDBOX_URL.',
  ),
  PUBLIC_URL: url('https?', 'Address of the API as callers know it, for links in documents.'),
  WEBHOOKS_ALLOW_PRIVATE: choice(
    ['true', 'false'],
    'false',
    'Whether webhooks may have plain HTTP and private addresses: for development.',
  ),
  METRICS_TOKEN: text(
    null,
    'Bearer token (16 characters or more) for /metrics; without one and without PUBLIC_URL only this machine may read it.',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: url(
    'https?',
    'OpenTelemetry collector (OTLP over HTTP) that gets spans of requests.',
  ),
} as const;

type Raw = { [Name in keyof typeof ENVIRONMENT]: Static<(typeof ENVIRONMENT)[Name]['schema']> };

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly databasePoolSize: number;
  readonly redisUrl: string | null;
  readonly workerConcurrency: number;
  readonly syncIntervalSeconds: number;
  readonly eventRetentionDays: number;
  /** Credentials of the real Waypoint; null: the sandbox. */
  readonly halo: HaloCredentials | null;
  readonly tokenKey: string | null;
  readonly bootstrapApiKey: string | null;
  /** Cost units per minute; null: no limit. */
  readonly unitsPerMinute: { anonymous: number | null; key: number | null };
  /** Nobody by default: what a stranger says of where they are is not believed. */
  readonly trustedProxies: readonly string[];
  readonly upstreamTimeoutSeconds: number;
  readonly sandbox: {
    /** Where one runs already; null: in this process. */
    url: string | null;
    corpus: string | null;
    players: number;
    matchesPerPlayer: number;
    seed: number;
  };
  readonly publicUrl: string | null;
  /** Whether webhooks may go where strangers must not reach. */
  readonly webhooksAllowPrivate: boolean;
  readonly metricsToken: string | null;
  readonly otlpEndpoint: string | null;
}

export interface HaloCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string | null;
  readonly redirectUri: string;
}

/** All faults of an environment, one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/**
 * Reads the configuration. This is the only place that knows `process.env`.
 * @throws ConfigError naming every variable that is wrong, never a value: some are secrets.
 */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const faults: string[] = [];
  const raw = {} as Record<string, unknown>;
  for (const [name, variable] of Object.entries(ENVIRONMENT)) {
    const given = environment[name]?.trim();
    if (given === undefined || given === '') {
      raw[name] = variable.fallback;
      continue;
    }
    const value = variable.numeric ? Number(given) : given;
    if (variable.check(value)) raw[name] = value;
    else faults.push(`${name}: ${variable.expected}`);
  }
  const values = raw as Raw;
  const secrets = [values.HALO_CLIENT_ID, values.HALO_CLIENT_SECRET];
  if (secrets.some((value) => value !== null) && secrets.some((value) => value === null))
    faults.push('HALO_CLIENT_ID, HALO_CLIENT_SECRET: set both or neither');
  if (values.HALO_REFRESH_TOKEN !== null && secrets[0] === null)
    faults.push('HALO_REFRESH_TOKEN: needs HALO_CLIENT_ID and HALO_CLIENT_SECRET');
  if (values.SANDBOX_URL !== null && secrets[0] !== null)
    faults.push('SANDBOX_URL: not together with HALO_CLIENT_ID');
  const sealing = values.TOKEN_KEY ?? values.HALO_CLIENT_SECRET;
  if (sealing !== null && sealing.length < 16)
    faults.push(`${values.TOKEN_KEY === null ? 'HALO_CLIENT_SECRET' : 'TOKEN_KEY'}: 16 characters or more`);
  if (values.BOOTSTRAP_API_KEY !== null && values.BOOTSTRAP_API_KEY.length < 24)
    faults.push('BOOTSTRAP_API_KEY: 24 characters or more');
  if (values.METRICS_TOKEN !== null && values.METRICS_TOKEN.length < 16)
    faults.push('METRICS_TOKEN: 16 characters or more');
  if (faults.length > 0) throw new ConfigError(faults);
  return freeze(values);
}

function freeze(raw: Raw): Config {
  const { HALO_CLIENT_ID: clientId, HALO_CLIENT_SECRET: clientSecret } = raw;
  return Object.freeze({
    host: raw.HOST,
    port: raw.PORT,
    logLevel: raw.LOG_LEVEL,
    dataDir: raw.DATA_DIR,
    databaseUrl: raw.DATABASE_URL,
    databasePoolSize: raw.DATABASE_POOL_SIZE,
    redisUrl: raw.REDIS_URL,
    workerConcurrency: raw.WORKER_CONCURRENCY,
    syncIntervalSeconds: raw.SYNC_INTERVAL_SECONDS,
    eventRetentionDays: raw.EVENT_RETENTION_DAYS,
    halo:
      clientId === null || clientSecret === null
        ? null
        : {
            clientId,
            clientSecret,
            refreshToken: raw.HALO_REFRESH_TOKEN,
            redirectUri: raw.HALO_REDIRECT_URI,
          },
    tokenKey: raw.TOKEN_KEY,
    bootstrapApiKey: raw.BOOTSTRAP_API_KEY,
    unitsPerMinute: {
      anonymous: raw.ANONYMOUS_UNITS_PER_MINUTE || null,
      key: raw.KEY_UNITS_PER_MINUTE || null,
    },
    trustedProxies: listOf(raw.TRUSTED_PROXIES ?? ''),
    upstreamTimeoutSeconds: raw.UPSTREAM_TIMEOUT_SECONDS,
    sandbox: {
      url: raw.SANDBOX_URL,
      corpus: raw.SANDBOX_CORPUS,
      players: raw.SANDBOX_PLAYERS,
      matchesPerPlayer: raw.SANDBOX_MATCHES_PER_PLAYER,
      seed: raw.SANDBOX_SEED,
    },
    publicUrl: raw.PUBLIC_URL,
    webhooksAllowPrivate: raw.WEBHOOKS_ALLOW_PRIVATE === 'true',
    metricsToken: raw.METRICS_TOKEN,
    otlpEndpoint: raw.OTEL_EXPORTER_OTLP_ENDPOINT,
  });
}

function text<D extends string | null>(fallback: D, meaning: string) {
  const schema = Type.Unsafe<D extends null ? string | null : string>(Type.String({ minLength: 1 }));
  return { schema, fallback, meaning, numeric: false, expected: 'some text', check: checker(schema) };
}

function whole(minimum: number, maximum: number, fallback: number, meaning: string) {
  const schema = Type.Integer({ minimum, maximum });
  const expected = `a whole number from ${minimum} to ${maximum}`;
  return { schema, fallback, meaning, numeric: true, expected, check: checker(schema) };
}

function choice(options: string[], fallback: string, meaning: string) {
  const schema = Type.Unsafe<string>(Type.Enum(options));
  return {
    schema,
    fallback,
    meaning,
    numeric: false,
    expected: `one of ${options.join(', ')}`,
    check: checker(schema),
  };
}

function url(scheme: string, meaning: string) {
  const schema = Type.Unsafe<string | null>(Type.String({ pattern: `^${scheme}://[^\\s/]+` }));
  const matches = checker(schema);
  const expected = `a whole address that begins with ${scheme.replace(/\(.*\)\?|.\?$/, '')}://`;
  return {
    schema,
    fallback: null,
    meaning,
    numeric: false,
    expected,
    check: (value: unknown) => matches(value) && isAddress(value),
  };
}

function addresses(meaning: string) {
  return {
    schema: Type.Unsafe<string | null>(Type.String()),
    fallback: null,
    meaning,
    numeric: false,
    expected: 'addresses or ranges such as 10.0.0.0/8, separated by commas',
    check: (value: unknown) => {
      const list = listOf(String(value));
      return list.length > 0 && list.every(isRange);
    },
  };
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** An address, or one with the number of bits that count. All addresses there are (`/0`) would be trusting anybody. */
function isRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || address.includes('%') || rest.length > 0) return false;
  if (bits === undefined) return true;
  return /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
}

/** Whether the whole of it can be read, name and password included. */
function isAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const { username, password, pathname } = new URL(value);
  try {
    [username, password, pathname].forEach(decodeURIComponent);
    return true;
  } catch {
    return false;
  }
}

function checker(schema: TSchema): (value: unknown) => boolean {
  const compiled = Compile(schema);
  return (value) => compiled.Check(value);
}
