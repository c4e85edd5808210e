import type { Filter } from '../../schemas/filter.ts';
import type { History } from './history.ts';
import type { Parameters } from './parameters.ts';

/** Condition over `p` and `m`: the matches a filter lets through, and with `last` only the newest so many of them. */
export function chosenMatches(
  { last }: Filter,
  parameters: Parameters,
  { from }: History,
  where: string,
): string {
  if (last === undefined) return where;
  return `p.xuid = (select xuid from who) and p.match_id in (
    select p.match_id from ${from} where ${where}
    order by p.started_at desc, p.match_id limit ${parameters.add(last, 'int')})`;
}
