import { MODE_CATEGORIES, wordsOf } from './enums.ts';

const ACRONYMS = ['swat', 'vip'];
const SMALL = ['of', 'the'];

/** Modes for people to read, by their word: `king-of-the-hill` is King of the Hill. */
export const MODE_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  wordsOf(MODE_CATEGORIES).map((word) => [word, word.split('-').map(capitalised).join(' ')]),
);

function capitalised(part: string): string {
  if (ACRONYMS.includes(part)) return part.toUpperCase();
  return SMALL.includes(part) ? part : part.charAt(0).toUpperCase() + part.slice(1);
}
