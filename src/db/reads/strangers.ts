import { ASSET_FILTERS, folded, isCalled, KIND, labelsOf, type MatchFilter } from './history.ts';
import type { Parameters } from './parameters.ts';

/** A playlist, map or variant a filter names that nobody here has seen, and what it may have been meant for. */
export interface Stranger {
  filter: (typeof ASSET_FILTERS)[number];
  label: string;
  /** Names there are, the most similar first. */
  similar: string[];
}

const MOST_SIMILAR = 5;

/** JSON expression: the strangers of a question, null when there are none. What is similar is looked for only then. */
export function strangers(filter: MatchFilter, parameters: Parameters): string {
  const each = ASSET_FILTERS.flatMap((name) => {
    const labels = filter[name];
    return labels === undefined ? [] : [strangersOf(name, labels, parameters)];
  });
  return each.length === 0
    ? 'null::json'
    : `(select json_agg(s.stranger) from (${each.join(' union all ')}) s)`;
}

function strangersOf(
  name: (typeof ASSET_FILTERS)[number],
  labels: readonly string[],
  parameters: Parameters,
): string {
  const given = labelsOf(labels, parameters);
  const similar = `select n.name from (select distinct a.name from assets a
      where a.kind = ${KIND[name]} and a.name is not null) n
    order by similarity(n.name, l.label) desc, n.name limit ${MOST_SIMILAR}`;
  return `select json_build_object('filter', '${name}', 'label', l.label, 'similar', array(${similar})) as stranger
    from unnest(${given}) l(label) where not exists (
      select from assets a where ${isCalled(name, folded('l.label'))})`;
}
