import { RECORD_TYPES, recordUid } from '../../src/records/types';
import { listening } from '../support/asking';
import { fuzzPublicApi } from '../support/publicSurface/fuzz';
import { createOracle, everywhere, plainly } from '../support/publicSurface/oracle';
import { privatePaths } from '../support/publicSurface/privatePaths';
import { type Guarded, guardedRecords, SECRET } from '../support/publicSurface/secrets';
import { type RawClient, rawClient } from '../support/rawClient';
import { startApp, type TestApp } from '../support/strapi';
import { volume } from '../support/volume';

jest.setTimeout(180_000);

/** `npm run test:long` sends 20,000. */
const REQUESTS = 500;

let app: TestApp;
let guarded: Guarded;
let client: RawClient;
let toldBy: ReturnType<typeof createOracle>;

beforeAll(async () => {
  app = await startApp();
  guarded = await guardedRecords(app);
  client = rawClient(await listening(app));
  toldBy = createOracle(client);
});
afterAll(async () => {
  client.close();
  await app.stop();
});

const listOf = (type: (typeof RECORD_TYPES)[number]): string =>
  `/${app.strapi.contentType(recordUid(type)).info.pluralName}`;

test('what is public is told by a right guess: the probes below would notice', async () => {
  const way = ['agency', 'id'];
  expect(await toldBy('/articles', way, plainly(way))).toEqual(['/articles?filters[agency][id][$gte]=0']);
});

test('IN-01 no filter tells a right guess at anything private from a wrong one', async () => {
  const told: string[] = [];
  for (const type of RECORD_TYPES) {
    const ways = privatePaths(app.strapi, recordUid(type), type === 'article' ? 1 : 0);
    expect(ways.length).toBeGreaterThan(15);
    for (const way of ways) told.push(...(await toldBy(listOf(type), way, plainly(way))));
  }
  expect(told).toEqual([]);
});

const GUESSED = [
  ['article', ['evidence', 'title']],
  ['article', ['evidence', 'id']],
  ['article', ['createdBy', 'email']],
  ['article', ['createdBy', 'password']],
  ['article', ['updatedBy', 'resetPasswordToken']],
  ['article', ['agency', 'createdBy', 'email']],
  ['article', ['channels', 'updatedBy', 'registrationToken']],
  ['article', ['plan', 'createdBy', 'firstname']],
  ['article', ['cover', 'createdBy', 'email']],
  ['article', ['cover', 'related', 'title']],
  ['article', ['cover', 'folder', 'name']],
  ['meeting', ['evidence', 'url']],
  ['outreach', ['evidence', 'title']],
  ['agency', ['createdBy', 'password']],
] as const;

test.each(GUESSED.map(([type, way], turn) => [type, way, turn] as const))(
  'IN-01 of %s %j nothing in a query tells it',
  async (type, way, turn) => {
    const places = everywhere(way);
    // The fields take turns: each place of a query is tried with every third of them.
    const some = places.filter((_place, index) => (index + turn) % 3 === 0);
    expect(await toldBy(listOf(type), way, volume(some, places))).toEqual([]);
  },
);

const TIES = ['plan', 'procedures', 'cover', 'agency', '*'] as const;

test('AZ-07 no draft is found by its id or through what is published, and no word of one is answered', async () => {
  for (const [type, documentId] of Object.entries(guarded.drafts)) {
    const address = `/api${listOf(type as keyof typeof guarded.drafts)}/${documentId}`;
    expect([address, (await client.send({ path: address })).status]).toEqual([address, 404]);
  }
  const published = `/api/articles/${guarded.published.article}`;
  for (const tie of TIES) {
    for (const within of ['', '[populate]=*', '[status]=draft', '[filters][publishedAt][$null]=true']) {
      const query = within === '' ? `populate=${tie}` : `populate[${tie}]${within}`;
      const { status, bytes } = await client.send({ path: `${published}?${query}` });
      expect([query, status < 500, String(bytes).includes(SECRET)]).toEqual([query, true, false]);
    }
  }
  const hidden = `/api/cchc-report/reports/${guarded.draftReport}`;
  for (const path of [hidden, `${hidden}/file`]) expect((await client.send({ path })).status).toBe(404);
});

test(`IN-16 OUT-11 of ${REQUESTS} hostile requests to the public API none is a fault of the server or tells what is private`, async () => {
  await fuzzPublicApi(app, guarded, REQUESTS);
});
