import { randomUUID } from 'node:crypto';
import {
  DEVICE,
  keysIn,
  opened,
  PASSWORD,
  renew,
  signedIn,
  type SignedIn,
  signIn,
} from '../support/accountKeys';
import { type AdminAccount, adminAccount, roleId } from '../support/adminAccount';
import { openRows, type Rows } from '../support/rows';
import { sharedApp, type TestApp } from '../support/strapi';
import { until } from '../support/until';

jest.setTimeout(120_000);

const NEXT_PASSWORD = 'Mat-khau-moi-2';
const CODE = 'a-code-from-a-mail';

let app: TestApp;
let rows: Rows;
let boss: AdminAccount;

beforeAll(async () => {
  app = await sharedApp();
  rows = await openRows(app.database);
  boss = await adminAccount(app, 'strapi-super-admin');
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

const update = (id: number, changes: object): Promise<unknown> =>
  boss.request('put', `/admin/users/${id}`).send(changes).expect(200);

const GATE = 5150;

const waiting = async (kind: 'advisory' | 'account'): Promise<boolean> => {
  const { found } = await rows.one<{ found: boolean }>(
    `select exists (select from pg_locks l join pg_stat_activity using (pid)
                     where not granted and datname = current_database() and l.locktype = any($1)) as found`,
    [kind === 'advisory' ? ['advisory'] : ['transactionid', 'tuple']],
  );
  return found;
};

/** Sessions wait to be stored until `act` has begun; answers what the request was told. */
const issuingDuring = async <T>(issue: () => Promise<T>, act: () => Promise<unknown>): Promise<T> => {
  await rows.all(
    `create function cchc_test_gate() returns trigger language plpgsql as
     'begin perform pg_advisory_xact_lock_shared(${GATE}); return new; end'`,
  );
  await rows.all(
    'create trigger cchc_test_gate before insert on strapi_sessions for each row execute function cchc_test_gate()',
  );
  await rows.all(`select pg_advisory_lock(${GATE})`);
  const issued = issue();
  await until(() => waiting('advisory'));
  const state = { done: false };
  const acted = act().then(() => (state.done = true));
  // With the account's row held the act waits; without, it is over before the session is stored.
  await until(async () => state.done || (await waiting('account')));
  await rows.all(`select pg_advisory_unlock(${GATE})`);
  const [answer] = await Promise.all([issued, acted]);
  await rows.all('drop trigger cchc_test_gate on strapi_sessions');
  await rows.all('drop function cchc_test_gate');
  return answer;
};

const RACES: Readonly<Record<string, (account: SignedIn) => Promise<unknown>>> = {
  'a password': ({ id }) => update(id, { password: NEXT_PASSWORD }),
  'a block': async ({ id }) => {
    await update(id, { isActive: false });
    await update(id, { isActive: true });
  },
  'a role': async ({ id }) => update(id, { roles: [await roleId(app, 'strapi-editor')] }),
  'a sign-out': ({ request: ask }) => ask('post', '/admin/logout').send({ deviceId: DEVICE }).expect(200),
};

test.each(Object.entries(RACES))(
  'AZ-16 keys that are being renewed during %s are dead',
  async (_name, act) => {
    const account = await signedIn(app);
    const answer = await issuingDuring(
      async () => renew(app.http, account.cookie),
      () => act(account),
    );
    if (answer.status === 200) expect(await opened([app.http], keysIn(answer))).toEqual([]);
    else expect(answer.status).toBe(401);
  },
);

const USER = 'plugin::users-permissions.user';

test('AZ-16 a key of an end user that is being renewed during a block is dead', async () => {
  const users = app.strapi.db.query(USER);
  const sessions = app.strapi.sessionManager('users-permissions');
  const name = `dan-${randomUUID()}`;
  const { id }: { id: number } = await users.create({
    data: { username: name, email: `${name}@x.vn`, password: 'x', confirmed: true },
  });
  const { token } = await sessions.generateRefreshToken(String(id), DEVICE, { type: 'refresh' });
  const renewed = await issuingDuring(
    () => sessions.rotateRefreshToken(token),
    async () => {
      await users.update({ where: { id }, data: { blocked: true } });
      await users.update({ where: { id }, data: { blocked: false } });
    },
  );
  if ('error' in renewed) return;
  expect(await sessions.generateAccessToken(renewed.token)).toHaveProperty('error');
  expect(await sessions.rotateRefreshToken(renewed.token)).toHaveProperty('error');
});

test('AZ-16 a sign-in that compared the password before another was set gets no session', async () => {
  const account = await signedIn(app);
  await rows.all('begin');
  await rows.all(`update admin_users set password = 'x' where id = $1`, [account.id]);
  const answer = signIn(app.http, account.email, PASSWORD).then((answered) => answered);
  await until(() => waiting('account'));
  await rows.all('commit');
  const { status, body } = await answer;
  expect([status, body.error.message]).toEqual([401, 'Phiên đăng nhập đã hết; hãy đăng nhập lại.']);
  const left = 'select from strapi_sessions where user_id = $1';
  expect(await rows.all(left, [String(account.id)])).toEqual([]);
});

test('AZ-16 a session that a code opened ends with the password that an administrator sets meanwhile', async () => {
  const account = await signedIn(app);
  await rows.all(
    `update admin_users set reset_password_token = $1, reset_password_token_expires_at = now() + '1 hour' where id = $2`,
    [CODE, account.id],
  );
  const leader = await openRows(app.database);
  let acted: Promise<unknown> | undefined;
  const state = { done: false };
  const afterUpdate = async (): Promise<void> => {
    const change = leader.all(`update admin_users set password = 'x' where id = $1`, [account.id]);
    acted = change.then(() => (state.done = true));
    await until(async () => state.done || (await waiting('account')));
  };
  const off = app.strapi.db.lifecycles.subscribe({ models: ['admin::user'], afterUpdate });
  const body = { resetPasswordToken: CODE, password: NEXT_PASSWORD };
  const answer = await app.http.post('/admin/reset-password').send(body);
  off();
  await acted;
  await leader.end();
  expect(await opened([app.http], keysIn(answer))).toEqual([]);
});
