import type { Columns } from '../columns.ts';
import type { Row } from '../estimates.ts';
import type { PlotSpec } from '../plot.ts';
import type { Colours } from '../theme.ts';

/** What a kind has to draw with. */
export interface Sheet {
  rows: readonly Row[];
  columns: Columns;
  colours: Colours;
  /** Pixels from edge to edge. */
  width: number;
  /** Pixels there are; null: as many as it needs. */
  height: number | null;
}

/** An entry of the key below the headline. */
export interface KeyEntry {
  text: string;
  colour: string;
  form: 'dot' | 'ring' | 'square' | 'line' | 'dashes' | 'tick' | 'frame';
}

export interface Drawn extends PlotSpec {
  key: readonly KeyEntry[];
  /** Whether intervals are drawn. */
  hasIntervals: boolean;
  /** What was left out, in words; null: nothing. */
  left: string | null;
  /** The main figures in words, for who cannot see them. */
  figures: readonly string[];
}

/** Draws the rows of a chart; null: there is nothing in them to draw. */
export type Kind<Chart> = (chart: Chart, sheet: Sheet) => Drawn | null;
