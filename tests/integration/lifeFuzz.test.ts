import { type AdminAccount, adminAccount, roleWith } from '../support/adminAccount';
import { hostilePart, hostileQuery, oneOf, randomOf, RAW_BODIES, spoiled } from '../support/hostileRequests';
import { createCommune } from '../support/records';
import { recordHalfYear, slugOf, submitted, walk } from '../support/reports';
import { startApp, type TestApp } from '../support/strapi';
import { volume } from '../support/volume';

jest.setTimeout(600_000);

const SEED = 20_240_614;
const REQUESTS = volume(250, 5000);
/** All that can be done with reports, and no more: an administrator's many permissions are read anew at every request. */
const ACTIONS = [
  ...['read', 'export', 'draft', 'submit', 'return', 'issue', 'supersede', 'void', 'publish', 'attach'],
  ...['templates', 'settings', 'log'],
];
const METHODS = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const;

interface Route {
  readonly method: keyof typeof METHODS;
  readonly path: string;
}

const SETTINGS = {
  letterhead: { superior: null, lines: ['UBND XÃ'] },
  place: 'Ích Hậu',
  addressees: ['UBND tỉnh'],
  recipients: ['Trang thông tin điện tử xã'],
  draftingUnit: 'VP',
  symbol: 'BC-UBND',
  signers: [{ id: 'a', name: 'A', authority: 'head', title: 'Chủ tịch', headTitle: '', collective: '' }],
  signer: 'a',
  size: '14',
  medium: 'paper',
  calendar: [{ kind: 'quarter', periods: ['Q1'], cutoff: 'decree', dueAfterDays: 6 }],
};

const SECTIONS = ['opening', 'results', 'assessment', 'proposals', 'tasks', 'closing'];
const words = SECTIONS.map((key) => ({ key, text: 'Có {{ articles.total }} tin, bài.' }));

/** What each step would take, by the end of its path. */
const BODIES: Readonly<Record<string, object>> = {
  reports: { kind: 'month', period: '2024-03' },
  choices: { version: 1, print: { medium: 'paper', size: '14', appendices: ['articles'] } },
  ':key': { text: '## I.\nLời văn.', version: 1 },
  return: { remark: 'Sửa' },
  issue: { number: 1, issuedOn: '2024-06-20', signer: 'a' },
  void: { reason: 'Sai' },
  visibility: { public: true },
  settings: { version: 0, settings: SETTINGS },
  ':kind': { version: 0, sections: words },
  preview: { sections: words },
};
const ON_VERSION = { version: 1 };

const PARAMETERS = [
  'agency',
  'period',
  'cutoff',
  'version',
  'page',
  'pageSize',
  'state',
  'kind',
  'name',
  'format',
];
/** They are answered by LibreOffice, as long as it takes. */
const CONVERTED = /format=(pdf|odt)/;

const random = randomOf(SEED);
let app: TestApp;
let admin: AdminAccount;
let routes: readonly (Route & { readonly isPublic: boolean })[];
let ids: readonly string[];
let agency: string;

beforeAll(async () => {
  app = await startApp();
  const commune = await createCommune(app.strapi);
  agency = await slugOf(app, commune.agency);
  await recordHalfYear(app, commune);
  const permissions = ACTIONS.map((uid) => `plugin::cchc-report.${uid}`);
  admin = await adminAccount(app, await roleWith(app, permissions));
  const walking = walk(admin);
  const draft = await walking.create({ agency, kind: 'quarter', period: '2024-Q1' });
  const open = await submitted(walking, { agency, kind: 'year', period: '2024' });
  const issued = await submitted(walking, { agency, kind: 'half-year', period: '2024-H1' });
  await walking.step(issued.documentId, 'issue', { number: 7, issuedOn: '2024-06-20' });
  await admin.request('put', `/cchc-report/reports/${issued.documentId}/visibility`).send({ public: true });
  ids = [draft.body.data.documentId, open.documentId, issued.documentId];
  const declared = app.strapi.plugin('cchc-report').routes as unknown as Record<string, { routes: Route[] }>;
  const ofLife = /^\/(reports|templates|settings|calendar|actions)/;
  routes = ['admin', 'content-api'].flatMap((kind) =>
    (declared[kind]?.routes ?? [])
      .filter(({ path }) => ofLife.test(path))
      .map(({ method, path }) => ({ method, path, isPublic: kind === 'content-api' })),
  );
});
afterAll(() => app.stop());

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  key: SECTIONS,
  kind: ['month', 'quarter', 'half-year', 'nine-months', 'year'],
};

const addressOf = ({ path, isPublic }: (typeof routes)[number]): string =>
  `${isPublic ? '/api' : ''}/cchc-report${path.replace(/:(\w+)/g, (_, name: string) =>
    random() < 0.15 ? hostilePart(random) : oneOf(random, KNOWN[name] ?? ids),
  )}`;

const queryOf = ({ path }: Route): string => {
  const query = random() < 0.3 ? hostileQuery(random, PARAMETERS) : '';
  if (query === '' && /^\/(templates|settings|calendar|actions)/.test(path)) return `?agency=${agency}`;
  return CONVERTED.test(query) ? '' : query;
};

const bodyFor = ({ path }: Route): unknown => {
  const body = BODIES[path.split('/').at(-1) ?? ''] ?? ON_VERSION;
  return path === '/reports' ? { ...body, agency } : body;
};

const asked = (route: (typeof routes)[number]) => {
  const address = addressOf(route) + queryOf(route);
  const request = route.isPublic
    ? app.http[METHODS[route.method]](address)
    : admin.request(METHODS[route.method], address);
  if (route.method === 'GET') return { address, sent: '', request };
  if (random() < 0.1) request.set('Idempotency-Key', oneOf(random, ['é', 'a'.repeat(300), 'k', '%00']));
  if (random() < 0.15) {
    const { type, text } = oneOf(random, RAW_BODIES);
    return { address, sent: text.slice(0, 200), request: request.set('Content-Type', type).send(text) };
  }
  const valid = bodyFor(route);
  const body = random() < 0.15 ? valid : spoiled(random, valid);
  const text = JSON.stringify(body);
  return {
    address,
    sent: text.slice(0, 200),
    request: request.set('Content-Type', 'application/json').send(text),
  };
};

/** So many at once, as they are drawn. */
const AT_ONCE = 10;

const wrongOf = async (
  { method }: Route,
  { address, sent, request }: ReturnType<typeof asked>,
): Promise<object[]> => {
  const { status, body } = await request;
  if (status < 400) return [];
  const isSaid =
    body?.data === null &&
    typeof body.error.details.code === 'string' &&
    /[À-ỹ]/.test(String(body.error.message));
  return status < 500 && isSaid ? [] : [{ method, address, sent, status, body }];
};

test(`IN-05 of ${REQUESTS} hostile requests to the life of reports none is a fault of the server; each refusal has a code and is said in Vietnamese`, async () => {
  const wrong: object[] = [];
  for (let count = 0; count < REQUESTS; count += AT_ONCE) {
    const drawn = Array.from({ length: AT_ONCE }, () => {
      const route = oneOf(random, routes);
      return wrongOf(route, asked(route));
    });
    wrong.push(...(await Promise.all(drawn)).flat());
  }
  expect(wrong).toEqual([]);
  const { faults } = await app.strapi.plugin('cchc-report').service('verification').verify();
  expect(faults).toEqual([]);
});
