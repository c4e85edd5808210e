import { STATUS_CODES } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { type ErrorName, errors } from '../../errors.ts';
import { escapeHtml, htmlPage, PAGE_HEADERS } from '../html-page.ts';
import { titleOf } from '../send-problem.ts';

/** What to do about each error; where `type` of a problem leads. */
const ADVICE: Readonly<Record<ErrorName, string>> = {
  PlayerNotFound:
    'Nobody by that xuid or gamertag was ever seen here. Check the spelling, and that spaces and signs are ' +
    'URL-encoded; a player who is new here is registered with POST /v1/players. Who asked to be erased is not found ' +
    'either, and registering them does nothing.',
  PlayerNotTracked:
    'The player was seen in other people’s matches, and nobody asked for their own. Register the gamertag with ' +
    'POST /v1/players and an API key that may register.',
  GamertagUnknown:
    'The gamertag was asked for and Xbox knows nobody by it. Gamertags change: look up the present one, and ' +
    'register that. Registering the same one again asks again.',
  HistoryPrivate:
    'The player’s privacy settings on Xbox hide their matches from other people. Only they can change that; the ' +
    'history is looked at again from time to time.',
  MatchNotFound: 'Only matches of registered players are stored. Register one of those who played it.',
  InsightNotFound:
    'Insights are named by their ids, as the catalogue at GET /v1/insights and the pages at /docs/insights list them. An id ' +
    'that was given out stays.',
  RouteNotFound:
    'There is nothing at this address. All there is stands in /openapi.json, and to try out at /docs.',
  MethodNotAllowed: 'The address exists, for other methods: the header Allow names them.',
  InvalidRequest:
    'The member errors names each bad field, with its path in the request and what is wrong there.',
  InvalidJson:
    'The body could not be read as JSON. Quotes must be double, and nothing may follow the last brace.',
  InvalidUrl: 'The address has a broken percent-encoding, or a part that is too long.',
  UrlTooLong: 'No address here is that long. Name fewer values in one request.',
  InvalidCursor:
    'Cursors are taken as they are from page.next or the header Link, and never made or changed. Begin again ' +
    'without one.',
  NotAcceptable:
    'What there is has other forms. Leave the header Accept out for JSON, or end the address in .csv or .ndjson.',
  PayloadTooLarge: 'No request here needs a body of that size.',
  UnsupportedMediaType: 'Bodies are JSON: send the header content-type with application/json.',
  InvalidHttp:
    'The bytes that came are no HTTP/1.1 request. Is this the right port, and is it HTTP, not HTTPS?',
  RequestTimeout: 'Send the whole request at once.',
  HeadersTooLarge: 'The headers are limited to 16 KiB together. Cookies are of no use here.',
  ApiKeyMissing:
    'This changes something, so it needs a key: as Authorization: Bearer, or as X-API-Key. `npm start` prints one.',
  ApiKeyInvalid: 'The key is misspelt, or was revoked. Without any key everything can be read.',
  ApiKeyForbidden: 'The key is right, and its role is not enough. Ask whoever runs this server for another.',
  ApiKeyNotInUrl:
    'Addresses are written down in many places: histories, logs, shared sheets. Only keys made for spreadsheets may ' +
    'stand in one (`?key=`). Send this one as Authorization: Bearer or X-API-Key, or ask for a spreadsheet key; and as ' +
    'it was in an address, think about replacing it.',
  ApiKeyReadOnlyInUrl:
    'An address with a key can be followed by accident. What changes something needs a key in Authorization: Bearer or ' +
    'X-API-Key, and no `?key=` in its address.',
  RateLimited:
    'Each call costs units, and they come back evenly over the minute. The header RateLimit says how many are left (r) ' +
    'and in how many seconds all of them are back (t), RateLimit-Policy how many there are (q), and Retry-After when to ' +
    'ask again. Asking with If-None-Match costs nothing while nothing has changed. A key has a larger budget.',
  GraphqlInvalid:
    'The document is no GraphQL, or asks for what the schema does not have: the message says where. The schema is in ' +
    '/graphql by introspection, and to try out at /graphiql.',
  QueryTooLarge:
    'A document is limited in its length, its depth, its aliases, directives and fragments: the message says which ' +
    'limit it is. Ask for lists with their own arguments, and in several operations.',
  QueryTooCostly:
    'An operation costs what its parts cost over REST: a table its units for each player it is asked of, and what is ' +
    'read together a tenth. Ask for fewer rows (first), or in several operations. extensions.cost tells what one cost.',
  BatchTooLarge: 'Send fewer operations in one request. Each counts as if it were sent alone.',
  OperationNotByGet:
    'An address can be followed by accident. Mutations go by POST, subscriptions over a WebSocket.',
  PersistedQueryNotFound:
    'Nobody has sent the text of that hash lately. Send query and extensions.persistedQuery together once; clients ' +
    'with automatic persisted queries do so by themselves.',
  PersistedQueryMismatch: 'sha256Hash must be the SHA-256 of query, in hexadecimal.',
  WebhookNotFound: 'A key has webhooks of its own and sees no others. GET /v1/webhooks lists them.',
  WebhookUrlRefused:
    'Messages go to the public internet alone: https, a name or address that is public, and a port of the web (443, or 1024 ' +
    'and up but for those of well-known services). Whoever runs this server can allow others for development.',
  WebhookDisabled:
    'The receiver answered 410, took nothing for three days, or was too far behind. When it is well again: POST /v1/webhooks/{id}/enable, then ' +
    'replay what it missed.',
  WebhookBehind:
    'A replay adds to what waits. `pendingDeliveries` of GET /v1/webhooks/{id} says how much that is; is it not getting less, ' +
    'the receiver takes too little: see its deliveries.',
  TooManyWebhooks: 'Delete one that is not needed; one webhook can be for many players and types.',
  TooManySubscriptions: 'End some, or listen to several players with one.',
  EventsExpired:
    'The log keeps events for a while (30 days unless this server was told otherwise). Some that came after the id you sent ' +
    'are gone: read what you need anew, then go on after the id this names, or without one.',
  FellBehind:
    'What is not taken in time is not kept for ever. Go on after the last event you were told, and nothing is missed.',
  ErasureNotProven:
    'Erasing a player needs a proof: a code from whoever runs this server, who hands it to the owner of the account. ' +
    'It is good for that account alone, once, and for seven days. Name the player by xuid or present gamertag.',
  ServiceUnavailable:
    'The database or the queue cannot be reached now. Ask again later; the header Retry-After says when.',
  Overloaded:
    'Too many calls at once, of everybody together. Ask again later; the header Retry-After says when.',
  Internal:
    'A mistake of ours. It is in our log under the requestId, which you should name when you tell us.',
};

interface ErrorPage {
  code: string;
  status: number;
  message: string;
  advice: string;
}

const PAGES: readonly ErrorPage[] = (Object.keys(errors) as ErrorName[]).map((name) => {
  const { code, statusCode, message } = new errors[name]();
  return { code, status: statusCode ?? 500, message: message.replaceAll('%s', '…'), advice: ADVICE[name] };
});

/** The pages `type` of a problem links to: for people, so they are HTML, and not part of the contract. */
export async function errorPageRoutes(app: FastifyInstance): Promise<void> {
  const documents = new Map(PAGES.map((page) => [page.code, renderPage(page)]));
  const index = htmlPage('Errors', `<ul>${PAGES.map(renderEntry).join('')}</ul>`);
  app.get('/docs/errors', { schema: { hide: true } }, (_request, reply) =>
    reply.headers(PAGE_HEADERS).send(index),
  );
  app.get<{ Params: { code: string } }>(
    '/docs/errors/:code',
    { schema: { hide: true } },
    ({ params, method, url }, reply) => {
      const document = documents.get(params.code.toUpperCase());
      if (document === undefined) throw new errors.RouteNotFound(method, url.split('?')[0]);
      return reply.headers(PAGE_HEADERS).send(document);
    },
  );
}

function renderPage({ code, status, message, advice }: ErrorPage): string {
  return htmlPage(
    titleOf(code),
    `<p><code>${code}</code> · HTTP ${status} ${STATUS_CODES[status]}</p>
<blockquote>${escapeHtml(message)}</blockquote>
<p>${escapeHtml(advice)}</p>
<p><a href="/docs/errors">All errors</a> · <a href="/docs">Reference</a></p>`,
  );
}

function renderEntry({ code, status }: ErrorPage): string {
  return `<li><a href="/docs/errors/${code}">${code}</a> (${status})</li>`;
}
