import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createShutdown, stopOnSignals } from '../../src/shutdown.ts';

const silent = pino({ level: 'silent' });

afterEach(() => {
  vi.restoreAllMocks();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.removeAllListeners(signal);
});

describe('a shutdown', () => {
  it('stops the last added first, each after the one before', async () => {
    const order: string[] = [];
    const shutdown = createShutdown(silent);
    for (const name of ['database', 'queues', 'http'])
      shutdown.add(name, async () => {
        order.push(`${name} begins`);
        await delay(5);
        order.push(`${name} ends`);
      });
    await shutdown.run();
    expect(order).toEqual([
      'http begins',
      'http ends',
      'queues begins',
      'queues ends',
      'database begins',
      'database ends',
    ]);
  });

  it('goes on past a part that fails, throws or hangs', async () => {
    const stopped: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line: string) => stopped.push(JSON.parse(line).part) });
    const shutdown = createShutdown(log);
    shutdown.add('last', async () => stopped.push('stopped: last'));
    shutdown.add('hangs', () => new Promise(() => undefined), 10);
    shutdown.add('rejects', () => Promise.reject(new Error('no')));
    shutdown.add('throws', () => {
      throw new Error('at once');
    });
    await shutdown.run();
    expect(stopped).toEqual(['throws', 'rejects', 'hangs', 'stopped: last']);
  });

  it('runs once, however often it is asked', async () => {
    const stop = vi.fn(async () => delay(5));
    const shutdown = createShutdown(silent);
    shutdown.add('part', stop);
    const first = shutdown.run();
    expect(shutdown.run()).toBe(first);
    await first;
    await shutdown.run();
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('leaves no clock running that would hold up the end of the process', async () => {
    const shutdown = createShutdown(silent);
    shutdown.add('quick', async () => undefined, 3_600_000);
    const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    await shutdown.run();
    expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length).toBe(before);
  });

  it('with nothing to stop is over at once', async () => {
    await expect(createShutdown(silent).run()).resolves.toBeUndefined();
  });
});

describe('signals', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s stops everything and ends with 0', async (signal) => {
    const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
    const stop = vi.fn(async () => undefined);
    const shutdown = createShutdown(silent);
    shutdown.add('part', stop);
    const told = vi.fn();
    stopOnSignals(shutdown, told);
    process.emit(signal);
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0));
    expect(told).toHaveBeenCalledTimes(1);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it('a second one ends the process at once, but not one that npm repeats in the same moment', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(10_000);
    const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
    const shutdown = createShutdown(silent);
    shutdown.add('hangs', () => new Promise(() => undefined), 50);
    stopOnSignals(shutdown);
    process.emit('SIGTERM');
    expect(exit).not.toHaveBeenCalled();
    clock.mockReturnValue(10_900);
    process.emit('SIGINT');
    expect(exit).not.toHaveBeenCalled();
    clock.mockReturnValue(11_100);
    process.emit('SIGINT');
    expect(exit).toHaveBeenCalledWith(130);
    clock.mockRestore();
    // Or what was begun here would end the process for good, in the middle of another file's tests.
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0));
  });
});
