/** Run in a process of its own: makes schema and demo records in the database of `DATABASE_URL`, and ends. */
import { ensureDemoRecords } from '../../../scripts/lib/demoRecords';
import { runScript } from '../../../scripts/lib/runScript';
import { withStrapi } from '../../../scripts/lib/strapi';

void runScript(() => withStrapi({ serveAdminPanel: false, logLevel: 'warn' }, ensureDemoRecords));
