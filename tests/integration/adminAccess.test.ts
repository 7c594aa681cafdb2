import {
  type AccessTable,
  allRoutes,
  type Callers,
  compareAccess,
  expectedCallers,
  nameOf,
  pickCallers,
  type Route,
} from '../support/access';
import { type AdminAccount, adminAccount, roleWith } from '../support/adminAccount';
import { createCommune } from '../support/records';
import { startApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';
import { volume } from '../support/volume';
import adminAccess from './adminAccess.json';
import publicAccess from './publicAccess.json';

jest.setTimeout(240_000);

/**
 * Accounts that may do one thing each. At an address of the report they are asked whom the table names, and one account that may do
 * all the others' things and nothing else: that tells the same as asking each. The table names that account (`anotherStep`) where two
 * things together are needed.
 */
const STEPS = {
  reader: 'read',
  exporter: 'export',
  checker: 'check',
  searcher: 'search',
  importer: 'import',
  placer: 'members',
  drafter: 'draft',
  submitter: 'submit',
  returner: 'return',
  issuer: 'issue',
  superseder: 'supersede',
  voider: 'void',
  publisher: 'publish',
  attacher: 'attach',
  designer: 'templates',
  setter: 'settings',
  auditor: 'log',
};
const OURS = /^\/cchc-report\//;
/** They end the sessions of whoever asks. */
const ENDS_SESSIONS = /^(POST \/admin\/logout|DELETE \/admin\/users\/me\/sessions)$/;
/** What the custom token may do. */
const CUSTOM = ['api::article.article.find', 'api::plan.plan.create'];
/** What the content API answers, the stored files, the admin's own pages, and whether the process lives. */
const PUBLIC = /^\/(api\/|uploads\/|_health$|$|\()/;

let app: TestApp;
const steps = new Map<string, AdminAccount>();
let staff: Callers;
let clients: Callers;
let endUserId: number;

const isStep = (name: string): name is keyof typeof STEPS => name in STEPS;

/** The account that may do these steps alone. */
const accountFor = async (names: readonly (keyof typeof STEPS)[]): Promise<AdminAccount> => {
  const actions = names.map((name) => `plugin::cchc-report.${STEPS[name]}`);
  const key = actions.join(' ');
  const account = steps.get(key) ?? (await adminAccount(app, await roleWith(app, actions)));
  steps.set(key, account);
  return account;
};

const stepCallers = async (route: Route): Promise<Callers> => {
  const named = expectedCallers(adminAccess, route).filter(isStep);
  const others = Object.keys(STEPS).filter((name) => isStep(name) && !named.includes(name));
  const asked: Record<string, AdminAccount> = {};
  for (const name of named) asked[name] = await accountFor([name]);
  asked['anotherStep'] = await accountFor(others.filter(isStep));
  return asked;
};

const staffAccounts = async (): Promise<Callers> => ({
  signedIn: await adminAccount(app, await roleWith(app, [])),
  author: await adminAccount(app, 'strapi-author'),
  editor: await adminAccount(app, 'strapi-editor'),
  leader: await adminAccount(app, 'cchc-lanh-dao'),
  clerk: await adminAccount(app, 'cchc-can-bo'),
  administrator: await adminAccount(app, 'strapi-super-admin'),
});

/** An account of the users-permissions plugin, with the role that such an account is given. */
const endUser = async (): Promise<number> => {
  const { strapi } = app;
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const account = { username: 'nguoi-dung', email: 'nguoi-dung@x.vn', password: 'Mat-khau-1', role: role.id };
  const user: { id: number } = await strapi.plugin('users-permissions').service('user').add(account);
  return user.id;
};

const keyOf = (id: number): Promise<string> =>
  app.strapi.plugin('users-permissions').service('jwt').issue({ id });

const expiredToken = async (): Promise<string> => {
  const token = await apiToken(app.strapi, { type: 'full-access' });
  const tokens = app.strapi.db.query('admin::api-token');
  const { id }: { id: number } = await tokens.findOne({ orderBy: { id: 'desc' } });
  await tokens.update({ where: { id }, data: { expiresAt: new Date(0) } });
  return token;
};

beforeAll(async () => {
  app = await startApp({ NODE_ENV: 'production' });
  // The office that the accounts are members of.
  await createCommune(app.strapi);
  staff = await staffAccounts();
  endUserId = await endUser();
  clients = {
    nobody: null,
    endUser: { token: await keyOf(endUserId) },
    readOnly: { token: await apiToken(app.strapi, { type: 'read-only' }) },
    custom: { token: await apiToken(app.strapi, { type: 'custom', permissions: CUSTOM }) },
    fullAccess: { token: await apiToken(app.strapi, { type: 'full-access' }) },
    expired: { token: await expiredToken() },
  };
});
afterAll(() => app.stop());

const adminCallers = async (route: Route): Promise<Callers> => {
  const { nobody = null, endUser = null, fullAccess = null } = clients;
  const outsiders = { nobody, endUser, fullAccess };
  if (OURS.test(route.path)) return { ...outsiders, ...(await stepCallers(route)), ...staff };
  if (ENDS_SESSIONS.test(nameOf(route))) return { ...outsiders, ...(await staffAccounts()) };
  return { ...outsiders, ...staff };
};

/** The key of an end user is ended at some of these addresses. */
const ENDS_KEY = /^\/api\/auth\//;

const publicCallers = async ({ path }: Route): Promise<Callers> => {
  const { administrator = null } = staff;
  const endUser = ENDS_KEY.test(path) ? { token: await keyOf(endUserId) } : (clients['endUser'] ?? null);
  return { ...clients, endUser, administrator };
};

/** Asked at every route of `npm test`: a stranger and, at an address of the report, those that tell most about its permission. */
const isAlwaysAsked = (name: string): boolean => name === 'nobody' || name === 'anotherStep' || name in STEPS;

/** All callers in a long run; in `npm test` a few at each route. */
const asFew =
  (table: AccessTable, callersAt: (route: Route) => Promise<Callers>) =>
  async (route: Route, turn: number): Promise<Callers> => {
    const callers = await callersAt(route);
    const always = Object.keys(callers).filter(isAlwaysAsked);
    return volume(pickCallers(callers, expectedCallers(table, route), always, turn), callers);
  };

test('AZ-01 AZ-02 every admin route lets in whom the table says and no other; a route the table lacks fails', async () => {
  const routes = allRoutes(app).filter(({ path }) => !PUBLIC.test(path));
  const access = await compareAccess(app, adminAccess, routes, asFew(adminAccess, adminCallers));
  expect(access.found).toEqual(access.expected);
});

test('AZ-01 every route of the content API lets in whom the table says and no other; a route the table lacks fails', async () => {
  const routes = allRoutes(app).filter(({ path }) => PUBLIC.test(path));
  const access = await compareAccess(app, publicAccess, routes, asFew(publicAccess, publicCallers));
  expect(access.found).toEqual(access.expected);
});
