import type { FastifyBaseLogger } from 'fastify';

type ChildArguments = Parameters<FastifyBaseLogger['child']>;

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/**
 * A request's log, made when it has something to say. A child of our log censors what it is bound to each time, and
 * nearly every request says nothing.
 */
export function requestLog(parent: FastifyBaseLogger, ...made: ChildArguments): FastifyBaseLogger {
  return new RequestLog(parent, made) as unknown as FastifyBaseLogger;
}

class RequestLog {
  readonly #parent: FastifyBaseLogger;
  readonly #made: ChildArguments;
  #own: FastifyBaseLogger | null = null;

  constructor(parent: FastifyBaseLogger, made: ChildArguments) {
    this.#parent = parent;
    this.#made = made;
  }

  get level(): string {
    return this.#parent.level;
  }

  static {
    for (const level of LEVELS)
      Object.defineProperty(RequestLog.prototype, level, {
        value: function say(this: RequestLog, ...words: [object, string?]) {
          if ((this.#parent as unknown as Levelled).isLevelEnabled(level)) this.#log()[level](...words);
        },
      });
  }

  child(...made: ChildArguments): FastifyBaseLogger {
    return this.#log().child(...made);
  }

  silent(): void {}

  #log(): FastifyBaseLogger {
    this.#own ??= this.#parent.child(...this.#made);
    return this.#own;
  }
}

/** What pino's loggers have and Fastify's type does not tell. */
interface Levelled {
  isLevelEnabled(level: string): boolean;
}
