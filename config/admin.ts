import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  // Strapi marks the session cookie `Secure` by itself: in production, on a request that came by https.
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  preview: { enabled: false, config: { allowedOrigins: [], handler: async () => undefined } },
  autoOpen: false,
});
