import type { FastifyError } from 'fastify';

/** What goes wrong with a request: one of the catalogue, or of the framework. */
export type Failure = Error &
  Partial<Pick<FastifyError, 'code' | 'statusCode' | 'validation' | 'validationContext'>>;

/** What is wrong with one field of a request. */
export interface Fault {
  path: string;
  message: string;
}
