import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';

/** A word of ours or of upstream's; never a name, a token or a text somebody wrote. */
const Word = Type.String({ pattern: '^[\\w.-]{1,64}$' });
const When = Type.String({ pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' });
const orNull = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()]);
const Amount = Type.Integer({ minimum: 0 });

/** `jobs:sync-player:done`, `upstream:match-stats:requests`, `matches:stored`: what was counted, and how often. */
const Counts = Type.Record(Type.String({ pattern: '^[\\w.-]+(:[\\w.-]+){1,2}$' }), Amount, {
  maxProperties: 2_000,
  additionalProperties: false,
});

const Budget = Type.Object({
  /** Requests per second as they are allowed now; null: as many as one likes. */
  ratePerSecond: orNull(Type.Number({ minimum: 0 })),
  /** What the rate is when upstream does not complain. */
  ceilingPerSecond: orNull(Type.Number({ minimum: 0 })),
  queued: Type.Object({ asked: Amount, live: Amount, backfill: Amount }),
  pausedUntil: orNull(When),
});

/**
 * What a process that runs jobs says of itself, checked by who writes it and by who reads it. What is not said here may be
 * there all the same: a newer process may know more.
 */
export const WorkerReport = Type.Object({
  startedAt: When,
  version: Type.String({ maxLength: 40 }),
  /** Jobs at a time, by queue. */
  concurrency: Type.Record(Word, Amount, { maxProperties: 40, additionalProperties: false }),
  /** Since the row was first written. */
  counts: Counts,
  /** What of that was counted in the last minutes. */
  recent: Type.Object({ seconds: Type.Number({ minimum: 0 }), counts: Counts }),
  upstream: Type.Object({
    accounts: Type.Array(
      Type.Object({
        state: Type.Union([Type.Literal('working'), Type.Literal('parked')]),
        parkedUntil: orNull(When),
        reason: orNull(Word),
        families: Type.Record(Word, Budget, { maxProperties: 40, additionalProperties: false }),
      }),
      { maxItems: 50 },
    ),
    endpoints: Type.Record(
      Word,
      Type.Object({
        family: orNull(Word),
        lastError: orNull(Type.Object({ code: Word, status: orNull(Amount), at: When })),
      }),
      { maxProperties: 60, additionalProperties: false },
    ),
  }),
});

export type WorkerReport = Static<typeof WorkerReport>;

const compiled = Compile(WorkerReport);

export function isWorkerReport(value: unknown): value is WorkerReport {
  return compiled.Check(value);
}
