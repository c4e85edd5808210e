import { loader, parse, resetSVGDefIds, textMetrics, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Weight } from './letters/faces.ts';
import type { Ink } from './letters/ink.ts';
import { widthOf } from './letters/measure.ts';
import type { Colours } from './theme.ts';
import { TYPE } from './theme.ts';

/** Vega measures text as it will be drawn: with our typefaces, not a guess. */
textMetrics.width = (item, text) =>
  widthOf(String(text ?? ''), { size: item.fontSize ?? 11, weight: weightOf(item.fontWeight) });

export interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PlotSpec {
  /** Marks and scales in Vega-Lite. */
  spec: object;
  /** Of the plot with its margins. */
  width: number;
  height: number;
  margins: Margins;
}

/** Draws a specification: the inside of an SVG, with text as outlines. */
export async function plot(
  { spec, width, height, margins }: PlotSpec,
  colours: Colours,
  ink: Ink,
): Promise<string> {
  const whole = {
    ...spec,
    width: width - margins.left - margins.right,
    height: height - margins.top - margins.bottom,
    padding: margins,
    autosize: { type: 'none' },
    background: null,
    config: configOf(colours),
  };
  const { spec: compiled } = compile(whole as unknown as TopLevelSpec, { logger: SILENT });
  const view = new View(parse(compiled), {
    renderer: 'none',
    loader: NOTHING_FETCHED,
    logger: SILENT as never,
  });
  resetSVGDefIds();
  try {
    const svg = await view.toSVG();
    const inside = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'));
    return outlined(inside, ink);
  } finally {
    view.finalize();
  }
}

/** A specification is data of ours, and loads nothing. */
const NOTHING_FETCHED = Object.assign(loader(), {
  load: () => Promise.reject(new Error('a picture loads nothing')),
});

const SILENT = (() => {
  const logger = {
    level: () => logger,
    error: (...faults: unknown[]) => {
      throw new Error(faults.join(' '));
    },
    warn: () => logger,
    info: () => logger,
    debug: () => logger,
  };
  return logger;
})();

const TEXT = /<text ([^>]*)>([^<]*)<\/text>/g;

/** Vega's texts as outlines. Each is one line: longer ones are broken before. */
function outlined(svg: string, ink: Ink): string {
  return svg.replace(TEXT, (_, attributes: string, escaped: string) => {
    const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const size = Number.parseFloat(of('font-size') ?? '11');
    const weight = weightOf(of('font-weight'));
    const text = unescaped(escaped);
    const anchor = of('text-anchor') ?? 'start';
    const shift = anchor === 'start' ? 0 : -widthOf(text, { size, weight }) / (anchor === 'middle' ? 2 : 1);
    const opacity = of('opacity') ?? of('fill-opacity');
    return (
      `<g transform="${of('transform') ?? ''} translate(${shift.toFixed(2)} 0)" fill="${of('fill') ?? '#000'}"` +
      `${opacity === undefined ? '' : ` opacity="${opacity}"`}>${ink.outlines(text, size, weight)}</g>`
    );
  });
}

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const weightOf = (weight: unknown): Weight => (weight === 'bold' || Number(weight) >= 500 ? 600 : 400);

function configOf({ text, muted, grid, series }: Colours): object {
  return {
    font: 'Inter',
    aria: false,
    view: { stroke: null },
    range: { category: series },
    axis: {
      domain: false,
      ticks: false,
      grid: true,
      gridColor: grid,
      labelColor: muted,
      labelFontSize: TYPE.tick,
      labelPadding: 6,
      labelOverlap: true,
      titleColor: muted,
      titleFontSize: TYPE.tick,
      titleFontWeight: 400,
      titlePadding: 8,
    },
    text: { fill: text, fontSize: TYPE.label },
    rule: { strokeCap: 'round' },
  };
}
