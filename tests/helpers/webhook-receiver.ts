import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** A message as it arrived. */
export interface Received {
  id: string;
  headers: Record<string, string>;
  /** The bytes as text. */
  text: string;
  /** What it was answered with; null: nothing yet. */
  status: number | null;
}

export interface Message {
  type: string;
  timestamp: string;
  data: { id: string; xuid: string } & Record<string, unknown>;
}

/** Says what a message is answered with, and after what; `hang`: nothing, for as long as the sender waits. */
export type Answer = (
  message: Received,
  earlier: readonly Received[],
) => number | 'hang' | { status: number; after: Promise<unknown> };

export interface Receiver {
  url: string;
  received: Received[];
  /** Ids of what it took, in the order it took them. */
  taken(): string[];
  /** Connections that ended without an answer. */
  abandoned(): number;
  /** Messages it has at hand. */
  atHand(): number;
  behave(answer: Answer): void;
  /** @throws when the message is not signed with this secret. */
  verify(message: Received, secret: string): Message;
  close(): Promise<void>;
}

/** A receiver of webhooks on this machine. */
export async function openReceiver(
  answer: Answer = () => 200,
  headers: Record<string, string> = {},
): Promise<Receiver> {
  let behaviour = answer;
  let abandoned = 0;
  const received: Received[] = [];
  const open = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    open.add(response);
    response.on('close', () => {
      open.delete(response);
      if (!response.writableEnded) abandoned++;
    });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const message: Received = {
      id: String(request.headers['webhook-id']),
      headers: request.headers as Record<string, string>,
      text: Buffer.concat(chunks).toString(),
      status: null,
    };
    const told = behaviour(message, received);
    received.push(message);
    if (told === 'hang') return;
    const { status, after } = typeof told === 'number' ? { status: told, after: null } : told;
    await after;
    message.status = status;
    response.writeHead(status, headers).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    taken: () => received.filter(({ status }) => status !== null && status < 300).map(({ id }) => id),
    abandoned: () => abandoned,
    atHand: () => open.size,
    behave(next) {
      behaviour = next;
    },
    verify: ({ text, headers: sent }, secret) => new Webhook(secret).verify(text, sent) as Message,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
