import type { Core } from '@strapi/strapi';
import { installConstraints } from './constraints';
import { recordMiddleware } from './records';
import { closeRegistration, grantPublicActions, requireDatabaseUrl } from './start';

// Columns are `timestamp without time zone`: another zone would shift every stored instant (DESIGN D6).
process.env['TZ'] = 'UTC';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    requireDatabaseUrl(strapi);
    strapi.documents.use(recordMiddleware(strapi) as Parameters<typeof strapi.documents.use>[0]);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await installConstraints(strapi);
    await grantPublicActions(strapi);
    await closeRegistration(strapi);
  },
};
