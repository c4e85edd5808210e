import { createHash } from 'node:crypto';
import { parseDuration } from './duration.ts';
import { asRecord, field } from './fields.ts';
import { blockName, durationName, putNamed, remembering, toCamel } from './naming.ts';

/** Which blocks and fields a row's `modeValues` are, said once for all rows of that shape. */
export interface ModeLayout {
  /**
   * 63-bit hash of template and fields, in decimal. The template alone would not do: a PvpStats that repeats the core
   * and one that does not can have the same.
   */
  id: string;
  /**
   * JSON text with `%1$s`… for the values and, after them, the core's kills, deaths, assists and KDA:
   * format(template, values || core) is the document.
   */
  template: string;
  /** `block.field` of each value, in order. */
  fields: string[];
}

export interface ModeStats {
  layout: ModeLayout | null;
  values: (number | null)[];
  /** Blocks in which something is neither number, duration nor null, whole, by the same names. */
  extra: Record<string, unknown> | null;
}

type Block = Readonly<Record<string, unknown>>;

/**
 * Every block of a Stats object but CoreStats: CaptureTheFlagStats, PvpStats, and those not invented yet.
 * A PvpStats that repeats the core's kills, deaths and assists (nearly all do) takes no values of its own.
 */
export function normalizeModeStats(stats: Readonly<Record<string, unknown>>): ModeStats {
  const values: (number | null)[] = [];
  const fields: string[] = [];
  const blocks: string[] = [];
  const extra: Record<string, unknown> = {};
  let repeated = false;
  for (const [word, block] of Object.entries(stats)) {
    if (word === 'CoreStats') continue;
    const name = blockName(word);
    if (block === null) blocks.push(`${quote(name)}:null`);
    else if (word === 'PvpStats' && repeatsCore(block, stats.CoreStats)) repeated = true;
    else if (typeof block !== 'object' || Array.isArray(block)) putNamed(extra, name, block);
    else {
      const text = flatten(name, block as Block, values, fields);
      if (text === null) putNamed(extra, name, exactBlock(block as Block));
      else blocks.push(`${quote(name)}:{${text}}`);
    }
  }
  if (repeated)
    blocks.push(`"pvp":{${CORE_WORDS.map((word, i) => `"${word}":%${values.length + i + 1}$s`).join(',')}}`);
  const template = `{${blocks.join(',')}}`;
  return {
    layout: blocks.length > 0 ? { id: layoutId(JSON.stringify([template, fields])), template, fields } : null,
    values,
    extra: Object.keys(extra).length > 0 ? extra : null,
  };
}

/** What the reader appends to the values, in this order. */
const CORE_WORDS = ['kills', 'deaths', 'assists', 'kda'] as const;

function repeatsCore(pvp: unknown, core: unknown): boolean {
  const block = asRecord(pvp);
  // What the column cannot hold, the reader could not repeat.
  const same = (word: string) => field.integer(block[word]) !== null && block[word] === asRecord(core)[word];
  return (
    Object.keys(block).join() === 'Kills,Deaths,Assists,KDA' && ['Kills', 'Deaths', 'Assists'].every(same)
  );
}

/** Appends a block's values and says its template; null, and nothing appended, when some field is no number. */
function flatten(name: string, block: Block, values: (number | null)[], fields: string[]): string | null {
  const before = values.length;
  let text = '';
  for (const word in block) {
    const entry = fieldOf(word, block);
    if (entry === null) {
      values.length = before;
      fields.length = before;
      return null;
    }
    values.push(entry.value);
    fields.push(`${name}.${entry.name}`);
    text += `${text === '' ? '' : ','}${quote(entry.name)}:%${values.length}$s`;
  }
  return text;
}

/** The block with its KDA exact, still in upstream's words. */
export function exactBlock(block: Block): Block {
  const kda = exactKda(block);
  return Object.hasOwn(block, 'KDA') && kda !== null ? { ...block, KDA: kda } : block;
}

/** A field that holds a number, null or a duration; null: it is something else. */
function fieldOf(word: string, block: Block): { name: string; value: number | null } | null {
  const name = toCamel(word);
  const value = block[word];
  const kda = word === 'KDA' ? exactKda(block) : null;
  if (kda !== null) return { name, value: kda };
  if (typeof value === 'number') return { name, value: field.number(value) };
  if (typeof value === 'string') {
    const seconds = parseDuration(value);
    return seconds === null ? null : { name: durationName(name), value: seconds };
  }
  if (value !== null) return null;
  return { name: isDurationWord(word) ? durationName(name) : name, value: null };
}

/** Upstream cuts KDA to two decimals; kills + assists / 3 − deaths is exact (UPSTREAM §7.1). */
export function exactKda(block: Block): number | null {
  const { Kills: kills, Deaths: deaths, Assists: assists } = block;
  if (typeof kills !== 'number' || typeof deaths !== 'number' || typeof assists !== 'number') return null;
  return field.number(kills + assists / 3 - deaths);
}

/** A null says nothing of its type; upstream's duration fields are known by their words. */
function isDurationWord(word: string): boolean {
  return /^(Longest)?Time(As|Played)|Duration$|OccupationTime$/.test(word);
}

/** JSON text of a key, safe inside format(). */
const quote = remembering((key) => JSON.stringify(key).replaceAll('%', '%%'));

/** By its JSON text. There are a few dozen, and hashing one costs as much as everything else about it. */
const layoutId = remembering(
  (layout) => (createHash('sha256').update(layout).digest().readBigUInt64BE() >> 1n).toString(),
  { most: 1_024, longest: 16_384 },
);
