import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { ACCEPTED_MIMES, serveAsFile } from '../src/uploads';

const MEGABYTE = 1024 * 1024;
const REPORT_PLUGIN = './src/plugins/cchc-report';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'users-permissions': {
    config: { jwtSecret: env('JWT_SECRET', ''), jwt: { expiresIn: '7d' } },
  },
  upload: {
    config: {
      sizeLimit: 20 * MEGABYTE,
      security: { allowedTypes: [...ACCEPTED_MIMES] },
      providerOptions: { localServer: { maxage: 300_000, setHeaders: serveAsFile } },
    },
  },
  'cchc-report': {
    enabled: existsSync(resolve(REPORT_PLUGIN, 'dist/server/index.js')),
    resolve: REPORT_PLUGIN,
  },
});
