import type { Core } from '@strapi/strapi';
import { CONNECTION_LIMITS } from '../src/limits/connections';
import { createJsonFormat, readLogFormat } from '../src/logging/format';
import { isPortalEnabled } from '../src/portal/addresses';
import { checkPublicUrl } from '../src/start/urls';
import { readSetting, readInteger, readList } from '../src/start/settings';
import { listenHost, trustsProxy } from '../src/start/trustedProxies';

/** `PUBLIC_URL` is the address behind a proxy; empty means this machine's own. */
export default (): Core.Config.Server => {
  const publicUrl = checkPublicUrl(readSetting('PUBLIC_URL') ?? '', isPortalEnabled());
  return {
    host: listenHost(),
    port: readInteger('PORT', 1337),
    ...(publicUrl === '' ? {} : { url: publicUrl }),
    // Use the last address of X-Forwarded-For: the proxy added it, while the client may have sent the others. Headers
    // of connections from elsewhere are already removed (src/start/trustedProxies.ts).
    proxy: { koa: trustsProxy(), maxIpsCount: 1 },
    http: {
      serverOptions: {
        keepAliveTimeout: CONNECTION_LIMITS.idle,
        headersTimeout: CONNECTION_LIMITS.head,
        requestTimeout: CONNECTION_LIMITS.request,
        connectionsCheckingInterval: CONNECTION_LIMITS.check,
      },
    },
    app: { keys: readList('APP_KEYS') },
    // Our scripts print the addresses, in Vietnamese.
    logger: {
      config: {
        level: readSetting('LOG_LEVEL') ?? 'http',
        ...(readLogFormat() === 'json' ? { format: createJsonFormat() } : {}),
      },
      updates: { enabled: false },
      startup: { enabled: false },
    },
    mcp: { enabled: false },
    transfer: { remote: { enabled: false } },
  };
};
