/** Attributes of a span, as exporters take them. */
export type SpanAttributes = Record<string, string | number>;

/** Work that is being timed. */
export interface SpanHandle {
  /** Runs something so that what it starts belongs to this span. */
  run<T>(work: () => T): T;
  /** @param failure what kind of failure, if any: a status, a code; never a message, which may hold values. */
  end(attributes: SpanAttributes, failure: string | null): void;
}

/** Where spans go. */
export interface Tracing {
  /** A request's span, below the caller's own when there is a W3C `traceparent`. */
  startServerSpan(
    name: string,
    caller: { traceparent: string | undefined; attributes: SpanAttributes },
  ): SpanHandle;
  /** Times an SQL statement as a part of the span at work; outside of any it only sends it. */
  traceStatement<T>(name: string, send: () => Promise<T>): Promise<T>;
  /** Sends what is left. */
  close(): Promise<void>;
}
