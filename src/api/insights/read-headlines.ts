import type { InsightAnswer, Insights } from '../../insights/create-insights.ts';
import type { Insight } from '../../insights/define.ts';
import type { Filter } from '../../schemas/filter.ts';
import type { PlayerReader } from '../player-source.ts';
import { createTurns } from '../turns.ts';
import { whenBusy } from './when-busy.ts';

/** Statements at a time, of all who ask for headlines together: one caller may not take every connection. */
const MOST_AT_A_TIME = 2;

interface Row {
  id: string;
  title: string;
}

/** The headline of every insight about a player, as rows. What was worked out before is recalled. */
export function readHeadlines(insights: Insights): PlayerReader<Filter> {
  const turns = createTurns(MOST_AT_A_TIME);
  const read = async (name: string, filter: Filter) => {
    const [first, ...others] = insights.all;
    if (first === undefined) return null;
    const ask = (insight: Insight) => turns(() => insights.run(insight, name, filter).catch(whenBusy));
    const head = await ask(first);
    // Whoever is not known, or asked in a wrong way, is told so by one answer as well as by all.
    if (head === null || head.state === null || isOdd(head)) return head && { head, rows: [] };
    const answers = [head, ...(await Promise.all(others.map(ask)))];
    const rows = answers.map((answer, index) => rowOf(insights.all[index] as Row, answer));
    const versions = [...new Set(answers.flatMap((answer) => answer?.versions ?? []))];
    return { head: { ...oldest(answers, head), versions }, rows };
  };
  return {
    async page(name, filter) {
      const found = await read(name, filter);
      return found && { ...found.head, data: JSON.stringify(found.rows), meta: null };
    },
    async lines(name, filter) {
      const found = await read(name, filter);
      return found && { ...found.head, data: found.rows.map((row) => JSON.stringify(row)), meta: null };
    },
  };
}

function rowOf({ id, title }: Row, answer: InsightAnswer | null) {
  const { headline } = JSON.parse(answer?.meta ?? '{}') as { headline?: object };
  return { id, title, ...headline };
}

function isOdd({ unknown, strangers }: InsightAnswer): boolean {
  return unknown.length > 0 || (strangers?.length ?? 0) > 0;
}

/** A match may be stored in between: told as older than it is, an answer is asked for again; the other way round it never is. */
function oldest(answers: readonly (InsightAnswer | null)[], first: InsightAnswer): InsightAnswer {
  return answers.reduce<InsightAnswer>(
    (least, one) => (one !== null && BigInt(one.revision) < BigInt(least.revision) ? one : least),
    first,
  );
}
