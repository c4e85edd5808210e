export interface Common<Column extends string> {
  /** Segment of `chart=`. */
  id: string;
  title: string;
  /** What is to be seen, for who cannot see it. The figures are added. */
  description: string;
  /** Only rows with these values. */
  where?: Readonly<Partial<Record<Column, string | number | boolean>>>;
  /** Most rows drawn, those first in the answer; the caption says how many are left out. */
  most?: number;
}

/** An estimate: its column; `xLower` and `xUpper` are drawn with it where the row has them. */
export interface Drawn<Column extends string> {
  value: Column;
  /** Columns of its ends, where they are not `xLower` and `xUpper`. */
  ends?: readonly [Column, Column];
  /** What lies between them, where it is no interval of the value. */
  endsAre?: string;
  /** Column that colours by verdict: what is no signal is drawn pale. */
  verdict?: Column;
  /** Column of `n`, for the caption. */
  n?: Column;
}

/** Rows as dots with whiskers below each other, a label each. */
export interface IntervalsChart<Column extends string> extends Common<Column>, Drawn<Column> {
  kind: 'intervals';
  /** Column, or two that are joined by a middle dot. */
  label: Column | readonly [Column, Column];
  /** Where nothing would be: a line. A column when each row has its own. */
  reference?: number | Column;
  /** Rows keep their order unless told to be sorted by value. */
  sort?: 'rows' | 'value';
}

/** A line with a band, over time or a number. */
export interface LineChart<Column extends string> extends Common<Column>, Drawn<Column> {
  kind: 'line';
  x: Column;
  xType: 'time' | 'number';
  /** A line for each value of it. */
  series?: Column;
  reference?: number;
  /** Column with a truth value: such rows are drawn as a forecast, dashed. */
  forecast?: Column;
  /** Column with a truth value: a vertical rule where it holds. */
  mark?: Column;
  /** Whether the points are drawn too. */
  points?: boolean;
}

/** Bars with whiskers, over categories or numbers in the order of the rows. */
export interface BarsChart<Column extends string> extends Common<Column>, Drawn<Column> {
  kind: 'bars';
  x: Column;
  series?: Column;
  /** Whether series stand on one another; beside each other unless told. */
  stacked?: boolean;
  reference?: number;
}

/** Points by two numbers; with `funnel`, the limits chance alone keeps a share within for each n. */
export interface ScatterChart<Column extends string> extends Common<Column>, Drawn<Column> {
  kind: 'scatter';
  x: Column;
  /** Column, or two that are joined by a middle dot. */
  label?: Column | readonly [Column, Column];
  /** Column with the share all rows would have were there no differences. */
  funnel?: Column;
}

/** A density, filled, a curve for each series. */
export interface AreaChart<Column extends string> extends Common<Column> {
  kind: 'area';
  x: Column;
  value: Column;
  series?: Column;
  n?: Column;
}

/** How rows are drawn: columns by name, checked against the row by the compiler. Axis units come from the row's schema. */
export type Chart<Column extends string = string> =
  | IntervalsChart<Column>
  | LineChart<Column>
  | BarsChart<Column>
  | ScatterChart<Column>
  | AreaChart<Column>;
