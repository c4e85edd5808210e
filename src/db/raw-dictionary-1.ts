/** Placeholder until measured; see docs/adr. */
export const DICTIONARY_1 = Buffer.from('{}');
