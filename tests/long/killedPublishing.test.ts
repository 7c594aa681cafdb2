import { adminAccount } from '../support/adminAccount';
import { startAppProcess } from '../support/appProcess';
import { type Published, publishUntilKilled, titleOf, wronglyPublished } from '../support/killedPublishes';
import { createCommune, saveRecord } from '../support/records';
import { openRows, type Rows } from '../support/rows';
import { startApp, type TestApp } from '../support/strapi';

/** `CCHC_LONG_ROUNDS` makes it fewer. */
const ROUNDS = Number(process.env['CCHC_LONG_ROUNDS'] ?? 100);
const DOCUMENTS = 4;

jest.setTimeout(60 * 60_000);

let app: TestApp;
let rows: Rows;

beforeAll(async () => {
  app = await startApp();
  rows = await openRows(app.database);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

test('CR-02 killed a hundred times while it publishes, the app leaves each document as it was or as it was to be, and never less than acknowledged', async () => {
  const { token } = await adminAccount(app, 'strapi-super-admin');
  const commune = await createCommune(app.strapi);
  const documents: Published[] = [];
  while (documents.length < DOCUMENTS) {
    const { documentId } = await saveRecord(app.strapi, 'article', commune, { data: { title: titleOf(0) } });
    documents.push({ documentId, acknowledged: 0, asked: 0 });
  }
  const wrong: object[] = [];
  let unheard = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const server = await startAppProcess(app.database);
    const publish = async (documentId: string, version: number): Promise<boolean> => {
      const path = `/content-manager/collection-types/api::article.article/${documentId}/actions/publish`;
      const answer = await fetch(server.url + path, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ title: titleOf(version) }),
      }).catch(() => null);
      if (answer !== null && answer.status !== 200) throw new Error(await answer.text());
      return answer !== null;
    };
    await publishUntilKilled(rows, documents, publish, () => server.kill());
    wrong.push(...(await wronglyPublished(rows, documents)));
    unheard += documents.filter(({ asked, acknowledged }) => asked > acknowledged).length;
    // A publish that the killed process completed counts as acknowledged once it is read.
    for (const document of documents) document.acknowledged = await storedVersion(document.documentId);
    for (const document of documents) document.asked = Math.max(document.asked, document.acknowledged);
  }
  expect(wrong).toEqual([]);
  expect(unheard).toBeGreaterThan(0);
});

const storedVersion = async (documentId: string): Promise<number> => {
  const { title } = await rows.one<{ title: string }>(
    'select title from articles where document_id = $1 and published_at is not null',
    [documentId],
  );
  return Number(title.replace(/\D+/g, ''));
};
