import words from '../../src/start/messages.vi.json';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { withoutDatabase } from '../support/database';
import { startApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';
import { until } from '../support/until';

jest.setTimeout(60_000);

let app: TestApp;
let clerk: AdminAccount;
let administrator: AdminAccount;
let token: string;

beforeAll(async () => {
  app = await startApp();
  clerk = await adminAccount(app, 'cchc-can-bo');
  administrator = await adminAccount(app, 'strapi-super-admin');
  token = await apiToken(app.strapi, { type: 'full-access' });
});
afterAll(() => app.stop());

describe('an unknown account is refused like a wrong password', () => {
  const password = 'Mot-mat-khau-1';

  /** How many hashes the server compared while `action` ran. */
  const comparisons = async (
    service: 'admin::auth' | 'plugin::users-permissions.user',
    action: () => Promise<unknown>,
  ): Promise<number> => {
    const compare = jest.spyOn(app.strapi.service(service), 'validatePassword');
    await action();
    const { length } = compare.mock.calls;
    compare.mockRestore();
    return length;
  };

  test('at the admin: one hash is compared, and the answer is the same', async () => {
    const { email } = await adminAccount(app, 'cchc-can-bo', password);
    const { email: without } = await adminAccount(app, 'cchc-can-bo');
    const inactive = await adminAccount(app, 'cchc-can-bo', password);
    await app.strapi.db
      .query('admin::user')
      .update({ where: { email: inactive.email }, data: { isActive: false } });
    const answers: unknown[] = [];
    for (const tried of [email, `khong-${email}`, without, inactive.email, email.toUpperCase()]) {
      const compared = await comparisons('admin::auth', async () => {
        const { status, body } = await app.http.post('/admin/login').send({ email: tried, password: 'sai' });
        answers.push([status, body]);
      });
      expect([tried, compared]).toEqual([tried, 1]);
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    await app.http.post('/admin/login').send({ email, password }).expect(200);
    // Only who knows the password is told that the account is blocked.
    const blocked = await app.http.post('/admin/login').send({ email: inactive.email, password }).expect(400);
    expect(blocked.body.error.message).toBe('Tài khoản này đang bị khóa. Hãy liên hệ quản trị viên.');
    await app.http.post('/admin/login').send({ email: without, password }).expect(400);
  });

  test('at the content API too', async () => {
    const role = await app.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await app.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: 'plugin::users-permissions.auth.callback', role: role.id } });
    const account = { username: 'dan', email: 'dan@x.vn', password, confirmed: true, role: role.id };
    await app.http.post('/api/users').set('Authorization', `Bearer ${token}`).send(account).expect(201);
    const answers: unknown[] = [];
    for (const identifier of ['dan', 'dan@x.vn', 'khong', 'khong@x.vn']) {
      const compared = await comparisons('plugin::users-permissions.user', async () => {
        const { status, body } = await app.http.post('/api/auth/local').send({ identifier, password: 'sai' });
        answers.push([status, body]);
      });
      expect([identifier, compared]).toEqual([identifier, 1]);
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    await app.http.post('/api/auth/local').send({ identifier: 'dan', password }).expect(200);
  });
});

describe('no mail is tried that nobody set up', () => {
  const refusal = expect.objectContaining({
    message: expect.stringContaining('chưa được cài đặt để gửi thư'),
    details: { code: 'mail_not_set_up' },
  });

  test.each([
    ['/admin/forgot-password', 'admin::user'],
    ['/ADMIN/forgot-password/', 'admin::user'],
    ['/api/auth/forgot-password', 'plugin::users-permissions.user'],
    ['/api/auth/send-email-confirmation', 'plugin::users-permissions.user'],
  ])('%s says so of every address, and makes no code', async (path, uid) => {
    const known = uid === 'admin::user' ? clerk.email : 'thu@x.vn';
    if (uid !== 'admin::user')
      await app.http
        .post('/api/users')
        .set('Authorization', `Bearer ${token}`)
        .send({ username: `thu-${path.length}`, email: known, password: 'Mat-khau-1', role: 1 });
    for (const email of [known, 'khong-co@x.vn']) {
      const asked = app.http.post(path).send({ email });
      // Nobody may ask the content API for a letter without a permission, which is asked for first.
      if (path.startsWith('/api/')) {
        await app.http.post(path).send({ email }).expect(403);
        asked.set('Authorization', `Bearer ${token}`);
      }
      const { body } = await asked.expect(400);
      expect(body.error).toEqual(refusal);
    }
    const asked = { email: { $in: [known, 'khong-co@x.vn'] }, resetPasswordToken: { $notNull: true } };
    expect(await app.strapi.db.query(uid).count({ where: asked })).toBe(0);
  });

  test('neither an administrator nor a key sends any, nor anything in the server', async () => {
    const letter = { to: 'a@x.vn', subject: 'a', text: 'b' };
    for (const path of ['/email', '/email/test']) {
      const { body } = await administrator.request('post', path).send(letter).expect(400);
      expect(body.error).toEqual(refusal);
    }
    const { body } = await app.http
      .post('/api/email')
      .set('Authorization', `Bearer ${token}`)
      .send(letter)
      .expect(400);
    expect(body.error).toEqual(refusal);
    await expect(app.strapi.plugin('email').service('email').send(letter)).rejects.toThrow(
      'chưa được cài đặt để gửi thư',
    );
  });
});

describe('OUT-14 the log holds no secrets', () => {
  test('lines of requests and errors are written without them', async () => {
    const { log } = app.strapi;
    const { level } = log;
    const lines: string[] = [];
    const [transport] = log.transports;
    const write = jest.spyOn(transport as never, 'log' as never).mockImplementation(((
      info: Record<symbol, unknown>,
      next: () => void,
    ) => {
      lines.push(String(info[Symbol.for('message')]));
      next();
    }) as never);
    log.level = 'debug';
    const secret = 'ma-bi-mat-9x7';
    for (const path of [
      `/admin/registration-info?registrationToken=${secret}`,
      `/api/auth/email-confirmation?confirmation=${secret}`,
      `/api/articles?access_token=${secret}`,
      `/admin/users?filters[email][$eq]=${secret}@xa.vn`,
    ])
      await app.http.get(path);
    log.error(new Error(`Authorization: Bearer ${secret}`));
    await app.strapi.db
      .connection('admin_users')
      .insert({ email: `${secret}@xa.vn`, no_column: secret })
      .catch((error: unknown) => log.error(error));
    log.level = level;
    write.mockRestore();
    expect(lines.filter((line) => line.includes('/admin/registration-info'))).toHaveLength(1);
    expect(lines.some((line) => line.includes('no_column'))).toBe(true);
    expect(lines.join('\n')).not.toContain(secret);
  });
});

const ready = async (): Promise<number> => (await app.http.get('/api/cchc-report/ready')).status;

test('CR-04 an outage is one line of the log and its end another, whatever is asked meanwhile; nobody is promised a letter', async () => {
  const { log, config } = app.strapi;
  const logged: unknown[] = [];
  const spies = (['error', 'warn'] as const).map((level) =>
    jest.spyOn(log, level).mockImplementation((said: unknown) => {
      logged.push(said);
      return log;
    }),
  );
  // As where mail is set up.
  config.set('plugin::email.provider', 'smtp');
  const email = { email: clerk.email };
  const refused: [string, number, string | undefined][] = [];
  await withoutDatabase(app.database, async () => {
    await until(() => logged.includes(words.database_away));
    await app.http.get('/robots.txt').expect(200);
    for (const asked of [
      app.http.get('/'),
      app.http.get('/api/articles').set('Authorization', `Bearer ${token}`),
      clerk.request('get', '/content-manager/collection-types/api::article.article'),
      app.http.post('/admin/login').send({ ...email, password: 'Mat-khau-1' }),
      app.http.post('/admin/forgot-password').send(email),
      app.http.post('/api/auth/forgot-password').send(email),
      app.http.post('/api/auth/forgot-password').set('Authorization', `Bearer ${token}`).send(email),
    ]) {
      const { status, headers } = await asked;
      refused.push([asked.url, status, headers['retry-after']]);
    }
  });
  await until(async () => (await ready()) === 200);
  config.set('plugin::email.provider', 'sendmail');
  for (const spy of spies) spy.mockRestore();
  expect(refused).toEqual(refused.map(([path]) => [path, 503, '5']));
  // Work in the background may say, once a minute at most, that it could not be done, and the reason it met.
  const background = 'cchc-report: chưa ghi được điểm kiểm của nhật ký: ';
  expect(logged.filter((line) => !String(line).startsWith(background))).toEqual([
    words.database_away,
    words.database_back,
  ]);
});
