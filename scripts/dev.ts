import { utimesSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compileServer, forgetBuilds } from './lib/build';
import { withDatabase } from './lib/database';
import { demoLogins } from './lib/demoAccounts';
import { ensureDemoOfToday } from './lib/demoRecords';
import {
  chooseDevDatabase,
  type Contents,
  type DevDatabase,
  hasAccount,
  readContents,
} from './lib/devDatabase';
import { prepareEnvironment } from './lib/environment';
import { ensureFirstAdmin } from './lib/firstAdmin';
import { interruptionSignal } from './lib/interruption';
import { watchPlugin } from './lib/pluginWatch';
import { configuredPort, refuseTakenPort } from './lib/preflight';
import { GENERATED_FOR_DEMO } from './lib/secrets';
import { step } from './lib/progress';
import { PLUGIN_FOLDER, PROJECT } from './lib/project';
import { runScript } from './lib/runScript';
import { ScriptError } from './lib/scriptError';
import { withStrapi } from './lib/strapi';
import { type RunningTool, startTool } from './lib/tool';
import { printAddressesAt, printDemoLogin, printLogin } from './lib/welcome';

const LOOK_MS = 500;

/** `npm run dev`: the app with sample records and an account, rebuilt after each change of a file, until Ctrl-C. */
void runScript(async () => {
  process.env['NODE_ENV'] = 'development';
  prepareEnvironment(GENERATED_FOR_DEMO);
  await refuseTakenPort();
  const isOwn = !process.env['DATABASE_URL'];
  await withDatabase(async () => {
    const database = await chooseDevDatabase(isOwn);
    forgetBuilds();
    const plugin = watchPlugin((part) => {
      if (part !== 'admin') restartServer();
    });
    await step('Dựng phần báo cáo (plugin cchc-report)', () =>
      Promise.race([plugin.built, failAtEnd(plugin)]),
    );
    const contents = await fillDatabase(database);
    const develop = startTool(
      { package: '@strapi/strapi', bin: 'strapi', args: ['develop'], cwd: PROJECT },
      'inherit',
    );
    void announce(database, contents);
    await Promise.race([failAtEnd(plugin), failAtEnd(develop)]);
    await Promise.all([plugin.ended, develop.ended]);
  });
});

/** Resolves when a program ends after a signal. @throws ScriptError when it ends by itself */
async function failAtEnd({ ended }: RunningTool): Promise<void> {
  await ended;
  if (!interruptionSignal.aborted)
    throw new ScriptError('Tiến trình phát triển đã dừng; xem lỗi ở các dòng trên.');
}

/** Loads the sample records and creates the first administrator where both belong; otherwise changes nothing. */
async function fillDatabase(database: DevDatabase): Promise<Contents> {
  const contents = await readContents(database);
  if (contents !== 'fill') return contents;
  await compileServer();
  await withStrapi({ serveAdminPanel: false, logLevel: 'warn' }, async (strapi) => {
    await ensureFirstAdmin(strapi);
    await ensureDemoOfToday(strapi);
  });
  return 'filled';
}

/**
 * Makes `strapi develop` restart the server by the time of a file that it watches. It does not watch the sources of the plugin
 * (config/admin.ts): it would restart before they are built.
 */
function restartServer(): void {
  const now = new Date();
  utimesSync(path.join(PLUGIN_FOLDER, 'package.json'), now, now);
}

/** Waits until the server answers, then prints its addresses, the account and what is watched. */
async function announce(database: DevDatabase, contents: Contents): Promise<void> {
  const server = `http://localhost:${configuredPort()}`;
  while (!(await answers(`${server}/_health`))) {
    if (interruptionSignal.aborted) return;
    await pause(LOOK_MS);
  }
  printAddressesAt(server, `${server}/admin`);
  if (contents === 'foreign')
    console.log('Cơ sở dữ liệu của DATABASE_URL đã có dữ liệu: không nạp hồ sơ mẫu, không tạo tài khoản.');
  else {
    printLogin(
      {
        email: process.env['ADMIN_EMAIL']?.toLowerCase() ?? '',
        password: process.env['ADMIN_PASSWORD'] ?? '',
        valid: true,
      },
      database.isOwn,
    );
    for (const login of demoLogins())
      if (database.isOwn && (await hasAccount(database, login.email))) printDemoLogin(login);
  }
  console.log(`Cơ sở dữ liệu: ${new URL(database.url).pathname.slice(1)}${database.isOwn ? ' (riêng cho npm run dev)' : ''}
Đang theo dõi, mỗi lần đổi tệp:
- src/, config/, database/constraints/: máy chủ khởi động lại
- src/admin/: trang quản trị tải lại
- src/plugins/cchc-report/: phần báo cáo được dựng lại, rồi máy chủ khởi động lại hoặc trang quản trị tải lại
Ctrl-C để dừng`);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
