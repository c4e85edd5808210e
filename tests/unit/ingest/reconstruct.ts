import type { ModeLayout } from '../../../src/ingest/mode-stats.ts';

/** PostgreSQL's format() for `%N$s` and `%%`, which is what the reader fills a template with. */
function format(template: string, texts: readonly string[]): string {
  return template.replace(/%(?:(%)|(\d+)\$s)/g, (_, percent, position) => {
    if (percent !== undefined) return '%';
    const text = texts[Number(position) - 1];
    if (text === undefined) throw new Error(`format: no value ${position}`);
    return text;
  });
}

/** `modeStats` of a row as the reader makes it: the values, then kills, deaths, assists and KDA of the core. */
export function reconstruct(
  layout: ModeLayout | null,
  values: readonly (number | null)[],
  core: Readonly<Record<string, unknown>>,
): unknown {
  if (layout === null) return {};
  const [kills, deaths, assists] = [core.Kills, core.Deaths, core.Assists].map(Number);
  const kda = (kills ?? 0) + (assists ?? 0) / 3 - (deaths ?? 0);
  return JSON.parse(format(layout.template, [...values, kills, deaths, assists, kda].map(String)));
}
