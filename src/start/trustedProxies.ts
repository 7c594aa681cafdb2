import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { createNetworkMatcher } from './networks';
import { readSetting, readList } from './settings';
import { startMessage } from './wording';

const SETTING = 'TRUST_PROXY';
/** Networks meant by `TRUST_PROXY=true`: this machine, private and link-local networks (RFC 1918, 3927, 4193, 4291). */
const NEARBY = [
  '127.0.0.0/8',
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '::1',
  'fc00::/7',
  'fe80::/10',
] as const;
const FORWARDED = /^x-forwarded-/;
const THIS_MACHINE = '127.0.0.1';
const EVERYWHERE = '0.0.0.0';

interface Trust {
  readonly networks: readonly string[];
  /** The setting is `true`, or implied by an https address. */
  readonly isUnnamed: boolean;
}

const readTrust = (): Trust => {
  const publicUrl = readSetting('PUBLIC_URL') ?? '';
  const value = (readSetting(SETTING) ?? String(publicUrl.startsWith('https://'))).trim().toLowerCase();
  if (value === 'false') return { networks: [], isUnnamed: false };
  if (value === 'true') return { networks: NEARBY, isUnnamed: true };
  return { networks: readList(SETTING), isUnnamed: false };
};

/** True if a trusted proxy is configured, whose `X-Forwarded-*` headers are used. */
export const trustsProxy = (): boolean => readTrust().networks.length > 0;

/** The address to listen on: `HOST`, or this machine only behind a proxy, or every address. */
export const listenHost = (): string => readSetting('HOST') ?? (trustsProxy() ? THIS_MACHINE : EVERYWHERE);

/**
 * Creates a test for peers listed in `TRUST_PROXY`.
 * @throws SettingError if an item is neither an address nor a network
 */
export const createProxyMatcher = (): ((address: string) => boolean) =>
  createNetworkMatcher(SETTING, readTrust().networks);

/**
 * Removes `X-Forwarded-*` from requests of untrusted peers before anything reads them, so that client address,
 * protocol and host come from the connection.
 */
export const dropUntrustedHeaders = (strapi: Core.Strapi): void => {
  const isTrusted = createProxyMatcher();
  if (readTrust().isUnnamed) strapi.log.warn(startMessage('proxy_networks_unnamed'));
  strapi.server.httpServer.prependListener('request', ({ headers, socket }: IncomingMessage) => {
    if (isTrusted(socket.remoteAddress ?? '')) return;
    for (const name of Object.keys(headers)) if (FORWARDED.test(name)) Reflect.deleteProperty(headers, name);
  });
};
