import type { Core } from '@strapi/strapi';

/** `PUBLIC_URL` is the address people type when a proxy stands in front; empty means this machine's own. */
export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const publicUrl = env('PUBLIC_URL', '');
  return {
    host: env('HOST', '0.0.0.0'),
    port: env.int('PORT', 1337),
    ...(publicUrl === '' ? {} : { url: publicUrl }),
    // Behind a proxy only: then X-Forwarded-* is believed for the protocol and the client's address.
    proxy: { koa: env.bool('TRUST_PROXY', publicUrl.startsWith('https://')) },
    app: { keys: env.array('APP_KEYS', []) },
    logger: { config: { level: env('LOG_LEVEL', 'http') }, updates: { enabled: false } },
    mcp: { enabled: false },
    transfer: { remote: { enabled: false } },
  };
};
