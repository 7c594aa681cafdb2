import { refuseMissingBuild } from './lib/build';
import { DATABASE_PATIENCE, withDatabase } from './lib/database';
import { checkEnvironment, completeEnvironment } from './lib/environment';
import { ensureFirstAdmin } from './lib/firstAdmin';
import { followLogFormat } from './lib/logOutput';
import { refuseTakenPort } from './lib/preflight';
import { runScript } from './lib/runScript';
import { serve, stopDelay } from './lib/serve';
import { withStrapi } from './lib/strapi';
import { printAddresses, printLogin } from './lib/welcome';

/** `npm start`: serves what `npm run build` built, for production. */
void runScript(async () => {
  process.env['NODE_ENV'] ||= 'production';
  completeEnvironment();
  followLogFormat();
  checkEnvironment();
  if (refuseMissingBuild())
    console.log('Mã nguồn đã đổi sau lần dựng cuối; chạy npm run build để dùng bản mới.');
  stopDelay();
  await refuseTakenPort();
  await withDatabase(
    () =>
      withStrapi({ serveAdminPanel: true, logLevel: 'http' }, async (strapi) => {
        const login = await ensureFirstAdmin(strapi);
        await serve(strapi, () => {
          printAddresses(strapi);
          printLogin(login, false);
        });
      }),
    { patience: DATABASE_PATIENCE },
  );
});
