import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { SettingError } from './settingError';
import { startMessage } from './wording';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [address: Address, prefix: number];

const ADDRESS_BITS = { ipv4: 32, ipv6: 128 } as const;
/** Leading bits of an IPv4 address that is written as IPv6 (`::ffff:192.0.2.7`). */
const MAPPED_BITS = 96;
/** Some proxies send the port too: `192.0.2.7:5678`, `[2001:db8::1]:443`. */
const WITH_PORT = /^(?:\[(?<bracketed>.+)\](?::\d+)?|(?<dotted>[\d.]+):\d+)$/;
const PREFIX = /^\d{1,3}$/;

/** Reads an address that may carry a port; IPv4 written as IPv6 becomes IPv4. Null for anything else. */
export const parseAddress = (text: string): Address | null => {
  const { bracketed, dotted } = WITH_PORT.exec(text)?.groups ?? {};
  const address = bracketed ?? dotted ?? text;
  return ipaddr.isValid(address) ? ipaddr.process(address) : null;
};

/** `10.0.0.7`, `10.1.0.0/16`, `fd00::/8`; null for anything else, older spellings such as a single number included. */
const parseNetwork = (text: string): Network | null => {
  const [host = '', prefix, ...rest] = text.split('/');
  if (isIP(host) === 0 || rest.length > 0) return null;
  const address = ipaddr.process(host);
  const most = ADDRESS_BITS[address.kind()];
  if (prefix === undefined) return [address, most];
  // A mapped IPv4 network has 96 bits more before the slash.
  const bits = Number(prefix) - (isIP(host) === 6 && address.kind() === 'ipv4' ? MAPPED_BITS : 0);
  return PREFIX.test(prefix) && bits >= 0 && bits <= most ? [address, bits] : null;
};

/**
 * Whether an address lies in one of the networks.
 * @param setting the name of the setting that lists them
 * @throws SettingError when an item is neither an address nor a network
 */
export const networkMatcher = (setting: string, list: readonly string[]): ((address: string) => boolean) => {
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
