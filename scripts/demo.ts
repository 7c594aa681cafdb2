import type { Core } from '@strapi/strapi';
import { buildAll } from './lib/build';
import { withDatabase } from './lib/database';
import { ensureDemoOfToday } from './lib/demoRecords';
import { prepareEnvironment } from './lib/environment';
import { ensureFirstAdmin } from './lib/firstAdmin';
import { refuseTakenPort } from './lib/preflight';
import { step } from './lib/progress';
import { writeReport } from './lib/reportFile';
import { runScript } from './lib/runScript';
import { GENERATED_FOR_DEMO } from './lib/secrets';
import { serve, stopDelay } from './lib/serve';
import { withStrapi } from './lib/strapi';
import { printAddresses, printDemoLogin, printLogin } from './lib/welcome';

const REPORT = {
  agency: 'ich-hau',
  period: '2024-H1',
  cutoff: 'decree',
  from: undefined,
  to: undefined,
  appendices: undefined,
  medium: undefined,
  size: undefined,
  format: undefined,
  out: 'out/bao-cao-cchc-ich-hau-2024-H1.docx',
};

/** `npm run demo`: serves the app with the records of UBND xã Đông Kinh, at work today, until Ctrl-C, on a machine that has only Node. */
void runScript(async () => {
  process.env['NODE_ENV'] = 'production';
  prepareEnvironment(GENERATED_FOR_DEMO);
  stopDelay();
  await refuseTakenPort();
  await withDatabase(async () => {
    await buildAll();
    await withStrapi({ serveAdminPanel: true, logLevel: 'warn' }, serveDemo);
  });
});

async function serveDemo(strapi: Core.Strapi): Promise<void> {
  // First: Strapi takes any account for the first administrator's.
  const login = await ensureFirstAdmin(strapi);
  const logins = await ensureDemoOfToday(strapi);
  const report = await step('Lập báo cáo', () => writeReport(strapi, REPORT, new Date()));
  await serve(strapi, () => {
    console.log(`Báo cáo: ${report}`);
    printAddresses(strapi);
    printLogin(login, true);
    for (const account of logins) printDemoLogin(account);
    console.log('Ctrl-C để dừng');
  });
}
