import type { JsonSchema } from './shape.ts';

/** Texts one after the other, each a sentence. */
export function sentences(...texts: readonly (string | undefined)[]): string {
  return texts
    .filter((text) => text !== undefined && text !== '')
    .map((text) => (/[.!?:]$/.test(text as string) ? text : `${text}.`))
    .join(' ');
}

export const inUnit = (unit: string | undefined): string | undefined => unit && `Unit: ${unit}.`;

export const wordList = (words: readonly string[]): string =>
  `One of ${words.map((word) => `\`${word}\``).join(', ')}.`;

/** `word`: or `word`, `other`: and what they mean, to the end of the sentence. */
const AFTER_COLON = /((?:`\w+`, )*`\w+`): (.+?)(?=; else |\. |\.?$)/g;

/** As in “`dnf` left before the end,”; “`win` unless told” tells nothing of it. */
const AFTER_SPACE = /`(\w+)` ((?!unless\b)[^`,;.]+)[,;.]/g;

/** What each of some words means, as far as their description explains them. */
export function wordTexts(words: readonly string[], description = ''): ReadonlyMap<string, string> {
  const texts = new Map(words.map((word) => [word, `The word \`${word}\`.`]));
  for (const pattern of [AFTER_SPACE, AFTER_COLON]) {
    for (const [, names = '', text = ''] of description.matchAll(pattern)) {
      for (const [name] of names.matchAll(/\w+/g)) {
        if (texts.has(name)) texts.set(name, sentences(text.charAt(0).toUpperCase() + text.slice(1)));
      }
    }
  }
  return texts;
}

/** What a value that is given has to keep to. GraphQL’s types cannot say it; it is checked with the very schema. */
export function bounds(schema: JsonSchema): string | undefined {
  const { pattern, format } = schema;
  const all = [
    span('', schema.minimum, schema.maximum),
    span(' characters', schema.minLength, schema.maxLength),
    span(' values', schema.minItems, schema.maxItems),
    pattern && `Pattern: \`${pattern}\`.`,
    format === 'uuid' ? 'A UUID.' : undefined,
  ];
  const each = schema.items && bounds(schema.items);
  return sentences(...all, each && `Each: ${each.charAt(0).toLowerCase()}${each.slice(1)}`) || undefined;
}

function span(of: string, least: number | undefined, most: number | undefined): string | undefined {
  if (least !== undefined && most !== undefined) return `From ${least} to ${most}${of}.`;
  if (least !== undefined) return `At least ${least}${of}.`;
  return most === undefined ? undefined : `At most ${most}${of}.`;
}

/** @throws {TypeError} where nobody said what something is. */
export function described(description: string | undefined, path: string): string {
  if (description) return description;
  throw new TypeError(`${path}: is not described`);
}

/** What a schema says of itself. */
export const describedAs = (schema: object): string => String((schema as JsonSchema).description);
