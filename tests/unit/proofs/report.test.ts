import { describe, expect, it } from 'vitest';
import { boundsOf, type Line, renderTable, staleClaims, withTable } from '../../stats/harness/report.ts';
import { type Observation, scoreObservations } from '../../stats/harness/score.ts';

const EMPTY = `# Proofs\n\n<!-- proofs: written by \`npm run test:stats\` -->\n\n<!-- /proofs -->\n\nThe end.\n`;

function line(insight: string, estimate: string, world: string): Line {
  const bounds = boundsOf({ power: { effect: 0.2, least: 0.5 } });
  const observations = [0, 0.3, 0.3].map(
    (truth, index): Observation => ({
      player: String(index),
      truth,
      value: truth + 0.05,
      lower: truth - 0.1 + 0.2 * (index % 2),
      upper: truth + 0.2,
      verdict: truth === 0 ? 'unclear' : 'signal',
      n: 40,
    }),
  );
  const score = scoreObservations(observations, bounds);
  return { insight, estimate, truth: 'what is | true', world, bounds, score };
}

const lines = [line('trend', 'a | b', 'none'), line('trend', 'a | b', 'big'), line('rivals', 'rate', 'big')];

describe('the table of proofs', () => {
  it('says of each claim in each world how often it covered, cried wolf and found', () => {
    const [, , first] = renderTable(lines).split('\n');
    expect(first).toBe(
      '| `trend` | a \\| b | what is \\| true | none | 3 | 3 | 40 | 66.7 ± 66.7 % | 0.233 | 0.05 | 0.0 ± 0.0 % | 100.0 ± 0.0 % (≥ 0.2) |',
    );
  });

  it('takes its place in the README, and leaves the rest as it was', () => {
    const once = withTable(EMPTY, renderTable(lines));
    expect(once.startsWith('# Proofs\n\n<!-- proofs')).toBe(true);
    expect(once.endsWith('<!-- /proofs -->\n\nThe end.\n')).toBe(true);
    expect(withTable(once, renderTable(lines))).toBe(once);
    expect(withTable(once, '')).toBe(withTable(EMPTY, ''));
    expect(() => withTable('# Another', '')).toThrow('no place');
  });

  it('is stale when a claim is not in it, and when one is there no more', () => {
    const text = withTable(EMPTY, renderTable(lines));
    expect(staleClaims(text, lines)).toEqual([]);
    expect(staleClaims(text, [...lines.slice(1), line('rivals', 'rate', 'none')])).toEqual([
      'missing: rivals: rate, none',
      'gone: trend: a \\| b, none',
    ]);
    expect(staleClaims(EMPTY, [])).toEqual([]);
  });
});
