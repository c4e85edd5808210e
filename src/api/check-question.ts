import Type, { type TObject } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';
import { errors } from '../errors.ts';
import type { Question, TableDefinition } from './define-table.ts';
import type { Failure } from './failure.ts';
import { type Exemplified, formed } from './formed.ts';

const compiled = new WeakMap<TableDefinition, Validator>();

/**
 * Refuses a question that comes as values, not as the text of an address, for what REST refuses it for.
 * @throws INVALID_REQUEST naming what is wrong.
 */
export function checkQuestion(definition: TableDefinition, question: Question): void {
  const validator = compiled.get(definition) ?? Compile(schemaOf(definition));
  compiled.set(definition, validator);
  if (!validator.Check(question)) {
    const faults = [...validator.Errors(question)].filter(({ keyword }) => keyword !== 'boolean');
    throw invalid(faults.map((fault) => byExample(fault, definition)));
  }
  definition.check?.(question);
}

function schemaOf({ params = {}, query = {} }: TableDefinition): TObject {
  const { player, ...others } = params;
  return Type.Object({ ...others, ...query }, { additionalProperties: false });
}

interface Fault {
  keyword: string;
  instancePath: string;
  message: string;
}

/** As REST says it. */
function byExample(fault: Fault, { params = {}, query = {} }: TableDefinition): Fault {
  if (fault.keyword !== 'pattern') return fault;
  const [, name = '', entry] = fault.instancePath.split('/');
  const member = ({ ...params, ...query } as Record<string, Exemplified & { items?: Exemplified }>)[name];
  const schema = entry === undefined ? member : member?.items;
  return { ...fault, message: formed(fault.message, schema ?? {}) };
}

function invalid(faults: object[]): Failure {
  return Object.assign(new errors.InvalidRequest(), {
    validation: faults,
    validationContext: 'arguments',
  }) as unknown as Failure;
}
