import type { Context, Headline, Insight } from './define.ts';

/** What becomes of the statement's rows. */
export interface WorkedOut {
  rows: readonly unknown[];
  headline: Headline;
  excluded: Readonly<Record<string, number>>;
}

/** The statistics of an insight: pure, so that it may run in any thread. */
export function workOut(insight: Insight, raw: readonly unknown[], context: Context): WorkedOut {
  const { rows, excluded = {} } = insight.derive?.(raw, context as never) ?? {
    rows: raw as readonly never[],
  };
  return { rows, headline: insight.headline(rows, context as never), excluded };
}
