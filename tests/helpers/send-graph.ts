import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from 'graphql';
import { expect } from 'vitest';
import type { TestSystem } from './test-system.ts';

export interface GraphError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; errors?: { path: string; message: string }[] };
}

export interface GraphAnswer<Data> {
  data: Data | null;
  errors?: GraphError[];
  extensions?: { cost: { units: number } };
}

/** An operation as a caller sends it. */
export async function sendGraph<Data = Record<string, unknown>>(
  { app }: Pick<TestSystem, 'app'>,
  query: string,
  variables: object = {},
  key?: string,
): Promise<GraphAnswer<Data>> {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
    payload: { query, variables },
  });
  return answer.json<GraphAnswer<Data>>();
}

/** The same, and nothing may go wrong. */
export async function askGraph<Data = Record<string, unknown>>(
  system: Pick<TestSystem, 'app'>,
  query: string,
  variables: object = {},
): Promise<Data> {
  const { data, errors } = await sendGraph<Data>(system, query, variables);
  expect(errors, `${query.slice(0, 200)} ${JSON.stringify(variables)}`).toBeUndefined();
  return data as Data;
}

/** The schema as a caller learns of it. */
export async function readGraphSchema(system: Pick<TestSystem, 'app'>): Promise<GraphQLSchema> {
  return buildClientSchema(await askGraph<IntrospectionQuery>(system, getIntrospectionQuery()));
}
