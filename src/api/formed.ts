/** What of a schema is needed to say what fits it. */
export interface Exemplified {
  examples?: readonly unknown[];
  /** An example the reference must not fill in: what is optional would then be asked for by everybody who tries. */
  'x-example'?: unknown;
}

/** A pattern tells people nothing; what fits it does. */
export function formed(
  message: string,
  { 'x-example': optional, examples: [example = optional] = [] }: Exemplified,
): string {
  return example === undefined ? message : `does not have the form of, for example, ${String(example)}`;
}
