import Type from 'typebox';
import { whenBusy } from '../api/insights/when-busy.ts';
import { type Charts, SIZES, type Size, THEMES, type Theme } from '../charts/charts.ts';
import type { Headline, Insight } from '../insights/define.ts';
import { Word } from '../schemas/primitives.ts';
import type { Pictures } from './tables/table-contract.ts';

/** How an insight is drawn: by the charts of its definition. */
export function drawnBy({ charts, row }: Insight, artist: Charts): Pictures {
  const [first] = charts;
  return {
    query: {
      chart: Type.Optional(
        Type.Unsafe<string>(
          Word(
            charts.map(({ id }) => id) as [string],
            `Which picture, of SVG and PNG; \`${first.id}\` unless told. ${charts.map(({ id, title }) => `\`${id}\`: ${title}.`).join(' ')}`,
          ),
        ),
      ),
      ...PICTURE_QUERY,
    },
    draw({ data, meta, name }, question, format) {
      const { chart: wanted, theme = 'light', size = 'chart' } = question as PictureQuestion;
      const { headline, provenance } = JSON.parse(meta ?? '{}') as {
        headline: Headline;
        provenance: { matches: number };
      };
      const { matches } = provenance;
      const chart = charts.find(({ id }) => id === wanted) ?? first;
      const rows = JSON.parse(data) as Record<string, unknown>[];
      return artist
        .draw({ chart, row, rows, headline, matches, subject: name, theme, size, format })
        .catch(whenBusy);
    },
  };
}

/** Parameters of everything that is drawn. */
export const PICTURE_QUERY = {
  theme: Type.Optional(Type.Unsafe<Theme>(Word(THEMES, 'Colours of a picture; `light` unless told.'))),
  size: Type.Optional(
    Type.Unsafe<Size>(
      Word(
        SIZES,
        'Size of a picture: `chart`, 600 pixels wide, or `preview`, 1200 × 630; `chart` unless told.',
      ),
    ),
  ),
};

export interface PictureQuestion {
  chart?: string;
  theme?: Theme;
  size?: Size;
}
