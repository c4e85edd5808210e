import type { TablePage } from '../db/reads/run-table.ts';
import { nearest } from './nearest.ts';
import { refuse } from './refuse.ts';

/** @throws INVALID_REQUEST naming the first playlist, map or variant nobody here has seen, and the nearest there is. */
export function refuseStrangers({ strangers }: Pick<TablePage<unknown>, 'strangers'>): void {
  const [stranger] = strangers ?? [];
  if (stranger === undefined) return;
  const { filter, label, similar } = stranger;
  const meant = nearest(label, similar);
  const hint = meant === null ? '' : `; did you mean ${meant}?`;
  throw refuse(`querystring/${filter}`, `no ${filter} "${label}" is in any match stored here${hint}`);
}
