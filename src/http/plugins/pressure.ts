import { getHeapStatistics } from 'node:v8';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';
import { errors } from '../../errors.ts';

export interface PressureLimits {
  /** Most a turn of the event loop may be late, on average over a sample. */
  eventLoopDelayMs: number;
  sampleMs: number;
  /** Late samples in a row that are overload. A long computation, as a start has, is one, however long it takes. */
  lateSamples: number;
  /** Most memory the heap may use, of what this process may have. */
  heapShare: number;
}

/** Far beyond what a busy process shows; refusing then lets the calls under way be answered at all. */
export const PRESSURE_LIMITS: PressureLimits = {
  eventLoopDelayMs: 1_000,
  sampleMs: 2_000,
  lateSamples: 3,
  heapShare: 0.95,
};

/** Answers OVERLOADED while there is more to do than can be done. A route with {@link UNDER_ANY_PRESSURE} goes on. */
export const pressure = plugin(async (app: FastifyInstance, limits: PressureLimits) => {
  let late = 0;
  await app.register(underPressure, {
    sampleInterval: limits.sampleMs,
    maxEventLoopDelay: limits.eventLoopDelayMs,
    maxHeapUsedBytes: Math.floor(getHeapStatistics().heap_size_limit * limits.heapShare),
    async pressureHandler(_request, _reply, type) {
      if (type === 'eventLoopDelay' && late < limits.lateSamples) return;
      throw new errors.Overloaded();
    },
  });
  const timer = setInterval(() => {
    late = app.memoryUsage().eventLoopDelay > limits.eventLoopDelayMs ? late + 1 : 0;
  }, limits.sampleMs);
  timer.unref();
  app.addHook('onClose', async () => clearInterval(timer));
});

/** For a route's `config`: whoever watches this process must see it when it is in need. */
export const UNDER_ANY_PRESSURE = { pressureHandler: () => undefined };
