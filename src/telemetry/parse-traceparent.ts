import type { SpanContext } from '@opentelemetry/api';

const FORM = /^(?!ff)[\da-f]{2}-(?!0{32})([\da-f]{32})-(?!0{16})([\da-f]{16})-([\da-f]{2})(?:$|-)/;

/** The caller's span from W3C Trace Context; null when the header says nothing readable. */
export function parseTraceparent(header: string | undefined): SpanContext | null {
  const match = FORM.exec(header ?? '');
  if (match === null) return null;
  const [, traceId = '', spanId = '', flags = ''] = match;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
}
