import fc from 'fast-check';
import type { Wanted } from '../../src/db/reads/members.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Members PostgreSQL makes as one: they come whole or not at all. */
const UNDIVIDED = new Set(['modeStats', 'notices']);

/** What somebody may want of documents like this one: any of its members, to any depth. */
export function choices(document: Json): fc.Arbitrary<Wanted> {
  return chosenOf(document) as fc.Arbitrary<Wanted>;
}

function chosenOf(value: Json): fc.Arbitrary<Wanted | true> {
  const object = Array.isArray(value) ? merge(value) : value;
  if (object === null || typeof object !== 'object' || Array.isArray(object)) return fc.constant(true);
  const members = Object.entries(object).map(([name, member]) => {
    const whole = fc.constant(true as const);
    const within = UNDIVIDED.has(name) ? whole : fc.oneof(whole, chosenOf(member));
    return fc.option(within, { nil: null, freq: 1 }).map((wanted) => [name, wanted] as const);
  });
  return fc
    .tuple(...members)
    .map((entries) => Object.fromEntries(entries.filter(([, wanted]) => wanted !== null)) as Wanted);
}

/** The members any of the elements has, as far as they are known. */
function merge(list: Json[]): Json {
  const objects = list.filter((one) => one !== null && typeof one === 'object');
  return objects.length === 0
    ? null
    : objects.reduce((all, one) => ({ ...(one as object), ...known(all) }), {} as Json);
}

const known = (object: Json) =>
  Object.fromEntries(Object.entries(object as object).filter(([, value]) => value !== null));

/** What is wanted of a whole document. */
export function chosenFrom(value: Json, wanted: Wanted | true): Json {
  if (wanted === true || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => chosenFrom(one, wanted));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const ofIt = wanted[name];
      return ofIt === undefined ? [] : [[name, chosenFrom(member, ofIt)]];
    }),
  );
}
