import { allRoutes, nameOf, type Route } from '../support/access';
import { createWorld, type World } from '../support/adminSurface/world';
import { type AdminAccount, adminAccount, permit, roleWith } from '../support/adminAccount';
import { joinOffices } from '../support/members';
import { createCommune } from '../support/records';
import { slugOf } from '../support/reports';
import { startApp, type TestApp } from '../support/strapi';
import otherOffice from './otherOffice.json';

jest.setTimeout(240_000);

/** Routes of records, files and reports by what a member is answered about those of another office: a status, or `own`: a list without them. */
const TABLE: Readonly<Record<string, readonly string[]>> = otherOffice;
const DOORS = /^\/(content-manager|upload|cchc-report)(\/|$)/;
const ARTICLE = 'api::article.article';
const SECRET = 'zqxkvj';

let app: TestApp;
let world: World;
let member: AdminAccount;

beforeAll(async () => {
  app = await startApp();
  world = await createWorld(app);
  const { connection } = app.strapi.db;
  const other = '(select id from agencies where slug = ?)';
  await connection.raw(`update articles set title = '${SECRET}', agency_key = ${other}`, [world.agency]);
  await connection.raw(`update files set name = '${SECRET}', agency_key = ${other}`, [world.agency]);
  await connection.raw(`update cchc_reports set title = '${SECRET}'`);
  await connection.raw(`update cchc_remarks set text = '${SECRET}'`);
  const role = await roleWith(app, []);
  const clerk = await permissionsOf('cchc-can-bo');
  const leader = await permissionsOf('cchc-lanh-dao');
  await permit(app, role, [...clerk, ...leader, 'plugin::cchc-report.members']);
  member = await adminAccount(app, role);
  const mine = await createCommune(app.strapi);
  await joinOffices(app, member, [{ agency: await slugOf(app, mine.agency), reach: 'own' }]);
});
afterAll(() => app.stop());

interface Held {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: string[] };
}

const permissionsOf = async (code: string): Promise<never[]> => {
  const held: Held[] = await app.strapi.db.query('admin::permission').findMany({ where: { role: { code } } });
  return held.map(({ action, subject, properties }) => ({
    action,
    subject,
    properties,
    conditions: [],
  })) as never[];
};

const idFor = (path: string, name: string): string => {
  if (/^(model|uid|contentType)$/.test(name)) return ARTICLE;
  if (name === 'targetField') return 'plan';
  if (name === 'key') return 'opening';
  if (name === 'kind') return 'half-year';
  if (path.startsWith('/cchc-report/figures')) return 'articles';
  const prefix = Object.keys(world.ids).find((start) => path.startsWith(start));
  return (prefix === undefined ? world.documents[ARTICLE] : world.ids[prefix])?.[0] ?? '1';
};

/** Parameters that routes require: without them they would refuse the request for another reason. */
const QUERIES: Readonly<Record<string, string>> = {
  '/cchc-report/duplicates': 'type=article&title=x',
  '/cchc-report/uncounted': 'type=article',
  '/cchc-report/entry-defaults': 'type=article',
  '/cchc-report/search': `q=${SECRET}`,
  '/cchc-report/imports/workbook': 'type=article',
};
const PERIOD = 'period=2024-H1';
/** Addresses that take no name of an office. */
const NAMES_NO_OFFICE = /\/(reports\/:id|remarks|me$|members|work$)/;

const addressOf = ({ path }: Route): string => {
  const address = path.replace(/:(\w+)/g, (_, name: string) => idFor(path, name));
  if (!path.startsWith('/cchc-report') || NAMES_NO_OFFICE.test(path)) return address;
  const named = /\/(duplicates|uncounted|warnings)/.test(path) ? world.ids['agency'] : undefined;
  const query = [QUERIES[path] ?? PERIOD, `agency=${named?.[0] ?? world.agency}`];
  return `${address}?${query.join('&')}`;
};

const bodyOf = ({ path }: Route): object => {
  if (path.startsWith('/upload/actions/')) return { fileIds: (world.ids['/upload/files'] ?? []).map(Number) };
  if (path.includes('/actions/')) return { documentIds: world.documents[ARTICLE] };
  if (path.endsWith('/answers')) return { text: 'x' };
  if (path.endsWith('/resolve')) return {};
  if (path === '/cchc-report/reports') return { agency: world.agency, kind: 'half-year', period: '2024-H1' };
  return { title: 'x' };
};

const ask = async (route: Route): Promise<string> => {
  const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
  const request = member.request(method, addressOf(route));
  const { status, text } = await (method === 'get' ? request : request.send(bodyOf(route)));
  if (text.includes(SECRET)) return 'SHOWN';
  return status < 300 ? 'own' : String(status);
};

test('AZ-01 OFF-02 every route of records, files and reports answers a member about another office as the table says; a route the table lacks fails', async () => {
  const routes = allRoutes(app).filter(({ path }) => DOORS.test(path));
  const found: Record<string, string> = {};
  for (const route of routes) found[nameOf(route)] = await ask(route);
  const expected = Object.entries(TABLE).flatMap(([answer, names]) => names.map((name) => [name, answer]));
  expect(found).toEqual(Object.fromEntries(expected));
});
