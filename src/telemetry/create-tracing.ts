import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Logger } from 'pino';
import { VERSION } from '../version.ts';
import { parseTraceparent } from './parse-traceparent.ts';
import type { SpanAttributes, SpanHandle, Tracing } from './tracing.ts';

const NAME = 'halo-analytics';

/**
 * Spans in batches to an OTLP collector over HTTP. Nothing global: one process may hold several. Headers, sampling and
 * the size of batches are said by the SDK's own `OTEL_*` variables.
 */
export function createTracing(endpoint: string, log: Logger): Tracing {
  const url = `${endpoint.replace(/\/+$/, '')}/v1/traces`;
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': NAME, 'service.version': VERSION }))
    .merge(detectResources({ detectors: [envDetector] }));
  const exporter = complaining(new OTLPTraceExporter({ url }), log);
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter)] });
  const tracer = provider.getTracer(NAME, VERSION);
  const current = new AsyncLocalStorage<Context>();

  function start(name: string, kind: SpanKind, attributes: SpanAttributes, parent: Context): SpanHandle {
    const span = tracer.startSpan(name, { kind, attributes }, parent);
    const within = trace.setSpan(parent, span);
    return {
      run: (work) => current.run(within, work),
      end: (more, failure) => end(span, more, failure),
    };
  }

  return {
    startServerSpan(name, { traceparent, attributes }) {
      const caller = parseTraceparent(traceparent);
      const parent = caller === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, caller);
      return start(name, SpanKind.SERVER, attributes, parent);
    },
    async traceStatement(name, send) {
      const parent = current.getStore();
      if (parent === undefined) return send();
      const attributes = { 'db.system.name': 'postgresql', 'db.query.summary': name };
      const span = start(name, SpanKind.CLIENT, attributes, parent);
      try {
        const result = await send();
        span.end({}, null);
        return result;
      } catch (error) {
        span.end({}, codeOf(error));
        throw error;
      }
    },
    close: () => provider.shutdown(),
  };
}

function end(span: Span, attributes: SpanAttributes, failure: string | null): void {
  span.setAttributes(attributes);
  if (failure !== null) {
    span.setAttribute('error.type', failure);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '_OTHER';
}

/** The SDK keeps failures to itself, and an operator would look for spans in vain. */
function complaining(exporter: SpanExporter, log: Logger): SpanExporter {
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        if (result.error) log.warn({ err: result.error, spans: spans.length }, 'spans were not taken');
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
