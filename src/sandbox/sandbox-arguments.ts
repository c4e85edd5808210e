import { parseArgs } from 'node:util';
import { type Faults, NO_FAULTS } from './faults.ts';
import { type Limits, MEASURED_LIMITS } from './limits.ts';

/** What `npm run sandbox` was asked for. */
export interface SandboxArguments {
  help: boolean;
  players: number;
  matchesPerPlayer: number;
  host: string;
  port: number;
  seed: number;
  corpus: string | null;
  limits: Partial<Limits> | 'unlimited';
  faults: Faults;
}

export const SANDBOX_USAGE = `Usage: npm run sandbox -- [options]

  --players N               people in the synthetic world (10000)
  --matches-per-player N    matches each of them played (500)
  --corpus DIR              serve captured responses instead of a synthetic world
  --host ADDRESS            address to listen on (127.0.0.1)
  --port N                  port to listen on, 0 for any (8788)
  --seed N                  repeats world, credentials, tokens and faults (1)
  --limits NAME             measured or unlimited (unlimited)
  --fault-429 RATE          share of requests, 0 to 1, answered 429 (0)
  --fault-5xx RATE          … answered 5xx
  --fault-hang RATE         … never answered
  --fault-truncated RATE    … cut off half-way
  --fault-xml RATE          … answered in XML
  --fault-token-expiry RATE … whose Spartan token is invalidated
  --fault-private RATE      share of players who hide their history
  --fault-fresh-404 RATE    share of matches whose stats come late
  --fresh-delay SECONDS     … by so much (${NO_FAULTS.freshMatchDelaySeconds})
`;

const text = { type: 'string' } as const;
const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  players: text,
  'matches-per-player': text,
  corpus: text,
  host: text,
  port: text,
  seed: text,
  limits: text,
  'fault-429': text,
  'fault-5xx': text,
  'fault-hang': text,
  'fault-truncated': text,
  'fault-xml': text,
  'fault-token-expiry': text,
  'fault-private': text,
  'fault-fresh-404': text,
  'fresh-delay': text,
} as const;

/** Reads the command line; throws an Error whose message is one line fit for the person who typed it. */
export function readSandboxArguments(argv: readonly string[]): SandboxArguments {
  const { values } = parseStrictly(argv);
  const whole = (name: keyof typeof OPTIONS, fallback: number, least: number, most: number) =>
    readNumber(name, values[name], fallback, least, most, true);
  const rate = (name: keyof typeof OPTIONS) => readNumber(name, values[name], 0, 0, 1, false);
  return {
    help: values.help === true,
    players: whole('players', 10_000, 1, 10_000_000),
    matchesPerPlayer: whole('matches-per-player', 500, 0, 1_000_000),
    host: values.host ?? '127.0.0.1',
    port: whole('port', 8788, 0, 65_535),
    seed: whole('seed', 1, 0, 2 ** 32 - 1),
    corpus: values.corpus ?? null,
    limits: readLimits(values.limits ?? 'unlimited'),
    faults: {
      '429': rate('fault-429'),
      '5xx': rate('fault-5xx'),
      hang: rate('fault-hang'),
      truncated: rate('fault-truncated'),
      xml: rate('fault-xml'),
      tokenExpiry: rate('fault-token-expiry'),
      privacy: rate('fault-private'),
      fresh404: rate('fault-fresh-404'),
      freshMatchDelaySeconds: whole('fresh-delay', NO_FAULTS.freshMatchDelaySeconds, 0, 86_400),
    },
  };
}

function parseStrictly(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, strict: true, allowPositionals: false });
  } catch (error) {
    // Node's message may run on with advice over several lines.
    const [line = 'bad arguments'] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Error(line, { cause: error });
  }
}

function readNumber(
  name: string,
  value: string | boolean | undefined,
  fallback: number,
  least: number,
  most: number,
  isWhole: boolean,
): number {
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most) || (isWhole && !Number.isInteger(number))) {
    const kind = isWhole ? 'a whole number' : 'a number';
    throw new Error(`--${name} must be ${kind} from ${least} to ${most}, not "${value}"`);
  }
  return number;
}

function readLimits(name: string): Partial<Limits> | 'unlimited' {
  if (name === 'measured') return MEASURED_LIMITS;
  if (name === 'unlimited') return name;
  throw new Error(`--limits must be measured or unlimited, not "${name}"`);
}
