import type pg from 'pg';
import { namedPlayers } from '../db/reads/history.ts';
import {
  lookUpPlayer,
  type PlayerTable,
  type PlayerVersion,
  readPlayerTable,
} from '../db/reads/player-table.ts';
import { WHOLE } from '../db/reads/table.ts';
import type { Memo } from '../ephemeral/memo.ts';
import type { Filter } from '../schemas/filter.ts';
import type { Context, Insight } from './define.ts';
import { createPopulation } from './population.ts';
import { provenanceOf } from './provenance.ts';
import { selectInsight } from './select-insight.ts';
import { compiled, type Threads } from './threads.ts';
import { type WorkedOut, workOut } from './work-out.ts';

/** Rows of an insight about one player, with the head of every answer about them; `meta` has headline and provenance. */
export interface InsightAnswer extends PlayerTable<readonly unknown[]> {
  /** Versions it is made of beside those of the player. */
  versions: readonly string[];
}

export interface Insights {
  all: readonly Insight[];
  /**
   * Works an insight out, or recalls it for the present revision: one statement, and now and then one more where the
   * insight compares with all players. Null when nobody is known by that name. `params` are validated.
   */
  run(insight: Insight, name: string, params: Filter): Promise<InsightAnswer | null>;
  /** Versions an answer of this moment has beside those of the player. */
  versionsOf(insight: Insight): readonly string[];
}

export interface InsightsOptions {
  definitions: readonly Insight[];
  pool: pg.Pool;
  memo: Memo;
  threads: Threads;
  now?: () => number;
}

export function createInsights({
  definitions,
  pool,
  memo,
  threads,
  now = Date.now,
}: InsightsOptions): Insights {
  const selects = new Map(definitions.map((insight) => [insight, selectInsight(insight)]));
  const population = createPopulation({ pool, memo, now });
  const versionsIn = (stretch: number, insight: Insight) =>
    insight.population === undefined ? [] : [`t${stretch}`];

  const keyOf = (insight: Insight, head: PlayerVersion, params: Filter, further: readonly string[]) => {
    const hasNames = insight.tellsNames === true || namedPlayers(params).length > 0;
    const versions = [head.revision, head.metadata, hasNames ? head.names : '', ...further];
    return `insight ${insight.id} ${insight.version} ${head.xuid} ${versions.join('.')} ${canonical(params)}`;
  };

  async function workOutFrom(insight: Insight, raw: string, context: Context): Promise<WorkedOut> {
    if (!insight.heavy) return workOut(insight, JSON.parse(raw) as unknown[], context);
    const task = { file: compiled(insight.file), raw, context: JSON.stringify(context) };
    return JSON.parse(await threads.run<string>(new URL('./worker.ts', import.meta.url), task)) as WorkedOut;
  }

  async function compute(
    insight: Insight,
    name: string,
    params: Filter,
    stretch: number,
  ): Promise<InsightAnswer | null> {
    const versions = versionsIn(stretch, insight);
    const select = selects.get(insight) ?? selectInsight(insight);
    // A thread takes as long to start as the statement to run: let both do it at once.
    if (insight.heavy) threads.warm(new URL('./load-definition.ts', import.meta.url), compiled(insight.file));
    const row = await readPlayerTable(pool, select, name, params, WHOLE);
    if (row === null || row.state === null) return row && { ...row, versions, data: [] };
    const context = {
      params: params as never,
      minMatches: insight.minMatches,
      population: insight.population === undefined ? [] : await population.read(insight, stretch),
    };
    const { rows, headline, excluded } = await workOutFrom(insight, row.data, context);
    const provenance = provenanceOf(insight, row, excluded);
    return { ...row, versions, data: rows, meta: JSON.stringify({ headline, provenance }) };
  }

  return {
    all: definitions,
    versionsOf: (insight) => versionsIn(population.version(), insight),
    async run(insight, name, params) {
      // Taken once: what is read, what it is kept under and what it is told as are of one stretch, even as the next begins.
      const stretch = population.version();
      const versions = versionsIn(stretch, insight);
      const hint = `insight ${insight.id} ${name} ${canonical(params)}`;
      const likely = memo.get(hint);
      if (likely !== undefined && memo.has(likely)) {
        const head = await lookUpPlayer(pool, name);
        if (head === null) return null;
        const kept = memo.get(keyOf(insight, head, params, versions));
        if (kept !== undefined) return { ...head, versions, ...(JSON.parse(kept) as Kept), ...NOTHING_ODD };
      }
      return memo.once(hint, async () => {
        const answer = await compute(insight, name, params, stretch);
        const isWhole = answer?.unknown.length === 0 && (answer.strangers?.length ?? 0) === 0;
        if (answer !== null && answer.state !== null && isWhole) {
          const { data, meta } = answer;
          memo.keep(hint, keyOf(insight, answer, params, versions), JSON.stringify({ data, meta }));
        }
        return answer;
      });
    },
  };
}

interface Kept {
  data: readonly unknown[];
  meta: string;
}

const NOTHING_ODD = {
  unknown: [],
  strangers: null,
  next: null,
  keys: null,
  total: null,
  statement: { text: '', values: [] },
};

/** The same question is the same text, whatever order its parameters came in. */
function canonical(params: object): string {
  const entries = Object.entries(params).filter(([, value]) => value !== undefined);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
