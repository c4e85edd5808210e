import { getHeapStatistics } from 'node:v8';
import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import plugin from 'fastify-plugin';
import { errors } from '../../errors.ts';

export interface PressureLimits {
  /** Most a turn of the event loop may be late, on average over a sample. */
  eventLoopDelayMs: number;
  /** Most memory the heap may use, of what this process may have. */
  heapShare: number;
  /** A sample. One long computation, as a start has, is not overload: it must be shorter than this. */
  sampleMs: number;
}

/** Far beyond what a busy process shows; refusing then lets the calls under way be answered at all. */
export const PRESSURE_LIMITS: PressureLimits = { eventLoopDelayMs: 500, heapShare: 0.95, sampleMs: 5_000 };

/** Answers OVERLOADED while there is more to do than can be done. A route with {@link UNDER_ANY_PRESSURE} goes on. */
export const pressure = plugin(async (app: FastifyInstance, limits: PressureLimits) => {
  await app.register(underPressure, {
    sampleInterval: limits.sampleMs,
    maxEventLoopDelay: limits.eventLoopDelayMs,
    maxHeapUsedBytes: Math.floor(getHeapStatistics().heap_size_limit * limits.heapShare),
    customError: errors.Overloaded as unknown as ErrorConstructor,
  });
});

/** For a route's `config`: whoever watches this process must see it when it is in need. */
export const UNDER_ANY_PRESSURE = { pressureHandler: () => undefined };
