import { asRecord } from './fields.ts';
import { exactBlock } from './mode-stats.ts';
import { blockName, camelDeep } from './naming.ts';

type Stats = Readonly<Record<string, unknown>>;

/**
 * A Stats object under its public names, for what is kept as a document and not in columns: the core under `stats`,
 * each other block under its own name.
 */
export function publicStats(stats: Stats): { stats: unknown; modeStats: unknown } {
  const { CoreStats, ...blocks } = stats;
  return {
    stats: camelDeep(exactCore(asRecord(CoreStats))),
    modeStats: Object.fromEntries(
      Object.entries(blocks).map(([word, block]) => [
        blockName(word),
        isBlock(block) ? camelDeep(exactBlock(block)) : camelDeep(block),
      ]),
    ),
  };
}

/** Upstream's accuracy is a percentage cut to two decimals (UPSTREAM §7.2); ours is the exact ratio. */
function exactCore(core: Stats): Stats {
  if (!Object.hasOwn(core, 'Accuracy')) return exactBlock(core);
  const { ShotsHit: hit, ShotsFired: fired } = core;
  const counted = typeof hit === 'number' && typeof fired === 'number' && fired !== 0;
  return { ...exactBlock(core), Accuracy: counted ? hit / fired : null };
}

function isBlock(value: unknown): value is Stats {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
