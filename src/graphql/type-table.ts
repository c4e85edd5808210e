import type { TSchema } from 'typebox';

/** Types that have another name in the graph than their schema. */
export const RENAMED_TYPES: Readonly<Record<string, string>> = { MatchDetail: 'Match' };

/** Words that several shapes have. */
export const SHARED_WORDS: Readonly<Record<string, TSchema>> = {};
