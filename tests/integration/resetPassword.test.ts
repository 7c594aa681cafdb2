import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PROJECT } from '../../scripts/lib/project';
import { opened, PASSWORD, signedIn, signIn } from '../support/accountKeys';
import { TEST_ENVIRONMENT } from '../support/environment';
import { outsideDatabase } from '../support/outsideDatabase';
import { openRows } from '../support/rows';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;

beforeAll(async () => {
  app = await sharedApp();
});
afterAll(() => app.stop());

interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs the command beside the app that serves, on its database. */
const reset = async (...args: readonly string[]): Promise<Ran> => {
  const { url } = app.database;
  const command = ['--import', 'tsx', 'scripts/reset-password.ts', ...args];
  const env = { ...process.env, ...TEST_ENVIRONMENT, ...outsideDatabase(url), DATABASE_URL: url };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: PROJECT, env });
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, output: stderr };
  }
};

test('a forgotten administrator gets a password at the server while it runs; all sessions end, and the log has it', async () => {
  const account = await signedIn(app, 'strapi-super-admin');
  expect((await opened([app.http], account)).length).toBeGreaterThan(0);
  const { code, output } = await reset('--email', account.email.toUpperCase());
  const [, password = ''] = /: (\S{16})$/m.exec(output) ?? [];
  expect([code, output]).toEqual([0, expect.stringContaining(`Mật khẩu mới của ${account.email}: `)]);
  expect(await opened([app.http], account)).toEqual([]);
  await signIn(app.http, account.email, PASSWORD).expect(400);
  await signIn(app.http, account.email, password).expect(200);

  const rows = await openRows(app.database);
  const logged = await rows.all(
    `select name, action, detail::json->>'what' as what, detail::json->>'object' as object from cchc_report_actions
      where subject = $1 and account = 'server'`,
    [`account:${account.id}`],
  );
  expect(logged).toEqual([
    {
      name: 'Người trông coi máy chủ',
      action: 'account',
      what: 'Đặt lại mật khẩu tại máy chủ',
      object: account.email,
    },
  ]);
  expect(JSON.stringify(await rows.all('select * from cchc_report_actions'))).not.toContain(password);
  await rows.end();
});

test('a blocked account stays blocked, which the command says; an unknown one is refused', async () => {
  const account = await signedIn(app);
  await app.strapi.db.connection('admin_users').where({ id: account.id }).update({ is_active: false });
  const { code, output } = await reset('--email', account.email);
  const [, password = ''] = /: (\S{16})$/m.exec(output) ?? [];
  expect([code, output]).toEqual([0, expect.stringContaining('vẫn như vậy: chưa đăng nhập được')]);
  await signIn(app.http, account.email, password).expect(400);

  expect(await reset('--email', 'khong-co@cchc.example')).toEqual({
    code: 1,
    output: 'Không có tài khoản quản trị nào dùng địa chỉ khong-co@cchc.example.\n',
  });
  expect((await reset()).code).toBe(2);
});
