import { createCommune, type Commune, documents, saveRecord } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

let app: TestApp;
let commune: Commune;
let radio: string;

beforeAll(async () => {
  app = await sharedApp();
  commune = await createCommune(app.strapi);
  const data = { name: 'Loa truyền thanh', unit: 'lượt phát' };
  radio = (await saveRecord(app.strapi, 'channel', commune, { data })).documentId;
});
afterAll(() => app.stop());

const publishedUnit = async (documentId: string): Promise<unknown> =>
  (await documents(app.strapi, 'outreach').findOne({ documentId, status: 'published' }))?.['unit'];

test('an outreach without a unit takes that of its channel, and one with a unit keeps it', async () => {
  const [taken, kept] = await Promise.all([
    saveRecord(app.strapi, 'outreach', commune),
    saveRecord(app.strapi, 'outreach', commune, { data: { unit: 'tấm' } }),
  ]);
  expect([taken['unit'], kept['unit']]).toEqual(['tin, bài', 'tấm']);
});

test('the unit taken from a channel changes with the channel, at once or when the draft is published', async () => {
  const outreach = documents(app.strapi, 'outreach');
  const { documentId } = await saveRecord(app.strapi, 'outreach', commune);
  await outreach.update({ documentId, data: { channel: radio }, status: 'published' });
  expect(await publishedUnit(documentId)).toBe('lượt phát');
  await outreach.update({ documentId, data: { channel: { connect: [commune.channel] } } });
  expect(await publishedUnit(documentId)).toBe('lượt phát');
  await outreach.publish({ documentId });
  expect(await publishedUnit(documentId)).toBe('tin, bài');
});

test('a unit of its own, or one sent with the channel, stays', async () => {
  const outreach = documents(app.strapi, 'outreach');
  const own = await saveRecord(app.strapi, 'outreach', commune, { data: { unit: 'tấm' } });
  await outreach.update({ documentId: own.documentId, data: { channel: radio }, status: 'published' });
  expect(await publishedUnit(own.documentId)).toBe('tấm');
  const sent = await saveRecord(app.strapi, 'outreach', commune);
  const data = { channel: radio, unit: 'tin, bài' };
  await outreach.update({ documentId: sent.documentId, data, status: 'published' });
  expect(await publishedUnit(sent.documentId)).toBe('tin, bài');
});
