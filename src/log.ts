import { type DestinationStream, type Logger, pino } from 'pino';

/** Fields that may hold a secret, wherever they stand in a line. */
const SECRETS = [
  'authorization',
  'apiKey',
  'x-api-key',
  'cookie',
  'token',
  'refreshToken',
  'clientSecret',
  'password',
  'connectionString',
];

const STANDARD_ERROR = pino.destination({ fd: 2, sync: true });

/** The process's log: JSON lines on standard error, so that standard output is the program's own voice. */
export function createLog(level: string, destination: DestinationStream = STANDARD_ERROR): Logger {
  const paths = SECRETS.flatMap((name) => {
    const key = /^\w+$/.test(name) ? `.${name}` : `["${name}"]`;
    return [key.replace(/^\./, ''), `*${key}`, `*.*${key}`, `*.*.*${key}`];
  });
  return pino(
    {
      level,
      base: null,
      redact: { paths, censor: '[redacted]' },
      serializers: { err: pino.stdSerializers.err },
    },
    destination,
  );
}
