import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

export interface UrlPolicy {
  /** Whether plain HTTP and private addresses will do: for development. */
  allowsPrivate: boolean;
}

/** Characters an address may have. */
export const LONGEST_URL = 2_000;

/**
 * Why no webhook can have this address, by its form alone; null: it may. What its name resolves to is looked at with each
 * message, for it can change at any time.
 */
export function faultOfUrl(text: string, { allowsPrivate }: UrlPolicy): string | null {
  if (text.length > LONGEST_URL) return `it is longer than ${LONGEST_URL} characters`;
  if (!URL.canParse(text)) return 'it is no address';
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(allowsPrivate && url.protocol === 'http:'))
    return 'it does not begin with https://';
  if (url.username !== '' || url.password !== '') return 'it has a user name or a password in it';
  if (url.hash !== '') return 'it has a fragment';
  const host = hostOf(url);
  if (host === '') return 'it names no host';
  if (allowsPrivate) return null;
  if (!isWebPort(url.port)) return 'its port is not one of the web';
  if (isIP(host) !== 0) return isPublicAddress(host) ? null : NOT_PUBLIC;
  return isPublicName(host) ? null : NOT_PUBLIC;
}

const NOT_PUBLIC = 'its host is not on the public internet';

/** An address as its number; the URL's parser has made dotted decimals of its other forms. A name without its last dots. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');
}

/** Names that only mean something in some network. */
const INNER =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|test|invalid|home\.arpa)$/i;

function isPublicName(host: string): boolean {
  return host.includes('.') && !INNER.test(host);
}

/** Where something else than the web answers, above the ports that belong to services anyway. */
const OTHER_SERVICES = new Set([
  1080, 1433, 1521, 1723, 1883, 2049, 2181, 2375, 2376, 2379, 2380, 3128, 3306, 3389, 4369, 5060, 5061, 5432,
  5433, 5671, 5672, 5900, 5984, 5985, 5986, 6000, 6379, 6380, 6443, 6566, 6665, 6666, 6667, 6668, 6669, 6697,
  8086, 8125, 8500, 9000, 9042, 9092, 9200, 9300, 10_250, 11_211, 15_672, 25_565, 26_379, 27_017, 50_000,
]);

function isWebPort(port: string): boolean {
  if (port === '' || port === '443') return true;
  const number = Number(port);
  return number >= 1_024 && !OTHER_SERVICES.has(number);
}
