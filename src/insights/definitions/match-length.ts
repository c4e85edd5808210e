import Type from 'typebox';
import { MODE_CATEGORIES, wordsOf } from '../../schemas/enums.ts';
import { Count, Word } from '../../schemas/primitives.ts';
import { defineInsight, estimate, evidence, sql } from '../define.ts';

/** Place holder */
export default defineInsight({
  id: 'match-length',
  version: 1,
  title: 'Match length',
  question: 'How long are matches?',
  description: 'x',
  method: { words: ['x'], formulas: [], sources: [] },
  since: '0.2.0',
  stability: 'experimental',
  minMatches: 10,
  reads: ['mode', 'duration_seconds'],
  row: {
    mode: Word([...wordsOf(MODE_CATEGORIES), 'unknown'], 'Mode.'),
    ...estimate('medianSeconds', 'Median length.', 's'),
    ...evidence('Matches.', 'x'),
    extra: Count('x'),
    text: Type.String({ description: 'x' }),
  },
  charts: [
    { kind: 'intervals', id: 'median', title: 'x', description: 'y', label: 'mode', value: 'medianSeconds' },
  ],
  sql: () => sql`select mode, percentile_cont(0.5) within group (order by duration_seconds) as "medianSeconds",
    null as "medianSecondsLower", null as "medianSecondsUpper", count(*)::int as n, 'unclear' as verdict, 1 as extra, 'x' as text
    from played group by mode order by count(*) desc, mode`,
  headline: (rows) => ({
    text: `${rows[0]?.mode}`,
    verdict: rows[0]?.verdict ?? 'insufficient',
    n: rows[0]?.n ?? 0,
  }),
});
