import type { Static, TObject } from 'typebox';
import type { Chart } from '../insights/chart.ts';
import type { Headline } from '../insights/define.ts';
import type { Threads } from '../insights/threads.ts';
import type { Card as CardRow } from '../schemas/card.ts';

type Card = Static<typeof CardRow>;

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** `chart`: 600 pixels wide, as high as it needs; `preview`: 1200 × 630, for links. */
export const SIZES = ['chart', 'preview'] as const;
export type Size = (typeof SIZES)[number];

/** What is drawn: plain data, so that it may be drawn in any thread. */
export interface Picture {
  chart: Chart;
  /** Schema of a row: units and what the columns are. */
  row: TObject;
  rows: readonly Readonly<Record<string, unknown>>[];
  headline: Headline;
  /** Matches the rows are of. */
  matches: number;
  /** Whom it is about; null: not known. */
  subject: string | null;
  theme: Theme;
  size: Size;
  format: 'svg' | 'png';
}

/** A player at a glance, as it is drawn. */
export interface CardPicture {
  card: Card;
  theme: Theme;
  format: 'svg' | 'png';
}

/** An SVG's text; of a PNG its bytes as latin1 text. They throw `ThreadsBusy`. */
export interface Charts {
  draw(picture: Picture): Promise<string>;
  drawCard(picture: CardPicture): Promise<string>;
}

export function createCharts(threads: Threads): Charts {
  const inThread = (module: string, picture: object) =>
    threads.run<string>(new URL(module, import.meta.url), JSON.stringify(picture));
  return {
    drawCard: (picture) => inThread('./draw-card.ts', picture),
    draw: (picture) => inThread('./draw.ts', picture),
  };
}
