import { readFileSync } from 'node:fs';
import labels from '../../src/records/labels.vi.json';
import { RECORD_TYPES, type RecordType } from '../../src/records/types';
import { inProject } from '../../scripts/lib/project';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { createDatabase, type TestDatabase } from '../support/database';
import { screenAddress, type ScreenAnswer, servedScreen } from '../support/screens';
import { startAppOn, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

let database: TestDatabase;
let app: TestApp;
let admin: AdminAccount;

beforeAll(async () => {
  database = await createDatabase();
  app = await startAppOn(database);
  admin = await adminAccount(app, 'strapi-super-admin');
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

const served = (type: RecordType): Promise<ScreenAnswer> => servedScreen(admin, type);

interface Schema {
  attributes: Record<string, { component?: string }>;
}

const schemaOf = (type: RecordType): Schema =>
  JSON.parse(
    readFileSync(inProject('src', 'api', type, 'content-types', type, 'schema.json'), 'utf8'),
  ) as Schema;

const BY_STRAPI = {
  createdAt: 'Ngày tạo',
  createdBy: 'Người tạo',
  updatedAt: 'Ngày cập nhật',
  updatedBy: 'Người cập nhật',
};

const NOT_IN_FORMS = { id: 'Số thứ tự trong hệ thống', documentId: 'Mã hồ sơ' };

test.each(RECORD_TYPES)(
  'from the first start on every field of %s has its Vietnamese label, in forms and lists',
  async (type) => {
    const fields: Record<string, string> = labels.fields[type];
    const { contentType, components } = await served(type);
    const own = Object.entries(fields).filter(([path]) => !path.includes('.'));
    const expected = { ...Object.fromEntries(own), ...BY_STRAPI };
    const inLists = Object.entries(contentType.metadatas).map(([field, { list }]) => [field, list.label]);
    expect(Object.fromEntries(inLists)).toEqual({ ...expected, ...NOT_IN_FORMS });
    const inForms = Object.entries(contentType.metadatas)
      .filter(([field]) => !(field in NOT_IN_FORMS))
      .map(([field, { edit }]) => [field, edit.label]);
    expect(Object.fromEntries(inForms)).toEqual(expected);
    for (const [field, { component }] of Object.entries(schemaOf(type).attributes)) {
      if (component === undefined) continue;
      const { id, ...parts } = components[component]?.metadatas ?? {};
      expect(id).toBeDefined();
      for (const [part, { edit, list }] of Object.entries(parts)) {
        if (part === 'documentId') continue;
        expect([edit.label, list.label]).toEqual([fields[`${field}.${part}`], fields[`${field}.${part}`]]);
      }
    }
  },
);

test('a field about which a clerk may hesitate says beside itself what it means', async () => {
  const { contentType } = await served('article');
  expect(contentType.metadatas['topic']?.edit.description).toContain('không được tính vào số liệu');
  expect(contentType.metadatas['evidence']?.edit.description).toContain('Không công khai');
});

test('articles are listed newest first, filled in from the title, and called by it', async () => {
  const { contentType } = await served('article');
  expect(contentType.settings).toMatchObject({
    mainField: 'title',
    defaultSortBy: 'publishedOn',
    defaultSortOrder: 'DESC',
    searchable: true,
    filterable: true,
    bulkable: true,
    pageSize: 20,
  });
  expect(contentType.layouts.list).toEqual(['title', 'kind', 'topic', 'publishedOn']);
  expect(contentType.layouts.edit.slice(0, 2)).toEqual([
    [{ name: 'title', size: 12 }],
    [
      { name: 'kind', size: 6 },
      { name: 'topic', size: 6 },
    ],
  ]);
});

test('a record that another names is called by its name, not by its code or number', async () => {
  const change = await served('procedure-change');
  expect(change.contentType.metadatas['procedure']?.edit.mainField).toBe('name');
  const meeting = await served('meeting');
  expect(meeting.contentType.metadatas['plans']?.edit.mainField).toBe('subject');
  expect(meeting.contentType.metadatas['documents']?.edit.mainField).toBe('subject');
});

test.each(RECORD_TYPES)('the content manager itself accepts what is configured for %s', async (type) => {
  const { contentType } = await served(type);
  const { settings, layouts, metadatas } = contentType;
  const cleaned = Object.fromEntries(
    Object.entries(metadatas).map(([field, { edit, list }]) => {
      const { mainField: _, ...own } = list as { mainField?: string; label: string };
      return [field, { edit, list: own }];
    }),
  );
  await admin.request('put', screenAddress(type)).send({ settings, layouts, metadatas: cleaned }).expect(200);
});

test('accounts of the public API are not among what the content manager lists', async () => {
  const { body } = await admin
    .request('get', '/content-manager/content-types?kind=collectionType')
    .expect(200);
  const types = body.data as { uid: string; isDisplayed: boolean; info: { displayName: string } }[];
  const shown = types.filter(({ isDisplayed }) => isDisplayed);
  expect(shown.map(({ uid }) => uid).sort()).toEqual(
    RECORD_TYPES.map((type) => `api::${type}.${type}`).sort(),
  );
  for (const { info } of shown) expect(info.displayName).toMatch(/[À-ỹ]/);
});
