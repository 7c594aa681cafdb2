import type { Core } from '@strapi/strapi';
import { CONNECTION_LIMITS } from '../src/limits/connections';
import { isPortalEnabled } from '../src/portal/enabled';
import { checkedPublicUrl } from '../src/start/publicUrl';
import { given, givenFlag, givenInteger, givenList } from '../src/start/settings';

/** `PUBLIC_URL` is the address people type when a proxy stands in front; empty means this machine's own. */
export default (): Core.Config.Server => {
  const publicUrl = checkedPublicUrl(given('PUBLIC_URL') ?? '', isPortalEnabled());
  return {
    host: given('HOST') ?? '0.0.0.0',
    port: givenInteger('PORT', 1337),
    ...(publicUrl === '' ? {} : { url: publicUrl }),
    // Behind a proxy only: then X-Forwarded-* is believed for the protocol and the client's address. The address is the last one, which the
    // proxy has added itself: those before it are what the client said.
    proxy: { koa: givenFlag('TRUST_PROXY', publicUrl.startsWith('https://')), maxIpsCount: 1 },
    http: {
      serverOptions: {
        keepAliveTimeout: CONNECTION_LIMITS.idle,
        headersTimeout: CONNECTION_LIMITS.head,
        requestTimeout: CONNECTION_LIMITS.request,
        connectionsCheckingInterval: CONNECTION_LIMITS.check,
      },
    },
    app: { keys: givenList('APP_KEYS') },
    logger: { config: { level: given('LOG_LEVEL') ?? 'http' }, updates: { enabled: false } },
    mcp: { enabled: false },
    transfer: { remote: { enabled: false } },
  };
};
