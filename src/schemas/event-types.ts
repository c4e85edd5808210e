/** What an event can be about. */
export const EVENT_TYPES = [
  'match.ingested',
  'rank.changed',
  'record.broken',
  'player.renamed',
  'sync.failed',
  'sync.recovered',
  'history.private',
  'history.complete',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];
