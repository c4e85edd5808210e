import { hash } from 'node:crypto';
import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { etagOf } from '../api/etag.ts';
import { lookUpPlayer, type PlayerHead } from '../db/reads/player-table.ts';
import { JsonText } from './json-text.ts';
import type { Loaders } from './loaders.ts';
import { nameOf } from './named.ts';
import type { Looked, Operation } from './operations.ts';
import { keyOf, type PagePlan, planOf } from './page-plan.ts';
import type { GraphDeps } from './plugin.ts';

/** Stands where freshness does: text of JSON never has it. */
const FRESHNESS = '\0';

type Execute = () => Promise<ExecutionResult> | ExecutionResult;

export interface RememberedPages {
  /** What an operation answers: from memory where it is a page of a player that is remembered, else by executing it. */
  answer(
    looked: Looked,
    operation: Operation,
    deps: Pick<GraphDeps, 'db' | 'ephemeral' | 'interest'>,
    loaders: Loaders,
    execute: Execute,
  ): Promise<ExecutionResult | { data: JsonText; errors?: undefined }>;
}

/** Pages of players by the versions they are made of, as REST has its tables: a new version is another page. */
export function createRememberedPages(schema: GraphQLSchema): RememberedPages {
  const plans = new WeakMap<DocumentNode, Map<string | null, PagePlan | null>>();

  function planFor({ document, name, type }: Looked): PagePlan | null {
    if (type !== 'query') return null;
    const ofDocument = plans.get(document) ?? new Map<string | null, PagePlan | null>();
    plans.set(document, ofDocument);
    let plan = ofDocument.get(name);
    if (plan === undefined) {
      const operation = getOperationAST(document, name);
      plan = operation ? planOf(schema, operation) : null;
      ofDocument.set(name, plan);
    }
    return plan;
  }

  /** Whom it is about; null: that is for the execution to say. */
  function nameIn({ field }: PagePlan, { document, name }: Looked, { variables }: Operation): string | null {
    const definitions = getOperationAST(document, name)?.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, definitions, variables);
    const player = schema.getQueryType()?.getFields().player;
    if (coerced === undefined || player === undefined) return null;
    try {
      return nameOf(getArgumentValues(player, field, coerced));
    } catch {
      return null;
    }
  }

  return {
    async answer(looked, operation, { db: { pool }, ephemeral: { memo }, interest }, loaders, execute) {
      const plan = planFor(looked);
      const name = plan === null ? null : nameIn(plan, looked, operation);
      if (plan === null || name === null) return execute();
      const { query, variables } = operation;
      const question = hash('sha256', JSON.stringify([query, looked.name, variables]), 'base64url');
      const hint = `graph ${question}`;
      const known = memo.get(hint);
      if (known !== undefined && memo.has(known)) {
        const head = await lookUpPlayer(pool, name);
        // Whoever hides a history of nothing is refused, whatever was told before.
        const isThere =
          head !== null && head.state !== null && !(head.state === 'private' && head.stored === 0);
        const page = isThere && keysOf(head, question).includes(known) ? memo.get(known) : undefined;
        if (isThere && page !== undefined) {
          interest.note(name);
          return { data: withFreshness(page, plan, head.freshness) };
        }
      }
      const result = await execute();
      const { person, versions } = loaders.told();
      const player = result.data?.[keyOf(plan.field)] as Record<string, unknown> | null | undefined;
      if (result.errors !== undefined || !player || person === null || versions === null) return result;
      const page = textOf(plan, player);
      memo.keep(hint, keyFor(versions, person, question), page);
      return { data: withFreshness(page, plan, person.freshness) };
    },
  };
}

type Whom = Pick<PlayerHead, 'xuid' | 'former'>;

const keyFor = (versions: readonly string[], { xuid, former }: Whom, question: string): string =>
  etagOf(versions, ['graph', question, xuid, former ?? '']);

/** What a page is kept under that has other people’s names in it, or has none. */
function keysOf(head: PlayerHead, question: string): string[] {
  const own = [`r${head.revision}`, `m${head.metadata}`];
  return [own, [...own, `n${head.names}`]].map((versions) => keyFor(versions, head, question));
}

function textOf({ field, freshness }: PagePlan, player: Record<string, unknown>): string {
  const members = Object.entries(player).map(
    ([key, value]) => `${JSON.stringify(key)}:${freshness.has(key) ? FRESHNESS : JSON.stringify(value)}`,
  );
  return `{${JSON.stringify(keyOf(field))}:{${members.join(',')}}}`;
}

/** Where freshness is told is where it is told of each plan, in the order of its names. */
function withFreshness(page: string, { freshness }: PagePlan, text: string): JsonText {
  if (freshness.size === 0) return new JsonText(page);
  const fresh = { ...(JSON.parse(text) as Record<string, unknown>), __typename: 'Freshness' } as Record<
    string,
    unknown
  >;
  const [first = '', ...rest] = page.split(FRESHNESS);
  const told = [...freshness.values()].map((members) =>
    JSON.stringify(Object.fromEntries([...members].map(([key, member]) => [key, fresh[member] ?? null]))),
  );
  return new JsonText(first + rest.map((part, at) => `${told[at]}${part}`).join(''));
}
