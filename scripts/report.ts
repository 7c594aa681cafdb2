import { buildAll } from './lib/build';
import { withDatabase } from './lib/database';
import { prepareEnvironment } from './lib/environment';
import { step } from './lib/progress';
import { parseReportArguments, USAGE } from './lib/reportArguments';
import { writeReport } from './lib/reportFile';
import { runScript } from './lib/runScript';
import { withStrapi } from './lib/strapi';

/** `npm run report`: writes the file that the admin exports, without a running server. */
void runScript(async () => {
  const request = parseReportArguments(process.argv.slice(2));
  process.env['NODE_ENV'] ||= 'production';
  prepareEnvironment();
  await withDatabase(async () => {
    await buildAll();
    await withStrapi({ serveAdminPanel: false, logLevel: 'error' }, async (strapi) => {
      const file = await step('Lập báo cáo', () => writeReport(strapi, request, new Date()));
      console.log(`Báo cáo: ${file}`);
    });
  });
}, USAGE);
