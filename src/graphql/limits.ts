import { type DocumentNode, Lexer, parse, Source, TokenKind } from 'graphql';
import { type Counts, countDocument } from './count-document.ts';

/** How much there may be in a document, whatever the schema. What it costs is another question. */
export interface Limits extends Counts {
  /** Characters of its text. */
  characters: number;
  tokens: number;
  /** Brackets open at once. */
  nesting: number;
}

export const LIMITS: Limits = {
  characters: 50_000,
  tokens: 4000,
  nesting: 60,
  definitions: 60,
  selections: 2000,
  fragmentSpreads: 200,
  directives: 60,
  aliases: 60,
  stringLength: 4000,
  listLength: 200,
  fragmentCycles: 0,
  writtenOut: 20_000,
  depth: 15,
  rootFields: 30,
  comparisons: 10_000,
};

/** Faults after which validation goes no further: each of them is looked up among all names for what was meant. */
export const MOST_FAULTS = 20;

const COUNTED: Readonly<Record<keyof Limits, string>> = {
  characters: 'characters',
  tokens: 'tokens or more',
  nesting: 'brackets or more open at once',
  definitions: 'operations and fragments',
  selections: 'selections',
  fragmentSpreads: 'fragment spreads',
  directives: 'directives',
  aliases: 'aliases',
  stringLength: 'characters in a string',
  listLength: 'entries in a list or an input object',
  fragmentCycles: 'fragments that contain themselves',
  writtenOut: 'selections when its fragments are written out',
  depth: 'levels of fields',
  rootFields: 'fields at its root',
  comparisons: 'comparisons to make between fields of one place',
};

/** A document that asks too much to be looked at any further. */
export class DocumentRefused extends Error {
  readonly reason: keyof Limits;
  readonly counted: number;
  readonly most: number;

  constructor(reason: keyof Limits, counted: number, most: number) {
    super(`The document has ${counted} ${COUNTED[reason]}; it may have ${most}.`);
    this.name = 'DocumentRefused';
    this.reason = reason;
    this.counted = counted;
    this.most = most;
  }
}

const refuseOver = (reason: keyof Limits, counted: number, most: number): void => {
  if (counted > most) throw new DocumentRefused(reason, counted, most);
};

/**
 * A text as a document. Tokens and brackets are counted first: the parser goes down into every bracket.
 * @throws {DocumentRefused} when there are too many.
 * @throws {GraphQLError} when it is no GraphQL.
 */
export function parseDocument(text: string, limits: Partial<Limits> = {}): DocumentNode {
  const { characters, tokens, nesting } = { ...LIMITS, ...limits };
  refuseOver('characters', text.length, characters);
  const lexer = new Lexer(new Source(text));
  let [count, open] = [0, 0];
  for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
    count += 1;
    refuseOver('tokens', count, tokens);
    if (OPENING.has(kind)) open += 1;
    else if (CLOSING.has(kind)) open -= 1;
    refuseOver('nesting', open, nesting);
  }
  return parse(text);
}

const OPENING = new Set<TokenKind>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<TokenKind>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * What there is in a document, before it is validated; in time that grows with its length alone.
 * @throws {DocumentRefused} naming what there is too much of.
 */
export function checkDocument(document: DocumentNode, limits: Partial<Limits> = {}): Counts {
  const most = { ...LIMITS, ...limits };
  const counts: Partial<Counts> = {};
  countDocument(document, (reason, counted) => {
    refuseOver(reason, counted, most[reason]);
    counts[reason] = counted;
  });
  return counts as Counts;
}
