import { fuzzAdmin, keepSessions } from '../support/adminSurface/fuzz';
import { type Poison, poisons } from '../support/adminSurface/poison';
import { createWorld, type World } from '../support/adminSurface/world';
import { type AppProcess, startAppProcess } from '../support/appProcess';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(300_000);

const REQUESTS = 2000;
const CLERK = 'cchc-can-bo';

let app: TestApp;
let world: World;
let server: AppProcess;
let sessions: ReturnType<typeof keepSessions>;

beforeAll(async () => {
  app = await startApp();
  [world, server] = await Promise.all([
    createWorld(app),
    startAppProcess(app.database, { CCHC_TEST_FAULTS: 'true' }),
  ]);
  sessions = keepSessions(world);
});
afterAll(async () => {
  await server.stop();
  await app.stop();
});

interface Refusal {
  readonly error: { readonly message: string; readonly details: { readonly code: string } };
}

const send = async (
  role: string,
  { method, path, body, headers }: Omit<Poison, 'name' | 'statuses'>,
): Promise<{ status: number; text: string }> => {
  const token = await sessions.of(role);
  const answer = await fetch(server.url + path, {
    method,
    headers: { ...headers, ...(token === null ? {} : { Authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body }),
    // Ten seconds are promised; this machine may be busy.
    signal: AbortSignal.timeout(20_000),
  });
  return { status: answer.status, text: await answer.text() };
};

const refusalOf = ({ text }: { text: string }): Refusal['error'] => (JSON.parse(text) as Refusal).error;

const isServing = async (): Promise<boolean> => {
  const { status } = await send('nobody', { method: 'GET', path: '/admin/init' });
  return status === 200 && server.endedWith() === null;
};

describe.each([CLERK, 'strapi-author', 'strapi-super-admin'])(
  'CR-10 no body of %s ends the process or stays without an answer:',
  (role) => {
    test.each([
      ['POST', '/upload/folders', { name: 'x', parent: { $and: 1 } }, 'value_out_of_range'],
      ['POST', '/upload/folders', { name: 'x', parent: 'x' }, 'value_out_of_range'],
      ['POST', '/upload/folders', { name: 'x', parent: 99_999_999_999 }, 'value_out_of_range'],
      ['POST', '/upload/folders', { name: 'a\0b' }, 'invalid_text'],
      ['POST', '/upload/folders', { name: { $ne: 1 } }, 'value_out_of_range'],
      ['POST', '/upload/folders', [], 'value_out_of_range'],
      ['PUT', '/upload/folders/abc', { name: 'x' }, 'not_found'],
      ['PUT', '/upload/files/2147483648', { fileInfo: { name: 'x' } }, 'not_found'],
      ['PUT', '/upload/files/1', { fileInfo: { folder: { $in: [1] } } }, 'value_out_of_range'],
      ['POST', '/upload/folders', { name: 'x', toString: 1 }, 'bad_request'],
      [
        'POST',
        '/upload/actions/bulk-move',
        { destinationFolderId: 99_999_999_999, fileIds: [], folderIds: [] },
        'value_out_of_range',
      ],
      ['POST', '/upload/actions/bulk-delete', { folderIds: ['x'], fileIds: [1] }, 'value_out_of_range'],
      ['POST', '/upload/actions/bulk-delete', { folderIds: { $gt: 0 } }, 'value_out_of_range'],
    ])('%s %s %j', async (method, path, body, code) => {
      const answer = await send(role, {
        method,
        path,
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      });
      const { message, details } = refusalOf(answer);
      expect([answer.status, details.code]).toEqual([code === 'not_found' ? 404 : 400, code]);
      expect(message).toMatch(/[ăâđêôơưáàảãạ]/i);
      expect(await isServing()).toBe(true);
    });
  },
);

test('CR-10 a promise that is rejected where nobody handles it answers its request, and is logged', async () => {
  const { status } = await send('nobody', { method: 'GET', path: '/test/stray' });
  expect(status).toBe(500);
  expect(server.log()).toContain('GET /test/stray');
  expect(await isServing()).toBe(true);
});

test('CR-10 a request whose work never ends is answered with 503 before ten seconds', async () => {
  const answer = await send('nobody', { method: 'GET', path: '/test/hang' });
  expect([answer.status, refusalOf(answer).details.code]).toEqual([503, 'unavailable']);
});

test('CR-10 the hostile files and texts of IN-09, OUT-02 and OUT-12 in a row leave the same process serving', async () => {
  const wrong: object[] = [];
  for (const { name, statuses, ...request } of poisons(world)) {
    const { status, text } = await send('strapi-super-admin', request);
    if (!statuses.includes(status)) wrong.push({ name, status, text: text.slice(0, 300) });
  }
  expect(wrong).toEqual([]);
  expect(await isServing()).toBe(true);
});

test(`IN-16 CR-10 of ${REQUESTS} hostile requests to every address in every role none ends the process, stays without an answer or is a fault of the server; refusals have a code and Vietnamese words`, async () => {
  expect(await fuzzAdmin(server, world, REQUESTS)).toEqual([]);
  expect(await isServing()).toBe(true);
});
