import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { SettingError } from './settings';
import { startMessage } from './wording';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [address: Address, prefix: number];

const ADDRESS_BITS = { ipv4: 32, ipv6: 128 } as const;
/** Prefix bits of an IPv4 address mapped to IPv6 (`::ffff:192.0.2.7`). */
const MAPPED_BITS = 96;
/** Some proxies add the port: `192.0.2.7:5678`, `[2001:db8::1]:443`. */
const WITH_PORT = /^(?:\[(?<bracketed>.+)\](?::\d+)?|(?<dotted>[\d.]+):\d+)$/;
const PREFIX = /^\d{1,3}$/;

/** Parses an address with optional port; mapped IPv4 becomes IPv4. Null for anything else. */
export const parseAddress = (text: string): Address | null => {
  const { bracketed, dotted } = WITH_PORT.exec(text)?.groups ?? {};
  const address = bracketed ?? dotted ?? text;
  return ipaddr.isValid(address) ? ipaddr.process(address) : null;
};

/**
 * Parses `10.0.0.7`, `10.1.0.0/16` or `fd00::/8`; null for anything else, including old notations such as a single
 * number.
 */
const parseNetwork = (text: string): Network | null => {
  const [host = '', prefix, ...rest] = text.split('/');
  if (isIP(host) === 0 || rest.length > 0) return null;
  const address = ipaddr.process(host);
  const most = ADDRESS_BITS[address.kind()];
  if (prefix === undefined) return [address, most];
  // A mapped IPv4 prefix counts 96 more bits.
  const bits = Number(prefix) - (isIP(host) === 6 && address.kind() === 'ipv4' ? MAPPED_BITS : 0);
  return PREFIX.test(prefix) && bits >= 0 && bits <= most ? [address, bits] : null;
};

/**
 * Creates a test for addresses in the listed networks.
 * @param setting name of the setting that lists them
 * @throws SettingError if an item is neither an address nor a network
 */
export const createNetworkMatcher = (
  setting: string,
  list: readonly string[],
): ((address: string) => boolean) => {
  const networks = list.map((value): Network => {
    const network = parseNetwork(value);
    if (network === null) throw new SettingError(startMessage('network_refused', { setting, value }));
    return network;
  });
  return (address) => {
    const parsed = parseAddress(address);
    return networks.some(
      ([network, prefix]) => network.kind() === parsed?.kind() && parsed.match(network, prefix),
    );
  };
};
