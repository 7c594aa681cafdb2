import type { IPv6 } from 'ipaddr.js';
import { parseAddress } from '../start/networks';

/** A subscriber of IPv6 is given a whole network of this many leading bits, and may ask from any address of it. */
const SUBSCRIBER_BITS = 64;

/**
 * Who asks, as limits count it: the address, or for IPv6 its network.
 * @param address as the connection or the proxy tells it; IPv4 may be written as IPv6, a port may follow
 */
export const callerOf = (address: string): string => {
  const parsed = parseAddress(address);
  if (parsed === null) return address;
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const leading = (parsed as IPv6).parts.slice(0, SUBSCRIBER_BITS / 16);
  return leading.map((part) => part.toString(16)).join(':');
};
