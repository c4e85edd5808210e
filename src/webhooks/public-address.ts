import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet: none of this machine, of a network of ours, of a cloud's metadata,
 * nor one that stands for such an address in another notation. Whatever is not known to be public is not.
 */
export function isPublicAddress(text: string): boolean {
  // What is read as an address elsewhere (`1.2.3`) is none here.
  if (isIP(text) === 0 || !ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.kind() === 'ipv4') return address.range() === 'unicast';
  const v6 = address as ipaddr.IPv6;
  const inside = embedded(v6);
  if (inside !== null) return inside.range() === 'unicast';
  return v6.range() === 'unicast' && v6.match(GLOBAL_UNICAST);
}

/** Only from here does anybody get addresses; a range nobody has named yet is nobody's receiver. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];
/** Through which networks without IPv4 reach it (RFC 6052). */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96') as [ipaddr.IPv6, number];

/**
 * The IPv4 address an IPv6 one leads to. 6to4 and Teredo lead to one as well, but nobody's receiver is there: they are
 * refused whatever they hold.
 */
function embedded(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  if (address.match(NAT64)) return new ipaddr.IPv4(address.toByteArray().slice(12));
  return null;
}
