import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { createDatabase, type TestDatabase } from '../support/database';
import { screenAddress, servedScreen } from '../support/screens';
import { startAppOn, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

let database: TestDatabase;
let app: TestApp;
let admin: AdminAccount;

const start = async (): Promise<void> => {
  app = await startAppOn(database);
  admin = await adminAccount(app, 'strapi-super-admin');
};

beforeAll(async () => {
  database = await createDatabase();
  await start();
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

test("an administrator's own arrangement survives a restart, until another version of that screen ships", async () => {
  const { contentType } = await servedScreen(admin, 'meeting');
  const { settings, layouts, metadatas } = contentType;
  const own = {
    settings: { ...settings, pageSize: 50 },
    layouts: { ...layouts, list: ['heldOn', 'title'] },
    metadatas: {
      ...metadatas,
      place: { edit: { ...metadatas['place']?.edit, label: 'Nơi họp' }, list: metadatas['place']?.list },
    },
  };
  for (const { list } of Object.values(own.metadatas)) Reflect.deleteProperty(list ?? {}, 'mainField');
  await admin.request('put', screenAddress('meeting')).send(own).expect(200);
  await app.stop();
  await start();
  const kept = (await servedScreen(admin, 'meeting')).contentType;
  expect(kept.settings['pageSize']).toBe(50);
  expect(kept.layouts.list).toEqual(['heldOn', 'title']);
  expect(kept.metadatas['place']?.edit.label).toBe('Nơi họp');

  const store = app.strapi.store({ type: 'core', name: 'cchc', key: 'screens' });
  const applied = (await store.get()) as Record<string, { words: string; layout: string }>;
  const ofMeeting = applied['api::meeting.meeting'];
  await store.set({ value: { ...applied, 'api::meeting.meeting': { ...ofMeeting, layout: 'of before' } } });
  await app.stop();
  await start();
  const shipped = (await servedScreen(admin, 'meeting')).contentType;
  expect(shipped.settings['pageSize']).toBe(20);
  expect(shipped.layouts.list[0]).toBe('title');
  expect(shipped.metadatas['place']?.edit.label).toBe('Nơi họp');
});
