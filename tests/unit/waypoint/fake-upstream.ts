import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request the fake upstream saw. */
export interface Seen {
  host: string;
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export type Handler = (seen: Seen, response: ServerResponse) => void;

export interface FakeUpstream {
  origin: string;
  seen: Seen[];
  /** Every token, code and refresh token ever handed out: none may show up in a log or an error. */
  secrets: Set<string>;
  /** Credentials accepted now; delete one to make it a 401. */
  valid: {
    refresh: Set<string>;
    access: Set<string>;
    user: Set<string>;
    xsts: Set<string>;
    spartan: Set<string>;
  };
  /** Seconds each kind of token lives. */
  lifetimes: { oauth: number; xbox: number; spartan: number };
  /** Answers of the services; the first fragment found in the path wins. */
  routes: Array<[fragment: string, handler: Handler]>;
  /** One-off answers that go before everything else, first in, first out, per path fragment. */
  script(fragment: string, ...handlers: Handler[]): void;
  count(fragment: string): number;
  close(): Promise<void>;
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Handler =>
  (_seen, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

export const status =
  (code: number, headers: Record<string, string> = {}, body = ''): Handler =>
  (_seen, response) => {
    response.writeHead(code, headers);
    response.end(body);
  };

/** Plays Microsoft, Xbox and Waypoint on one port, telling them apart by Host, with a clock of the test's. */
export async function startFakeUpstream(now: () => number = Date.now): Promise<FakeUpstream> {
  const sockets = new Set<Socket>();
  const scripts: Array<{ fragment: string; handlers: Handler[] }> = [];
  let serial = 0;

  const fake: FakeUpstream = {
    origin: '',
    seen: [],
    secrets: new Set(['first-refresh-SECRET', 'client-SECRET']),
    valid: {
      refresh: new Set(['first-refresh-SECRET']),
      access: new Set(),
      user: new Set(),
      xsts: new Set(),
      spartan: new Set(),
    },
    lifetimes: { oauth: 3_600, xbox: 16 * 3_600, spartan: 4 * 3_600 },
    routes: [],
    script: (fragment, ...handlers) => void scripts.push({ fragment, handlers }),
    count: (fragment) => fake.seen.filter(({ path }) => path.includes(fragment)).length,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };

  const issue = (kind: keyof FakeUpstream['valid']) => {
    const token = `${kind}-${++serial}-SECRET`;
    fake.valid[kind].add(token);
    fake.secrets.add(token);
    return token;
  };
  const after = (seconds: number) => new Date(now() + seconds * 1_000).toISOString();
  const xbox = (kind: 'user' | 'xsts') =>
    json({
      IssueInstant: after(0),
      NotAfter: after(fake.lifetimes.xbox),
      Token: issue(kind),
      DisplayClaims: { xui: [{ uhs: 'userhash', xid: '2533274800000001', gtg: 'Owner' }] },
    });
  const unauthorized = status(401);

  const auth: Array<[string, (seen: Seen) => Handler]> = [
    [
      '/oauth20_token.srf',
      ({ body }) => {
        const form = new URLSearchParams(body);
        const refresh = form.get('refresh_token');
        if (refresh !== null && !fake.valid.refresh.has(refresh))
          return json({ error: 'invalid_grant' }, 400);
        const code = form.get('code');
        if (refresh === null && !code?.startsWith('good-code')) return json({ error: 'invalid_grant' }, 400);
        return json({
          token_type: 'bearer',
          expires_in: fake.lifetimes.oauth,
          access_token: issue('access'),
          refresh_token: issue('refresh'),
        });
      },
    ],
    [
      '/user/authenticate',
      ({ body }) => {
        const ticket = String(JSON.parse(body).Properties.RpsTicket).replace(/^d=/, '');
        return fake.valid.access.has(ticket) ? xbox('user') : unauthorized;
      },
    ],
    [
      '/xsts/authorize',
      ({ body }) =>
        fake.valid.user.has(JSON.parse(body).Properties.UserTokens[0]) ? xbox('xsts') : unauthorized,
    ],
    [
      '/spartan-token',
      ({ body }) =>
        fake.valid.xsts.has(JSON.parse(body).Proof[0].Token)
          ? json({
              SpartanToken: issue('spartan'),
              ExpiresUtc: { ISO8601Date: after(fake.lifetimes.spartan) },
              TokenDuration: 'PT3H59M49.49S',
            })
          : unauthorized,
    ],
    [
      '/oban/flight-configurations',
      ({ headers }) =>
        isSpartan(headers) ? json({ FlightConfigurationId: `flight-${++serial}` }) : unauthorized,
    ],
  ];
  const isSpartan = (headers: IncomingHttpHeaders) =>
    fake.valid.spartan.has(String(headers['x-343-authorization-spartan']));

  function answer(seen: Seen): Handler {
    const script = scripts.find(
      ({ fragment, handlers }) => handlers.length > 0 && seen.path.includes(fragment),
    );
    const scripted = script?.handlers.shift();
    if (scripted) return scripted;
    const step = auth.find(([fragment]) => seen.path.startsWith(fragment));
    if (step) return step[1](seen);
    const xsts = /^XBL3\.0 x=userhash;(.+)$/.exec(seen.headers.authorization ?? '')?.[1];
    if (!isSpartan(seen.headers) && !fake.valid.xsts.has(xsts ?? '')) return unauthorized;
    return fake.routes.find(([fragment]) => seen.path.includes(fragment))?.[1] ?? status(404);
  }

  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const seen: Seen = {
        host: request.headers.host ?? '',
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(pieces).toString(),
      };
      fake.seen.push(seen);
      answer(seen)(seen, response);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  fake.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fake;
}
