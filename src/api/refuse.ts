import { errors } from '../errors.ts';
import type { Failure } from './failure.ts';

/** INVALID_REQUEST for what a schema cannot say; `path` as in the problems of schemas, e.g. `querystring/fields`. */
export function refuse(path: string, message: string): Failure {
  const [context = 'querystring', ...rest] = path.split('/');
  return Object.assign(new errors.InvalidRequest(), {
    validation: [
      { instancePath: `/${rest.join('/')}`, message, keyword: 'refused', params: {}, schemaPath: '' },
    ],
    validationContext: context,
  }) as unknown as Failure;
}
