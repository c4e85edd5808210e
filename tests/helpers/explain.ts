import pg from 'pg';
import { isWrittenLater } from './count-statements.ts';

/** A step of a plan: what it is, over what, and how many rows it gave and threw away, over all its turns. */
export interface PlanStep {
  type: string;
  relation: string | null;
  index: string | null;
  condition: string | null;
  rows: number;
  removed: number;
}

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Node[];
}

interface Statement {
  text: string;
  values: unknown[];
}

/** Runs something and keeps the statements every connection of this process sent meanwhile, with their values. */
export async function recordStatements(run: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const prototype = pg.Client.prototype as unknown as {
    query: (this: unknown, ...args: unknown[]) => unknown;
  };
  const original = prototype.query;
  prototype.query = function query(...args: unknown[]) {
    const [first, second] = args;
    const named = typeof first === 'string' ? { text: first } : (first as Partial<Statement>);
    statements.push({
      text: named.text ?? '',
      values: named.values ?? (Array.isArray(second) ? (second as unknown[]) : []),
    });
    return original.apply(this, args);
  };
  try {
    await run();
    return statements.filter(({ text }) => !isWrittenLater(text));
  } finally {
    prototype.query = original;
  }
}

/** The plan PostgreSQL makes for every parameter alike, as our sessions have it, and what it read. */
export async function explain(pool: pg.Pool, { text, values }: Statement): Promise<PlanStep[]> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('set local plan_cache_mode = force_generic_plan');
    await client.query(`prepare explained as ${text}`);
    const list = values.map((value) => (value === null ? 'null' : literal(value))).join(', ');
    const call = values.length === 0 ? 'explained' : `explained(${list})`;
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Node }[] }>(
      `explain (analyze, timing off, costs off, format json) execute ${call}`,
    );
    return rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => [...steps(Plan)]));
  } finally {
    await client.query('rollback');
    // Prepared statements outlive the transaction.
    client.release(true);
  }
}

function literal(value: unknown): string {
  const text = Array.isArray(value)
    ? `{${value.map((one) => JSON.stringify(one)).join(',')}}`
    : String(value);
  return pg.escapeLiteral(text);
}

function* steps(node: Node): Generator<PlanStep> {
  const turns = node['Actual Loops'];
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  yield {
    type: node['Node Type'],
    relation: node['Relation Name'] ?? null,
    index: node['Index Name'] ?? null,
    condition: node['Index Cond'] ?? null,
    rows: Math.round(node['Actual Rows'] * turns),
    removed: Math.round(removed * turns),
  };
  for (const child of node.Plans ?? []) yield* steps(child);
}
