import Type, { type Static } from 'typebox';
import { Count, Instant, nullable, Ratio, Seconds, Word } from './primitives.ts';

const Rate = (description: string) => Type.Number({ description, 'x-unit': '1/s' });

const BudgetUse = Type.Object({
  family: Type.String({ description: 'Endpoints that share one budget upstream.' }),
  usedShare: nullable(
    Ratio(
      'Share of what might have been asked in the last minutes that was; null: not measured yet, or no limit.',
    ),
  ),
  requestsPerSecond: nullable(Rate('Requests in the last minutes; null: not measured yet.')),
  allowedPerSecond: nullable(Rate('What all working accounts may ask now; null: as much as they like.')),
  ceilingPerSecond: nullable(Rate('What they may ask when upstream does not complain; null: no limit.')),
  queued: Type.Object(
    {
      asked: Count('Somebody waits for them.'),
      live: Count('They keep tracked players fresh.'),
      backfill: Count('They fill in history.'),
    },
    { description: 'Requests that wait for their turn, by lane.' },
  ),
  pausedUntil: nullable(Instant('Nothing is asked before, because upstream said so; null: no pause.')),
});

const AccountStanding = Type.Object({
  account: Type.Integer({
    description: 'Its place in the settings, from 1; what it is called is not told.',
    'x-unit': 'place',
  }),
  state: Word(
    ['working', 'parked'],
    '`parked`: its sign-in is refused, so nothing is asked with it for a while.',
  ),
  parkedUntil: nullable(Instant('When it is tried again; null: it works.')),
  reason: nullable(Type.String({ description: 'Upstream’s own word for why; null: it works.' })),
});

const EndpointStanding = Type.Object({
  endpoint: Type.String({ description: 'What is asked; `auth.…` are the steps of the sign-in.' }),
  requests: Count('Requests sent, repeated ones counted again.'),
  throttled: Count('Of those answered 429.'),
  refused: Count('Of those answered 401 or 403.'),
  notFound: Count('Of those answered 404, which is an answer.'),
  failed: Count('Of those that failed: 5xx, broken off, too late, or not to be read.'),
  recentRequests: Count('Requests of the last minutes.'),
  failedShare: nullable(Ratio('Share of those that failed; null: there were none.')),
  throttledShare: nullable(Ratio('Share of those answered 429; null: there were none.')),
  lastError: nullable(
    Type.Object(
      {
        code: Type.String({ description: 'What went wrong.' }),
        status: nullable(
          Type.Integer({ description: 'HTTP status; null: there was none.', 'x-unit': 'code' }),
        ),
        at: Instant('When.'),
      },
      { description: 'The last failure, however long ago; a 404 is none. Null: none is known.' },
    ),
  ),
});

export const Upstream = Type.Object(
  {
    windowSeconds: nullable(Seconds('How long “the last minutes” are; null: nothing is measured yet.')),
    accounts: Type.Array(AccountStanding, { description: 'Accounts upstream is asked with.' }),
    budgets: Type.Array(BudgetUse, { description: 'Budgets of the accounts together, by family.' }),
    endpoints: Type.Array(EndpointStanding, {
      description: 'What was asked of upstream by all processes there ever were.',
    }),
  },
  { description: 'How the upstream answers, as the processes that ask it have reported.' },
);

export type Upstream = Static<typeof Upstream>;
