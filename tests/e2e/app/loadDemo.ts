/** Run in a process of its own: makes schema and the worked example in the database of `DATABASE_URL`, and ends. */
import { loadDemoRecords } from '../../../database/demo/load';
import { runScript } from '../../../scripts/lib/runScript';
import { withStrapi } from '../../../scripts/lib/strapi';

void runScript(() =>
  withStrapi({ serveAdminPanel: false, logLevel: 'warn' }, async (strapi) => {
    await loadDemoRecords({ strapi });
  }),
);
