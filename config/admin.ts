import type { Core } from '@strapi/strapi';
import { configureForgottenPassword } from '../src/start/mailSettings';

/**
 * Files whose change does not restart the server of `npm run dev`. Sources of the plugin and of packages are built first
 * (scripts/dev.ts), and PostgreSQL writes into `data/` all the time.
 */
const UNWATCHED = [
  '!(src|config|database)/**',
  'database/!(constraints)/**',
  'src/plugins/*/server/**',
  'src/packages/**',
  '**/*.test.ts',
  '*.*',
].map((pattern) => `${process.cwd()}/${pattern}`);

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  // Strapi marks the session cookie `Secure` itself: in production, on https requests.
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  preview: { enabled: false, config: { allowedOrigins: [], handler: async () => undefined } },
  ...configureForgottenPassword(),
  autoOpen: false,
  watchIgnoreFiles: UNWATCHED,
});
