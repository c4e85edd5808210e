import 'vega';

declare module 'vega' {
  /** How wide a text is; Vega guesses where it is not told. */
  export const textMetrics: {
    width: (item: { fontSize?: number; fontWeight?: unknown }, text: unknown) => number;
  };
}
