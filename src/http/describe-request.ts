/** What a request may tell the log. Keys travel in addresses too: by mistake, or because a spreadsheet must. */
export function describeRequest(request: { method: string; url: string; id?: unknown }): object {
  return { method: request.method, url: redactUrl(request.url), id: request.id };
}

const SECRET_NAME = /key|token|secret|auth|passw|credential/i;
/** What a caller asks about is theirs: what a GraphQL operation is given is not for a log. */
const VARIABLES = /^variables$/i;
const API_KEY = /halo_[\w%-]{8,}/gi;

/** A URL without the value of any parameter that could be a secret, and without anything that looks like our keys. */
export function redactUrl(url: string): string {
  const [path = '', ...rest] = url.split('?');
  const query = rest.join('?').split('&');
  const shown = query.map((pair) => {
    const [name = '', ...value] = pair.split('=');
    return value.length > 0 && isHidden(decoded(name)) ? `${name}=[redacted]` : pair;
  });
  const whole = rest.length === 0 ? path : `${path}?${shown.join('&')}`;
  return whole.replace(API_KEY, '[redacted]');
}

function isHidden(name: string): boolean {
  return SECRET_NAME.test(name) || VARIABLES.test(name);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // What cannot be read could be anything.
    return 'key';
  }
}
