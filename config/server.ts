import type { Core } from '@strapi/strapi';
import { CONNECTION_LIMITS } from '../src/limits/connections';
import { isPortalEnabled } from '../src/portal/addresses';
import { checkedPublicUrl } from '../src/start/publicUrl';
import { given, givenInteger, givenList } from '../src/start/settings';
import { listenHost, trustsProxy } from '../src/start/trustedProxies';

/** `PUBLIC_URL` is the address people type when a proxy stands in front; empty means this machine's own. */
export default (): Core.Config.Server => {
  const publicUrl = checkedPublicUrl(given('PUBLIC_URL') ?? '', isPortalEnabled());
  return {
    host: listenHost(),
    port: givenInteger('PORT', 1337),
    ...(publicUrl === '' ? {} : { url: publicUrl }),
    // The last address of X-Forwarded-For counts: the proxy added it, and the client could have sent those before it. The headers of
    // connections that do not come from the proxy have been removed by then (src/start/trustedProxies.ts).
    proxy: { koa: trustsProxy(), maxIpsCount: 1 },
    http: {
      serverOptions: {
        keepAliveTimeout: CONNECTION_LIMITS.idle,
        headersTimeout: CONNECTION_LIMITS.head,
        requestTimeout: CONNECTION_LIMITS.request,
        connectionsCheckingInterval: CONNECTION_LIMITS.check,
      },
    },
    app: { keys: givenList('APP_KEYS') },
    // Our scripts print the addresses, in Vietnamese.
    logger: {
      config: { level: given('LOG_LEVEL') ?? 'http' },
      updates: { enabled: false },
      startup: { enabled: false },
    },
    mcp: { enabled: false },
    transfer: { remote: { enabled: false } },
  };
};
