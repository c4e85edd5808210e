import type { FastifyInstance, FastifyRequest } from 'fastify';
import plugin from 'fastify-plugin';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { AppDeps } from '../../app.ts';
import { operationOf } from '../operation-of.ts';
import { whenAnswered } from '../when-answered.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether it is answered without end: how long that took says nothing. */
    isStream?: boolean;
  }
  interface FastifyInstance {
    /** What this app tells Prometheus; each app its own. */
    metrics: Registry;
  }
}

/** Counts and times every request, those that are refused too. */
export const metrics = plugin(async (app: FastifyInstance, { db, ephemeral }: AppDeps) => {
  const registry = new Registry();
  app.decorate('metrics', registry);
  const registers = [registry];
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the head of a request to the last byte of its answer, by operation of the contract.',
    labelNames: ['operation', 'method', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  let underWay = 0;
  new Gauge({
    name: 'http_requests_in_flight',
    help: 'Requests that are being answered.',
    registers,
    collect() {
      this.set(underWay);
    },
  });
  // Found by their labels at each request, series would cost more than the rest of the counting.
  const series = new Map<string, Histogram.Internal<string>>();
  const seriesOf = (operation: string, method: string, status: string) => {
    const key = `${operation} ${method} ${status}`;
    const known = series.get(key) ?? durations.labels({ operation, method, status });
    series.set(key, known);
    return known;
  };
  new Gauge({
    name: 'sql_pool_connections',
    help: 'Database connections of this process by state, and calls that wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'used' }, db.pool.totalCount - db.pool.idleCount);
      this.set({ state: 'idle' }, db.pool.idleCount);
      this.set({ state: 'waiting' }, db.pool.waitingCount);
    },
  });
  new Counter({
    name: 'memo_answers_total',
    help: 'Answers by where they came from: remembered, or made.',
    labelNames: ['from'],
    registers,
    collect() {
      const { hits, misses } = ephemeral.memo.tally;
      this.reset();
      this.inc({ from: 'memory' }, hits);
      this.inc({ from: 'database' }, misses);
    },
  });

  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.isStream) return done();
    const startedAt = performance.now();
    underWay += 1;
    whenAnswered(reply, (wentAway) => {
      underWay -= 1;
      const status = wentAway ? 'aborted' : `${Math.floor(reply.statusCode / 100)}xx`;
      const timed = seriesOf(operationOf(request), methodOf(request), status);
      timed.observe((performance.now() - startedAt) / 1_000);
    });
    done();
  });
});

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Node reads some thirty methods; a caller must not make thirty times as many series. */
function methodOf({ method }: FastifyRequest): string {
  return METHODS.has(method) ? method : 'other';
}
