import { assetName as newestName } from '../db/reads/asset-name.ts';
import * as words from '../db/reads/sql-words.ts';
import { raw, type Sql } from './sql.ts';

/** Words of SQL for definitions. They take the name of a column, or an expression of our own. */

/** Newest name of a map, playlist or variant by its id; null while none is known. Dear: of groups, not of each match. */
export const assetName = (assetId: string): Sql => raw(newestName(assetId));

/** ISO 8601 in UTC with milliseconds. */
export const instant = (column: string): Sql => raw(words.instant(column));

/** 16 digits as text. */
export const xuidText = (column: string): Sql => raw(words.xuid(column));

/** Tier of a CSR value in our word; null while unranked. */
export const tierOf = (csr: string): Sql => raw(words.tier(csr));
