import Type, { type TObject, type TProperties, type TSchema } from 'typebox';
import { MOST_ROWS, PAGE_SIZE, type Question, type TableDefinition } from '../../api/define-table.ts';
import { Page as PageShape } from '../../schemas/player.ts';
import { ref } from '../../schemas/primitives.ts';
import { Formula } from './formula.ts';

/** Draws the rows of a table. */
export interface Pictures {
  query: TProperties;
  /**
   * An SVG's text; of a PNG its bytes as latin1 text, so that both are remembered alike. `meta` is JSON text; `name` is
   * what the subject is called, null where it is not known.
   */
  draw(
    answer: { data: string; meta: string | null; name: string | null },
    question: Question,
    format: 'svg' | 'png',
  ): Promise<string>;
}

/** A table with pictures of its rows, where there are any. */
export interface DrawnTable extends TableDefinition {
  pictures?: Pictures;
}

const limitOf = (pageSize: number) =>
  Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: MOST_ROWS,
      description: `Rows per page; of JSON ${pageSize} unless told. CSV and NDJSON have every row unless this is given.`,
    }),
  );

const SHARED_QUERY = {
  cursor: Type.Optional(
    Type.String({ maxLength: 400, description: 'Where to go on: `page.next` of the page before.' }),
  ),
  fields: Type.Optional(
    Type.String({
      maxLength: 2_000,
      description:
        'Only these columns, separated by commas: by the names of the CSV columns (`map.name`), or whole ' +
        'objects (`map`). Whatever the order they are named in, columns keep the one they have without it.',
    }),
  ),
  formula: Formula,
};

/** The query parameters of a table. A table of one row has no pages. */
export function queryOf({ query, single, unpaged, pictures, pageSize = PAGE_SIZE }: DrawnTable): TObject {
  const { cursor, ...rest } = SHARED_QUERY;
  const limit = limitOf(pageSize);
  return Type.Object(
    { ...query, ...(single || unpaged ? {} : { limit, cursor }), ...rest, ...pictures?.query },
    { additionalProperties: false, required: [] },
  );
}

/** The JSON answer of a table. */
export function answerOf(
  { row, single, unpaged, meta }: TableDefinition,
  freshness: TSchema | null,
): TObject {
  const data = single ? ref(row) : Type.Array(ref(row), { description: 'The rows.' });
  return Type.Object(
    { data, ...(single || unpaged ? {} : { page: PageShape }), ...meta, ...(freshness && { freshness }) },
    { description: 'The answer as JSON.' },
  );
}
