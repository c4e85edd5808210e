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
  'proof',
  'password',
  'connectionString',
];

const STANDARD_ERROR = pino.destination({ fd: 2, sync: true });

/**
 * An error as logs show it: what it is and where, never what it carries. ioredis hangs the command on its errors, AUTH
 * with the password among them.
 */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const code = (error as { code?: unknown }).code;
  return {
    type: name,
    message,
    ...(code !== undefined && { code }),
    stack,
    ...(cause !== undefined && { cause: describeError(cause) }),
  };
}

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
      serializers: { err: describeError },
    },
    destination,
  );
}
