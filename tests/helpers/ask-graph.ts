import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

export interface GraphFault {
  message: string;
  locations?: { line: number; column: number }[];
  path?: (string | number)[];
  extensions: {
    code: string;
    errors?: { path: string; message: string }[];
    cost?: { units: number; most: number };
  };
}

/** What GraphQL answers. */
export interface GraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: GraphFault[];
  extensions?: { cost: { units: number; most: number; budget?: number; left?: number } };
}

/** A request by POST with any body. */
export function postGraph(
  app: FastifyInstance,
  body: unknown,
  { headers = {}, ...rest }: InjectOptions = {},
): Promise<LightMyRequestResponse> {
  return app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
    ...rest,
  });
}

/** A query by GET, its variables and extensions as JSON. */
export function getGraph(
  app: FastifyInstance,
  members: Record<string, unknown>,
  rest: InjectOptions = {},
): Promise<LightMyRequestResponse> {
  const query = Object.fromEntries(
    Object.entries(members).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  return app.inject({ method: 'GET', url: '/graphql', query, ...rest });
}

/** Codes of what failed, in order. */
export function codesOf(answer: LightMyRequestResponse): string[] {
  return (answer.json<GraphAnswer>().errors ?? []).map(({ extensions }) => extensions.code);
}
