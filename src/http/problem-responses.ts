import { ref } from '../schemas/primitives.ts';
import { Problem } from '../schemas/problem.ts';

/** What each status means, for the contract. */
export const MEANINGS: Readonly<Record<number, string>> = {
  400: 'The request is not valid.',
  401: 'No API key where one is needed, or one that is not valid.',
  403: 'Not allowed.',
  404: 'Nothing by that name here.',
  406: 'None of the formats the header Accept allows.',
  409: 'Not possible in this state.',
  410: 'What came after that event is not kept any more, or not all of it.',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
  429: 'The caller’s budget is used up.',
  503: 'The service cannot answer now.',
};

/** The failures of an operation, for its contract. */
export function problemResponses<const Status extends number>(...statuses: Status[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: MEANINGS[status] ?? 'A problem.',
        content: { 'application/problem+json': { schema: ref(Problem) } },
      },
    ]),
  );
}
