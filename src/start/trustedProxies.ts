import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { networkMatcher } from './networks';
import { given, givenList } from './settings';
import { startMessage } from './wording';

const SETTING = 'TRUST_PROXY';
/** The networks that `TRUST_PROXY=true` stands for: this machine, private and link-local networks (RFC 1918, 3927, 4193, 4291). */
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
  /** The setting still says `true`, or an https address says it in its place. */
  readonly isUnnamed: boolean;
}

const trustOf = (): Trust => {
  const publicUrl = given('PUBLIC_URL') ?? '';
  const value = (given(SETTING) ?? String(publicUrl.startsWith('https://'))).trim().toLowerCase();
  if (value === 'false') return { networks: [], isUnnamed: false };
  if (value === 'true') return { networks: NEARBY, isUnnamed: true };
  return { networks: givenList(SETTING), isUnnamed: false };
};

/** Whether a proxy stands in front, whose `X-Forwarded-*` is believed. */
export const trustsProxy = (): boolean => trustOf().networks.length > 0;

/** `HOST`; without it a server behind a proxy listens on this machine alone, any other on every address. */
export const listenHost = (): string => given('HOST') ?? (trustsProxy() ? THIS_MACHINE : EVERYWHERE);

/**
 * Whether `TRUST_PROXY` names the address of a connection's other end.
 * @throws SettingError when an item of `TRUST_PROXY` is neither an address nor a network
 */
export const proxyMatcher = (): ((address: string) => boolean) => networkMatcher(SETTING, trustOf().networks);

/**
 * Removes `X-Forwarded-*` of every request whose connection does not come from a trusted proxy, before anything reads the
 * request: client address, protocol and host then come from the connection itself.
 */
export const believeTrustedProxies = (strapi: Core.Strapi): void => {
  const isTrusted = proxyMatcher();
  if (trustOf().isUnnamed) strapi.log.warn(startMessage('proxy_networks_unnamed'));
  strapi.server.httpServer.prependListener('request', ({ headers, socket }: IncomingMessage) => {
    if (isTrusted(socket.remoteAddress ?? '')) return;
    for (const name of Object.keys(headers)) if (FORWARDED.test(name)) Reflect.deleteProperty(headers, name);
  });
};
