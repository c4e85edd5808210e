import type { Parameters } from '../db/reads/parameters.ts';

/** A value of a statement and its PostgreSQL type. */
export class Bound {
  readonly value: unknown;
  readonly type: string;

  constructor(value: unknown, type: string) {
    this.value = value;
    this.type = type;
  }
}

/** Text of SQL with its values apart. */
export class Sql {
  readonly texts: readonly string[];
  readonly values: readonly (Bound | Sql)[];

  constructor(texts: readonly string[], values: readonly (Bound | Sql)[]) {
    this.texts = texts;
    this.values = values;
  }
}

/** A value, to be sent apart from the text; `type` is PostgreSQL's name, e.g. `int`, `text[]`. */
export function bind(value: unknown, type: string): Bound {
  if (!/^[a-z][a-z0-9 ]*(\[\])?$/.test(type)) throw new TypeError(`"${type}" is no type`);
  return new Bound(value, type);
}

/** A piece of SQL. What stands in `${}` is bound, or another piece: text from outside cannot get in. */
export function sql(texts: TemplateStringsArray, ...values: (Bound | Sql)[]): Sql {
  for (const value of values)
    if (!(value instanceof Bound || value instanceof Sql))
      throw new TypeError('a value in SQL must be bound');
  return new Sql(texts, values);
}

/** Text of our own as SQL: words of the code, never of a caller. */
export function raw(text: string): Sql {
  return new Sql([text], []);
}

/** Pieces one after another. */
export function join(pieces: readonly (Bound | Sql)[], between = ', '): Sql {
  if (pieces.length === 0) return raw('');
  return new Sql(['', ...pieces.slice(1).map(() => between), ''], pieces);
}

/** The text with placeholders, its values added to `parameters`. */
export function renderSql(piece: Sql, parameters: Parameters): string {
  return piece.texts
    .map((text, index) => {
      const value = piece.values[index];
      if (value === undefined) return text;
      return (
        text + (value instanceof Sql ? renderSql(value, parameters) : parameters.add(value.value, value.type))
      );
    })
    .join('');
}
