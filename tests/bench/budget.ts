import { type BudgetOptions, simulateBudget } from '../helpers/simulate-budget.ts';

/**
 * Upstream requests per new match, and how late matches are served, in simulated days: the product's own schedule against
 * looking at everybody every two hours, under the measured limits of one account. Arguments: tracked players, days.
 */
const [players = '1000', days = '7'] = process.argv.slice(2);

const worlds: Pick<BudgetOptions, 'together' | 'away'>[] = [
  { together: 'none', away: 0 },
  { together: 'none', away: 0.3 },
  { together: 'all', away: 0.3 },
];
const minutes = (seconds: number) => `${(seconds / 60).toFixed(1)} min`;

process.stdout.write(
  '| players meet | away | looks | new matches | history calls per match | match calls per match | p50 | p95 | latest | 429 |\n' +
    '|---|---:|---|---:|---:|---:|---:|---:|---:|---:|\n',
);
for (const world of worlds)
  for (const policy of ['by need', 'every two hours'] as const) {
    const budget = simulateBudget({ players: Number(players), days: Number(days), policy, ...world });
    const per = (calls: number) => (calls / budget.matches).toFixed(2);
    process.stdout.write(
      `| ${world.together === 'all' ? 'in groups of 24' : 'never'} | ${Math.round(world.away * 100)} % | ${policy} | ` +
        `${budget.matches} | ${per(budget.historyCalls)} | ${per(budget.matchCalls)} | ${minutes(budget.p50)} | ` +
        `${minutes(budget.p95)} | ${minutes(budget.latest)} | ${budget.throttled} |\n`,
    );
  }
