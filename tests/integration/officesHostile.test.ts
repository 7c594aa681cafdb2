import { randomOf } from '../support/hostileRequests';
import { addressesOf, drawRequest } from '../support/adminSurface/requests';
import { createWorld, type World } from '../support/adminSurface/world';
import { adminAccount } from '../support/adminAccount';
import { type AppProcess, startAppProcess } from '../support/appProcess';
import { joinOffices } from '../support/members';
import { rawClient } from '../support/rawClient';
import { createCommune } from '../support/records';
import { slugOf } from '../support/reports';
import { startApp, type TestApp } from '../support/strapi';
import { volume } from '../support/volume';

jest.setTimeout(1_800_000);

const REQUESTS = volume(1000, 20_000);
const SEED = 20_261_203;
const AT_ONCE = 4;
const ROLES = ['strapi-author', 'strapi-editor', 'cchc-lanh-dao', 'cchc-can-bo'];
/** A word that stands in every text of the other office and nowhere else. */
const SECRET = 'zqxkvj';
/** Routes that everybody may read: the content API, the portal, stored files, the admin's own pages. */
const PUBLIC = /^\/(api\/|uploads\/|_health$|$|\(|:)/;

/** Where records, files and reports are. */
const DOORS = /^\/(content-manager\/(collection-types|relations)|upload|cchc-report)/;

const TEXTS: Readonly<Record<string, string>> = {
  articles: 'title',
  meetings: 'title',
  plans: 'subject',
  outreaches: 'title',
  official_documents: 'subject',
  procedures: 'name',
  procedure_changes: 'decision_subject',
  files: 'name',
};

let app: TestApp;
let world: World;
let server: AppProcess;
let mine: string;
const sessions = new Map<string, Promise<string>>();

/** Marks all that the other office has: its records, files and reports. */
const markSecrets = async (): Promise<void> => {
  const { connection } = app.strapi.db;
  const agency = '(select id from agencies where slug = ?)';
  for (const [table, column] of Object.entries(TEXTS))
    await connection.raw(`update ${table} set ${column} = ?, agency_key = ${agency}`, [
      `${SECRET} ${table}`,
      world.agency,
    ]);
  await connection.raw(`update cchc_reports set title = ?`, [`${SECRET} report`]);
};

/** Counts and hashes the rows of the other office, for comparison before and after. */
const readContents = async (): Promise<readonly unknown[]> => {
  const { connection } = app.strapi.db;
  const contents: unknown[] = [];
  for (const table of [...Object.keys(TEXTS), 'cchc_reports', 'cchc_report_sections']) {
    const where = table in TEXTS ? `where ${TEXTS[table] ?? ''} like '${SECRET}%'` : '';
    const { rows } = await connection.raw(
      `select '${table}' as "table", count(*) as rows, md5(string_agg(r::text, ',' order by r::text)) as hash from ${table} r ${where}`,
    );
    contents.push(...(rows as unknown[]));
  }
  return contents;
};

const sessionOf = (role: string): Promise<string> => {
  const open = async (): Promise<string> => {
    const account = await adminAccount(app, role);
    await joinOffices(app, account, [{ agency: mine, reach: 'own' }]);
    return account.token;
  };
  const session = sessions.get(role) ?? open();
  sessions.set(role, session);
  return session;
};

beforeAll(async () => {
  app = await startApp();
  world = await createWorld(app);
  mine = await slugOf(app, (await createCommune(app.strapi)).agency);
  await markSecrets();
  server = await startAppProcess(app.database);
});
afterAll(async () => {
  await server.stop();
  await app.stop();
});

test('OFF-01 no request of a member shows or changes a row, title, file or report of another office', async () => {
  const before = await readContents();
  const random = randomOf(SEED);
  const client = rawClient(server.url);
  const all = addressesOf(server.routes).filter(({ path }) => !PUBLIC.test(path));
  const doors = all.filter(({ path }) => DOORS.test(path));
  // Most requests go where records, files and reports are.
  const routes = [...all, ...doors, ...doors, ...doors];
  const shown: string[] = [];
  const statuses = new Map<number, number>();
  const ask = async (): Promise<void> => {
    const drawn = drawRequest({ ...world, roles: ROLES }, random, routes);
    const headers = { ...drawn.headers, Authorization: `Bearer ${await sessionOf(drawn.role)}` };
    const { status, bytes } = await client.send({ ...drawn, headers });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status === 401) sessions.delete(drawn.role);
    const text = bytes.toString();
    const isEcho = `${drawn.path} ${String(drawn.body)}`.includes(SECRET);
    if (text.includes(SECRET) && !isEcho) shown.push(`${drawn.role} ${drawn.method} ${drawn.path}`);
  };
  for (let done = 0; done < REQUESTS; done += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, ask));
  client.close();
  expect(shown).toEqual([]);
  expect(await readContents()).toEqual(before);
  // The requests were answered, not refused at the door.
  expect((statuses.get(200) ?? 0) / REQUESTS).toBeGreaterThan(0.05);
});
