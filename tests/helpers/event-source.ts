import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';

/** An event as the format has it. */
export interface SentEvent {
  id: string;
  event: string;
  data: string;
}

/** What EventSource does, in so far as a test wants to see it: reads the format, and remembers the last id. */
export interface SentEventReader {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** As the standard has it: what a client sends when it reconnects. */
  readonly lastEventId: string;
  readonly comments: string[];
  /** Events that have come and nobody has asked for. */
  waiting(): number;
  /** The next event; null: the server has ended it. */
  next(): Promise<SentEvent | null>;
  /** The whole answer, of what is no stream. */
  text(): Promise<string>;
  pause(): void;
  resume(): void;
  close(): void;
}

export async function openEventSource(
  url: string,
  headers: Record<string, string> = {},
  localAddress?: string,
): Promise<SentEventReader> {
  const asked: ClientRequest = request(url, {
    headers: { accept: 'text/event-stream', ...headers },
    agent: false,
    ...(localAddress !== undefined && { localAddress }),
  });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  asked.on('error', () => undefined);
  answer.on('error', () => undefined);
  const events: SentEvent[] = [];
  const comments: string[] = [];
  let lastEventId = headers['last-event-id'] ?? '';
  let text = '';
  let isEnded = false;
  let wake: () => void = () => undefined;
  answer.setEncoding('utf8');
  answer.on('data', (chunk: string) => {
    text += chunk;
    if (answer.statusCode !== 200) return;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      read(text.slice(0, end));
      text = text.slice(end + 2);
    }
    wake();
  });
  answer.on('close', () => {
    isEnded = true;
    wake();
  });

  function read(block: string): void {
    const event: SentEvent = { id: '', event: 'message', data: '' };
    for (const line of block.split('\n')) {
      const colon = line.indexOf(':');
      const name = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
      if (name === '') comments.push(value);
      else if (name === 'id') lastEventId = value;
      else if (name === 'event' || name === 'data') event[name] = value;
    }
    if (event.data !== '') events.push({ ...event, id: lastEventId });
  }

  const changed = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    get lastEventId() {
      return lastEventId;
    },
    comments,
    waiting: () => events.length,
    async next() {
      while (events.length === 0 && !isEnded) await changed();
      return events.shift() ?? null;
    },
    async text() {
      while (!isEnded) await changed();
      return text;
    },
    pause: () => void answer.pause(),
    resume: () => void answer.resume(),
    close: () => void asked.destroy(),
  };
}
