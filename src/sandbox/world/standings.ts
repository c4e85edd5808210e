import type { Row } from './match-detail.ts';

/**
 * Competition ranks by score within the winners, then the losers; ties share, and whoever left shares the place
 * after the last (UPSTREAM §7.7). `together` ranks both sides as one: ties and free-for-alls.
 */
export function rankRows(rows: Row[], together: boolean): void {
  const stayed = rows.filter((row) => row.outcome !== 4);
  const side = (row: Row): number => (together || row.outcome !== 3 ? 0 : 1);
  const freeForAllWinner = (row: Row): number => (together && row.outcome === 2 ? 0 : 1);
  const score = (row: Row): number => row.combatant.tally.score;
  stayed.sort(
    (a, b) => side(a) - side(b) || freeForAllWinner(a) - freeForAllWinner(b) || score(b) - score(a),
  );
  let rank = 1;
  stayed.forEach((row, i) => {
    const before = stayed[i - 1];
    const tied = before !== undefined && side(before) === side(row) && score(before) === score(row);
    if (!tied || before === undefined || freeForAllWinner(before) !== freeForAllWinner(row)) rank = i + 1;
    row.rank = rank;
  });
  for (const row of rows) if (row.outcome === 4) row.rank = stayed.length + 1;
}
