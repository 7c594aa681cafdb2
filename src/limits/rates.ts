import { isUnder } from '../middlewares/addresses';
import { HOME, isPortalPath } from '../portal/addresses';
import type { IPv6 } from 'ipaddr.js';
import { parseAddress } from '../start/networks';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const MINUTE = 60;

/** A rate limit per caller. */
export interface Limit {
  /** The setting that overrides `times`; it also names the limit. */
  readonly setting: 'RATE_LIMIT_PUBLIC' | 'RATE_LIMIT_SIGN_IN' | 'RATE_LIMIT_EXPORT';
  /** Default number of requests allowed within `seconds`. */
  readonly times: number;
  readonly seconds: number;
  /** Only failed requests count. */
  readonly countsFailures?: true;
  /** True if the limit covers a request; `path` is lower case without trailing slashes. */
  covers(method: string, path: string): boolean;
}

/** Addresses that accept a password or the code of a letter. */
const SIGN_IN = [
  '/admin/login',
  '/admin/register',
  '/admin/register-admin',
  '/admin/forgot-password',
  '/admin/reset-password',
];
/** Addresses whose work keeps a processor busy. */
const EXPORTS = ['/cchc-report/export', '/cchc-report/check', '/cchc-report/lists'];

/** @param prefix of the content API, `/api` */
export const listLimits = (prefix: string): readonly Limit[] => [
  {
    setting: 'RATE_LIMIT_PUBLIC',
    times: 3000,
    seconds: MINUTE,
    covers: (_method, path) => isUnder(path, prefix) || isPortalPath(path === '' ? HOME : path),
  },
  {
    setting: 'RATE_LIMIT_SIGN_IN',
    times: 30,
    seconds: 15 * MINUTE,
    countsFailures: true,
    covers: (method, path) =>
      method === 'POST' && (SIGN_IN.includes(path) || isUnder(path, `${prefix}/auth`)),
  },
  {
    setting: 'RATE_LIMIT_EXPORT',
    times: 60,
    seconds: MINUTE,
    covers: (_method, path) => EXPORTS.some((address) => isUnder(path, address)),
  },
];

/** An IPv6 subscriber gets a network of this many leading bits and may use any address in it. */
const SUBSCRIBER_BITS = 64;

/**
 * Identifies the caller for the limits: the address, or the network for IPv6.
 * @param address as given by the connection or the proxy; IPv4 may be mapped to IPv6, a port may follow
 */
export const toCaller = (address: string): string => {
  const parsed = parseAddress(address);
  if (parsed === null) return address;
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const leading = (parsed as IPv6).parts.slice(0, SUBSCRIBER_BITS / 16);
  return leading.map((part) => part.toString(16)).join(':');
};

/** Fractions of a request that can be counted. */
const PARTS = 4;

/** Counts requests per caller in the memory of this process. */
export interface Counter {
  /** Counts one request. Returns 0, or the seconds to wait if the limit is exceeded. */
  count(caller: string): Promise<number>;
  /** Refunds a counted request: all of it, or most of it. */
  forgive(caller: string, what: 'all' | 'most'): Promise<void>;
}

export const createCounter = ({ setting, seconds }: Limit, times: number): Counter => {
  const limiter = new RateLimiterMemory({ keyPrefix: setting, points: times * PARTS, duration: seconds });
  return {
    async count(caller) {
      try {
        await limiter.consume(caller, PARTS);
        return 0;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      }
    },
    async forgive(caller, what) {
      await limiter.reward(caller, what === 'all' ? PARTS : PARTS - 1);
    },
  };
};
