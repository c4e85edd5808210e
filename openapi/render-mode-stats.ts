import type { TSchema } from 'typebox';
import { blockName, durationName, toCamel } from '../src/ingest/naming.ts';
import * as blocks from '../src/waypoint/payloads/mode-blocks.ts';
import { Duration } from '../src/waypoint/payloads/primitives.ts';

/** The fields of `modeStats` that have been seen, from the shapes upstream's answers are checked with. */
export function renderModeStats(): string {
  // A module lists its names in alphabetical order, a bundler's stand-in for one need not.
  const inOrder = Object.entries(blocks).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = inOrder.flatMap(([block, schema]) => {
    const { properties = {} } = schema as { properties?: Record<string, TSchema> };
    return Object.entries(properties).map(([word, field]) => modeRow(block, word, field === Duration));
  });
  return [
    '## Mode stats',
    '',
    'Blocks of `modeStats`. A match has those of its mode; which one is there tells more of the mode than its category.',
    '',
    '| field | type | unit | source |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function modeRow(block: string, word: string, isDuration: boolean): string {
  const name = isDuration ? durationName(toCamel(word)) : toCamel(word);
  const type = isDuration || word === 'KDA' ? 'number' : 'integer';
  const unit = isDuration ? 's' : word === 'KDA' ? '' : 'count';
  return `| \`${blockName(block)}.${name}\` | ${type} or null | ${unit} | match stats: \`${block}.${word}\` |`;
}
