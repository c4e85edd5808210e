/** Why the service is not `ok`. */
export const STATUS_REASONS = [
  'no-worker',
  'accounts-parked',
  'account-parked',
  'lag-high',
  'players-overdue',
  'players-delayed',
  'work-overdue',
  'queues-silent',
  'upstream-failing',
  'upstream-throttled',
  'upstream-paused',
] as const;

export type StatusReason = (typeof STATUS_REASONS)[number];
