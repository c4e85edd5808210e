import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { WaypointNotJson, WaypointPayloadInvalid, WaypointTruncated } from './errors.ts';
import { nullNonFinite } from './non-finite.ts';

export interface Parsed<T> {
  body: T;
  /** "NaN", "Infinity" and "-Infinity" strings found in number fields; each became null. */
  nonFinite: number;
}

export type Parser<T> = (raw: Buffer) => Parsed<T>;

const MAX_REPORTED = 10;

/**
 * Makes a decoder of one payload. `endpoint` names it in errors. The schema is compiled at first use.
 * Unknown fields are kept. Error messages hold field paths and never values: an answer may carry a token.
 */
export function createParser<S extends TSchema>(endpoint: string, schema: S): Parser<Static<S>> {
  let compiled: ReturnType<typeof Compile> | null = null;
  return (raw) => {
    const value = decodeJson(endpoint, raw);
    const nonFinite = mayHoldNonFinite(raw) ? nullNonFinite(schema, value) : 0;
    compiled ??= Compile(schema as TSchema);
    if (!compiled.Check(value)) {
      const paths = compiled.Errors(value).map((fault) => `${fault.instancePath || '/'} ${fault.message}`);
      throw new WaypointPayloadInvalid({ endpoint, paths: [...new Set(paths)].slice(0, MAX_REPORTED) });
    }
    return { body: value as Static<S>, nonFinite };
  };
}

/** Nearly no answer does, and looking at the bytes is far cheaper than a walk over the values. */
function mayHoldNonFinite(raw: Buffer): boolean {
  return raw.includes('"NaN"') || raw.includes('Infinity"') || raw.includes('\\u');
}

/** Bytes to a JSON value. The engine's own SyntaxError quotes the text, so it is never passed on. */
export function decodeJson(endpoint: string, raw: Buffer): unknown {
  const text = raw.toString('utf8').replace(/^\uFEFF/, '');
  const first = text.trimStart().charAt(0);
  if (first === '<') throw new WaypointNotJson({ endpoint, found: htmlOrXml(text) });
  if (first !== '' && !'{["-0123456789tfn'.includes(first)) {
    throw new WaypointNotJson({ endpoint, found: 'something else' });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new WaypointTruncated({ endpoint, bytes: raw.length });
  }
}

function htmlOrXml(text: string): 'HTML' | 'XML' {
  return /^\s*<(?:!doctype html|html)/i.test(text) ? 'HTML' : 'XML';
}
