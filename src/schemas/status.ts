import Type, { type Static } from 'typebox';
import { FRESHNESS_STATES } from './freshness.ts';
import { Count, Instant, nullable, Ratio, Seconds, Word } from './primitives.ts';
import { STATUS_REASONS } from './status-reasons.ts';
import { Upstream } from './status-upstream.ts';

const counts = (description: string) => Type.Record(Type.String(), Type.Integer(), { description });
const countsOf = (names: readonly string[], description: string, each: (name: string) => string) =>
  Type.Object(Object.fromEntries(names.map((name) => [name, Count(each(name))])), { description });

const quantile = (share: string) =>
  nullable(Seconds(`${share} of them came within so long; null when there were none.`));

const Lag = (time: string) =>
  Type.Object(
    {
      n: Count('Live matches that came in this time: the number the rest is made of.'),
      p50: quantile('Half'),
      p90: quantile('90 %'),
      p95: quantile('95 %'),
      p99: quantile('99 %'),
      max: nullable(Seconds('The latest of them; null when there were none.')),
    },
    { description: `Of live matches stored ${time}: from the end of the match to its being stored.` },
  );

const Came = (time: string) =>
  Type.Object(
    { matches: Count('Matches stored.'), live: Count('Of those, live ones; the others are history.') },
    { description: `Stored ${time}.` },
  );

export const Status = Type.Object(
  {
    state: Word(
      ['ok', 'degraded', 'down'],
      '`ok`: new matches come as they should. `degraded`: they come late, or some do not. `down`: none come. What is ' +
        'stored is served in any case.',
    ),
    reasons: Type.Array(
      Type.Object({
        code: Word([...STATUS_REASONS], 'What is wrong; a code stays what it is.'),
        severity: Word(['degraded', 'down'], 'What it makes of the service.'),
        text: Type.String({ description: 'The same in words, with its figures.' }),
      }),
      { description: 'Why `state` is not `ok`, the worst first; empty when it is.' },
    ),
    version: Type.String({ description: 'Version of this software.' }),
    startedAt: Instant('Start of this process.'),
    profile: Type.Object(
      {
        database: Word(['embedded', 'services'], 'Where the data is.'),
        jobs: Word(['postgres', 'redis'], 'Where the jobs are.'),
        upstream: Word(['sandbox', 'waypoint'], 'Who is asked for matches.'),
      },
      { description: 'How this server is put together.' },
    ),
    asOf: Instant(
      'When this answer was made; it is remembered for two seconds, or longer where making it takes long.',
    ),
    lag: Type.Object(
      { lastHour: Lag('in the last hour'), lastDay: Lag('in the last day') },
      {
        description:
          'How late new matches are. A match is live when it ended after one of its players was registered; matches ' +
          'count when they are stored, so one that is still missing does not yet.',
      },
    ),
    throughput: Type.Object(
      {
        lastFiveMinutes: Came('in the last five minutes'),
        lastHour: Came('in the last hour'),
        lastDay: Came('in the last day'),
      },
      { description: 'How many matches come.' },
    ),
    stored: Type.Object(
      {
        matches: Count('Matches stored.'),
        players: Count('People seen in them.'),
        participants: Count('People and bots in matches: the rows of statistics there are.'),
        events: Count('Events in the log.'),
        rawBytes: Type.Integer({
          description: 'What the kept answers of the upstream take on the disk.',
          'x-unit': 'bytes',
        }),
      },
      { description: 'What is stored; estimated above a hundred thousand.' },
    ),
    tracked: Type.Object(
      {
        players: Count('Tracked players.'),
        byState: counts('Players by state.'),
        byFreshness: countsOf(
          FRESHNESS_STATES.filter((state) => state !== 'stopped'),
          'Tracked players by how fresh their data is, as `freshness.state` of their answers says it.',
          (state) => `Players who are \`${state}\`.`,
        ),
        currentShare: nullable(
          Ratio('Share of tracked players who are `current`; null when there are none.'),
        ),
        overdue: Count('Players whose look is more than a minute late.'),
        oldestOverdueSeconds: nullable(
          Seconds(
            'So long ago the most neglected player should have been looked at with success; null: nobody is late.',
          ),
        ),
        oldestSuccessAt: nullable(Instant('The least fresh player was looked at then.')),
      },
      { description: 'Tracked players.' },
    ),
    backlog: Type.Object(
      {
        matches: Count('Matches known and not stored yet.'),
        failing: Count('Of those, matches that failed at least once.'),
        byLane: Type.Object(
          {
            live: Count('Played since one of their players was registered.'),
            backfill: Count('Older history.'),
          },
          { description: 'Those by lane.' },
        ),
        isEstimate: Type.Boolean({
          description: 'Whether there are so many that only a share of them was counted.',
        }),
        byError: counts('Those by the code of their last failure.'),
      },
      { description: 'Work to do.' },
    ),
    dueWork: Type.Array(
      Type.Object({
        kind: Type.String({ description: 'What it is.' }),
        due: Count('How many are due and not given to a queue yet; 10,000 stands for more.'),
        oldestSeconds: nullable(Seconds('How long the oldest of them is due; null when none is.')),
      }),
      { description: 'Work the database remembers that should have begun.' },
    ),
    registrations: counts('Registrations by state.'),
    queues: nullable(
      Type.Record(Type.String(), counts('Jobs by state.'), {
        description: 'Jobs per queue; null when the queues did not answer.',
      }),
    ),
    workers: Type.Object(
      {
        alive: Count('Processes that run jobs and said so in the last minute.'),
        lastReportAt: nullable(Instant('When one of them last said so; null: none has in the last hour.')),
        processes: Type.Array(
          Type.Object({
            startedAt: Instant('Its start.'),
            reportedAt: Instant('Its last report.'),
            version: Type.String({ description: 'Its version of this software.' }),
            concurrency: counts('Jobs it runs at a time, by queue.'),
          }),
          { description: 'Those of them whose report can be read here, 50 at most.' },
        ),
        jobs: Type.Record(
          Type.String(),
          Type.Object({
            done: Count('Jobs that succeeded.'),
            failed: Count('Jobs that failed; what they were to do is tried again.'),
          }),
          { description: 'Jobs of all processes there ever were, by name.' },
        ),
        matchesStored: Count('Matches that all processes there ever were have stored.'),
      },
      { description: 'Processes that run jobs.' },
    ),
    upstream: Upstream,
    streams: Type.Object(
      { open: Count('Streams of changes this process serves.') },
      { description: 'Who listens.' },
    ),
  },
  { $id: 'Status', description: 'How this service is doing.' },
);

export type Status = Static<typeof Status>;
