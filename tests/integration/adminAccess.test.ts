import { type AdminAccount, adminAccount, roleWith } from '../support/adminAccount';
import { startApp, type TestApp } from '../support/strapi';
import expected from './adminAccess.json';

jest.setTimeout(240_000);

const METHODS = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const;
type Method = keyof typeof METHODS;

/** They end the session that asks. */
const ENDS_SESSION = /^\/admin\/(logout|users\/me\/sessions)/;
/** The content API, files, the admin's own pages, and whether the process lives: no business of an account. */
const ELSEWHERE = /^\/(api\/|uploads\/|_health$|$|\()/;

const PARAMETERS: Readonly<Record<string, string>> = { model: 'api::article.article' };

const addressOf = (path: string): string => {
  const uid = path.includes('/components/') ? 'shared.evidence' : 'api::article.article';
  return path.replace(/:(\w+)/g, (_, name: string) => (name === 'uid' ? uid : (PARAMETERS[name] ?? '1')));
};

interface Route {
  method: Method;
  path: string;
}

/** Accounts that may do one thing each; at the addresses of others they are signed in and nothing more. */
const STEPS = {
  searcher: 'search',
  importer: 'import',
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

type Accounts = Readonly<Record<string, AdminAccount | null>>;

let app: TestApp;
let accounts: Accounts;
let steps: Accounts;

const stepAccounts = async (): Promise<Accounts> => {
  const made: Record<string, AdminAccount> = {};
  for (const [name, uid] of Object.entries(STEPS))
    made[name] = await adminAccount(app, await roleWith(app, [`plugin::cchc-report.${uid}`]));
  return made;
};

beforeAll(async () => {
  app = await startApp();
  accounts = {
    nobody: null,
    signedIn: await adminAccount(app, await roleWith(app, [])),
    reader: await adminAccount(app, await roleWith(app, ['plugin::cchc-report.read'])),
    exporter: await adminAccount(app, await roleWith(app, ['plugin::cchc-report.export'])),
    checker: await adminAccount(app, await roleWith(app, ['plugin::cchc-report.check'])),
    author: await adminAccount(app, 'strapi-author'),
    leader: await adminAccount(app, 'cchc-lanh-dao'),
    clerk: await adminAccount(app, 'cchc-can-bo'),
  };
  steps = await stepAccounts();
});
afterAll(() => app.stop());

const routes = (): Route[] =>
  (app.strapi.server.listRoutes() as readonly { path: string; methods: string[] }[])
    .filter(({ path }) => !ELSEWHERE.test(path) && !ENDS_SESSION.test(path))
    .flatMap(({ path, methods }) =>
      methods.filter((method): method is Method => method in METHODS).map((method) => ({ method, path })),
    );

/** Whether the account is let in. An empty body or an id that is none may be refused first, and that is no 403. */
const isLetIn = async ({ method, path }: Route, account: AdminAccount | null): Promise<boolean> => {
  const asked =
    account === null
      ? app.http[METHODS[method]](addressOf(path))
      : account.request(METHODS[method], addressOf(path));
  const { status } = await (method === 'GET' ? asked : asked.send({}));
  return status !== 401 && status !== 403;
};

/** Routes by the accounts they let in; `""` are those of none of these: the administrator's. */
const routesByAccounts = async (): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {};
  for (const route of routes()) {
    const letIn: string[] = [];
    const asking = OURS.test(route.path) ? { ...steps, ...accounts } : accounts;
    for (const [name, account] of Object.entries(asking)) if (await isLetIn(route, account)) letIn.push(name);
    (found[letIn.join(' ')] ??= []).push(`${route.method} ${route.path}`);
  }
  return found;
};

test('AZ-01 every admin route lets in whom the table says and no other; a route the table lacks fails', async () => {
  expect(await routesByAccounts()).toEqual(expected);
});
