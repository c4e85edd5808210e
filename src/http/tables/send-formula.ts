import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Question, TableDefinition } from '../../api/define-table.ts';
import { refuse } from '../../api/refuse.ts';
import { urlKeyOf } from '../url-key.ts';
import { type FormulaKind, formulaFor } from './formula.ts';
import { type Call, queryString } from './table-call.ts';

/** Answers with what a spreadsheet takes to read the table itself. */
export async function sendFormula(
  { definition, question, source, columns }: Call,
  request: FastifyRequest,
  reply: FastifyReply,
  origin: string,
) {
  const head = source.lookUp === null ? null : await source.lookUp();
  const { formula, ...rest } = question;
  const path = head?.path ?? fill(definition.path, question);
  // Who asks with a spreadsheet's key wants the formula that works there, which can send it in no other way.
  const key = urlKeyOf(request) ?? undefined;
  const url = `${origin.replace(/\/$/, '')}/v1${path}.csv${queryString(definition, { ...rest, key })}`;
  return reply
    .type('text/plain; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      formulaFor(formula as FormulaKind, url, {
        columns: columns.length,
        rows: rowsOf(definition, question),
      }),
    );
}

/** How a caller wrote the address of this server: a name that is checked, or what a trusted proxy passes on, which is not. */
export function originOf({ protocol, host }: FastifyRequest): string {
  const origin = `${protocol}://${host}`;
  if (!/^https?:\/\/[\w.:[\]-]+$/i.test(origin) || !URL.canParse(origin))
    throw refuse('headers/host', 'is no host');
  return origin;
}

/** How many rows an answer has at most; null: the question does not say. */
function rowsOf({ single }: TableDefinition, { limit }: Question): number | null {
  return single ? 1 : ((limit as number | undefined) ?? null);
}

/** An address with its parameters in place. */
function fill(path: string, question: Question): string {
  return path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(question[name])));
}
