import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Carrier, type Changed, readMessage, toMessage } from '../../../src/live/carrier.ts';
import { createHints } from '../../../src/live/hints.ts';

const log = pino({ level: 'silent' });
const nothing = async () => [];

/** What was sent, by whom it is heard at once; sending fails while it is told to. */
function createEcho() {
  const sent: (string[] | 'anything')[] = [];
  let told: (changed: Changed) => void = () => undefined;
  const echo = { sent, fails: false, isClosed: false, say: (changed: Changed) => told(changed) };
  const carrier: Carrier = {
    async send(changed) {
      if (echo.fails) throw new Error('away');
      sent.push(changed === 'anything' ? changed : [...changed]);
      told(changed);
    },
    listen: (tell) => {
      told = tell;
    },
    ready: async () => undefined,
    async close() {
      echo.isClosed = true;
    },
  };
  return { echo, carrier };
}

describe('hints', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are sent at once, then no more often than every so often, each player once', async () => {
    const { echo, carrier } = createEcho();
    const hints = createHints({ carrier, place: nothing, log, everyMs: 100 });
    hints.publish([1n, '2']);
    hints.publish(['2', 3n]);
    await vi.advanceTimersByTimeAsync(1);
    expect(echo.sent).toEqual([['1', '2', '3']]);
    for (let player = 0; player < 50; player++) {
      hints.publish([String(player % 5)]);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(echo.sent.length).toBeGreaterThanOrEqual(5);
    expect(echo.sent.length).toBeLessThanOrEqual(7);
    for (const message of echo.sent.slice(1)) expect(new Set(message).size).toBe(message.length);
    await hints.close();
  });

  it('of nobody are not sent', async () => {
    const { echo, carrier } = createEcho();
    const hints = createHints({ carrier, place: nothing, log });
    hints.publish([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(echo.sent).toEqual([]);
    await hints.close();
  });

  it('say that it may be anybody when there are too many to name', async () => {
    const { echo, carrier } = createEcho();
    const hints = createHints({ carrier, place: nothing, log, most: 3 });
    hints.publish(['1', '2', '3']);
    await vi.advanceTimersByTimeAsync(1_000);
    hints.publish(['1', '2', '3', '4', '5']);
    await vi.advanceTimersByTimeAsync(1_000);
    hints.publish(['6']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(echo.sent).toEqual([['1', '2', '3'], 'anything', ['6']]);
    await hints.close();
  });

  it('that could not be sent are kept, however many, and sent later', async () => {
    const { echo, carrier } = createEcho();
    const hints = createHints({ carrier, place: nothing, log, most: 3 });
    echo.fails = true;
    hints.publish(['1']);
    await vi.advanceTimersByTimeAsync(5_000);
    hints.publish(['2']);
    await vi.advanceTimersByTimeAsync(5_000);
    echo.fails = false;
    await vi.advanceTimersByTimeAsync(1_500);
    expect(echo.sent.map((message) => [...message].sort())).toEqual([['1', '2']]);
    echo.fails = true;
    hints.publish(['1', '2', '3', '4']);
    await vi.advanceTimersByTimeAsync(5_000);
    echo.fails = false;
    await vi.advanceTimersByTimeAsync(1_500);
    expect(echo.sent.at(-1)).toBe('anything');
    await hints.close();
  });

  it('that wait are sent before it closes, and none after', async () => {
    const { echo, carrier } = createEcho();
    const hints = createHints({ carrier, place: nothing, log });
    hints.publish(['1']);
    await vi.advanceTimersByTimeAsync(1);
    hints.publish(['2']);
    await hints.close();
    hints.publish(['3']);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(echo.sent).toEqual([['1'], ['2']]);
    expect(echo.isClosed).toBe(true);
  });

  it('do not keep a process that stops waiting for who does not answer', async () => {
    const { echo, carrier } = createEcho();
    const hints = createHints({
      carrier: { ...carrier, send: () => new Promise<void>(() => undefined) },
      place: nothing,
      log,
    });
    hints.publish(['1']);
    await vi.advanceTimersByTimeAsync(1);
    const closing = hints.close();
    await vi.advanceTimersByTimeAsync(2_000);
    await closing;
    expect(echo.isClosed).toBe(true);
  });

  it('reach every listener, also when one of them fails, until it has had enough', async () => {
    const { echo, carrier } = createEcho();
    const hints = createHints({ carrier, place: nothing, log });
    const heard: Changed[] = [];
    hints.subscribe(() => {
      throw new Error('a mistake');
    });
    const stop = hints.subscribe((changed) => void heard.push(changed));
    echo.say(new Set(['1']));
    echo.say('anything');
    echo.say(new Set());
    stop();
    echo.say(new Set(['2']));
    expect(heard).toEqual([new Set(['1']), 'anything']);
    await hints.close();
  });
});

describe('a message', () => {
  it('says again what it was made of', () => {
    for (const changed of [new Set(['1']), new Set(['2533274900000000', '7']), 'anything'] as const)
      expect(readMessage(toMessage(changed))).toEqual(changed);
  });

  it.each(['', ' ', 'x', '* 1x', '-1', '1;drop table players', '9'.repeat(30)])(
    'of somebody else tells of nobody: %s',
    (text) => {
      expect(readMessage(text)).toEqual(new Set());
    },
  );
});
