import type { FastifyRequest } from 'fastify';
import type { Failure, Fault } from '../api/failure.ts';
import { type Exemplified, formed } from '../api/formed.ts';
import { nearest } from '../api/nearest.ts';

/** More would make a long answer of a long request. */
const MOST_FAULTS = 20;

interface Invalid {
  instancePath: string;
  keyword?: string;
  message?: string | undefined;
  params?: Record<string, unknown>;
}

/** What is wrong with each field of a request, an unknown one with the known one it resembles. */
export function describeFaults({ validation, validationContext }: Failure, request: FastifyRequest): Fault[] {
  const context = validationContext ?? 'request';
  const known = knownFields(request, context);
  return ((validation ?? []) as Invalid[]).slice(0, MOST_FAULTS).flatMap((fault) => {
    const { instancePath, keyword, message = 'is not valid', params = {} } = fault;
    const at = `${context}${instancePath}`;
    const unknown = names(params, 'additionalProperty', 'additionalProperties');
    if (unknown.length > 0)
      return unknown.map((name) => ({ path: `${at}/${name}`, message: notKnown(name, known) }));
    const missing = names(params, 'missingProperty', 'requiredProperties');
    if (missing.length > 0) return missing.map((name) => ({ path: `${at}/${name}`, message: 'is missing' }));
    const { allowedValues: allowed, type } = params;
    if (type === 'boolean') return [{ path: at, message: 'must be true or false' }];
    if (keyword === 'pattern')
      return [{ path: at, message: formed(message, schemaOf(request, context, instancePath)) }];
    if (!Array.isArray(allowed)) return [{ path: at, message }];
    return [{ path: at, message: notAllowed(valueAt(request, context, instancePath), allowed.map(String)) }];
  });
}

function notAllowed(value: unknown, allowed: readonly string[]): string {
  const meant = typeof value === 'string' ? nearest(value, allowed) : null;
  return `is none of the words allowed here; ${meant === null ? `allowed: ${allowed.join(', ')}` : `did you mean ${meant}?`}`;
}

/** What a fault is about. A parameter given once is a list of one to its schema, and as it came to the request. */
function valueAt(request: FastifyRequest, context: string, instancePath: string): unknown {
  const { query, params, body, headers } = request;
  const parts: Record<string, unknown> = { querystring: query, params, body, headers };
  let value = parts[context];
  for (const step of instancePath.split('/').slice(1)) {
    if (typeof value === 'string') return value;
    value = (value as Record<string, unknown> | null | undefined)?.[step];
  }
  return value;
}

function notKnown(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  if (meant !== null) return `is not known here; did you mean ${meant}?`;
  return known.length === 0 ? 'is not known here' : `is not known here; known: ${known.join(', ')}`;
}

/** Ajv names one field of a fault, TypeBox all of them. */
function names(params: Record<string, unknown>, one: string, many: string): string[] {
  const value = params[one] ?? params[many];
  return [value].flat().filter((name): name is string => typeof name === 'string');
}

function knownFields(request: FastifyRequest, context: string): string[] {
  return Object.keys(schemaOf(request, context, '').properties ?? {});
}

interface Shape extends Exemplified {
  properties?: Record<string, Shape>;
  items?: Shape;
}

/** The schema of the value at a path; empty where it is said elsewhere. */
function schemaOf(request: FastifyRequest, context: string, instancePath: string): Shape {
  const schemas = request.routeOptions.schema as Record<string, Shape> | undefined;
  let shape = schemas?.[context];
  for (const step of instancePath.split('/').slice(1)) shape = shape?.properties?.[step] ?? shape?.items;
  return shape ?? {};
}
