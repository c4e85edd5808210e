import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { GraphContext } from './context.ts';

export interface EventsOptions {
  /** What resolvers have; each event gets its own, so that nothing is remembered from one to the next. */
  context: () => GraphContext;
  /** Pays for an event. @throws RATE_LIMITED, which ends the subscription. */
  pay: () => Promise<void>;
  /** How to end what is open of the same socket: whoever begins twice under one name could end only one of them. */
  open: Set<() => void>;
}

/** What a subscription tells, one answer for each event; an answer by itself where it could not be begun. */
export async function eventsOf(
  args: ExecutionArgs,
  { context, pay, open }: EventsOptions,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream({ ...args, contextValue: context() });
  if (!(Symbol.asyncIterator in source)) return source;
  const items = source[Symbol.asyncIterator]();
  // Not a generator: one that waits for the next event cannot be ended before it comes.
  const events: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      try {
        const { done, value } = await items.next();
        if (!done) {
          await pay();
          return {
            done: false,
            value: await execute({ ...args, rootValue: value, contextValue: context() }),
          };
        }
      } catch (error) {
        // Nobody ends what has failed: what it was told from would stay open.
        await events.return?.();
        throw error;
      }
      open.delete(end);
      return { done: true, value: undefined };
    },
    async return() {
      open.delete(end);
      await items.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return events;
    },
  };
  const end = () => void events.return?.().catch(() => undefined);
  open.add(end);
  return events;
}
