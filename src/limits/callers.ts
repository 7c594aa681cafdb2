import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Network = [address: ipaddr.IPv4 | ipaddr.IPv6, prefix: number];

/** A subscriber of IPv6 is given a whole network of this many leading bits, and may ask from any address of it. */
const SUBSCRIBER_BITS = 64;
const ADDRESS_BITS = { ipv4: 32, ipv6: 128 } as const;

const networkOf = (text: string): Network => {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text);
  // Older spellings of addresses, such as a single number, are rather slips of the pen.
  if (isIP(text) === 0) throw new Error(`RATE_LIMIT_EXEMPT: ${text}`);
  const address = ipaddr.process(text);
  return [address, ADDRESS_BITS[address.kind()]];
};

/** Some proxies tell the port as well, which is another one for each connection: `192.0.2.7:5678`, `[2001:db8::1]:443`. */
const WITH_PORT = /^(?:\[(?<bracketed>.+)\](?::\d+)?|(?<dotted>[\d.]+):\d+)$/;

/** Null for what is no address. */
const parsedAddress = (text: string): ipaddr.IPv4 | ipaddr.IPv6 | null => {
  const { bracketed, dotted } = WITH_PORT.exec(text)?.groups ?? {};
  const address = bracketed ?? dotted ?? text;
  return ipaddr.isValid(address) ? ipaddr.process(address) : null;
};

/**
 * Who asks, as limits count it: the address, or for IPv6 its network.
 * @param address as the connection or the proxy tells it; IPv4 may be written as IPv6, a port may follow
 */
export const callerOf = (address: string): string => {
  const parsed = parsedAddress(address);
  if (parsed === null) return address;
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const leading = (parsed as ipaddr.IPv6).parts.slice(0, SUBSCRIBER_BITS / 16);
  return leading.map((part) => part.toString(16)).join(':');
};

/**
 * Whether an address is one of those or in one of those networks (`10.0.0.7`, `10.1.0.0/16`).
 * @throws Error for what is no address, so that a slip of the pen is seen at start
 */
export const amongAddresses = (list: readonly string[]): ((address: string) => boolean) => {
  const networks = list.map(networkOf);
  return (address) => {
    const parsed = parsedAddress(address);
    return networks.some(
      ([network, prefix]) => network.kind() === parsed?.kind() && parsed.match(network, prefix),
    );
  };
};
