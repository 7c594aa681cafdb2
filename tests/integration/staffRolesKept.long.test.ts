import type { RecordType } from '../../src/records/types';
import { createDatabase, type TestDatabase } from '../support/database';
import { startAppOn, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

const CLERK = 'cchc-can-bo';
const LEADER = 'cchc-lanh-dao';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await createDatabase();
  app = await startAppOn(database);
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

interface Permission {
  id: number;
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
}

const permissionsOf = ({ strapi }: TestApp, code: string): Promise<Permission[]> =>
  strapi.db.query('admin::permission').findMany({ where: { role: { code } }, orderBy: 'id' });

const find = (permissions: Permission[], action: string, type: RecordType): Permission => {
  const found = permissions.find(
    (permission) =>
      permission.action.endsWith(`explorer.${action}`) && permission.subject === `api::${type}.${type}`,
  );
  if (found === undefined) throw new Error(`no ${action} of ${type}`);
  return found;
};

test('what an administrator takes away stays away; a field that a newer version brings comes by itself', async () => {
  const before = await permissionsOf(app, CLERK);
  const { strapi } = app;
  const permissions = strapi.db.query('admin::permission');
  const deletion = find(before, 'delete', 'plan');
  await permissions.delete({ where: { id: deletion.id } });
  const reading = find(before, 'read', 'meeting');
  const fewer = (reading.properties.fields ?? []).filter((field) => !['host', 'place'].includes(field));
  await permissions.update({ where: { id: reading.id }, data: { properties: { fields: fewer } } });
  // As if the version before had not known meeting.place: the administrator can only have taken `host` away.
  const store = strapi.store({ type: 'core', name: 'cchc', key: 'staff-roles' });
  const given = (await store.get()) as { fields: Record<string, string[]> };
  const meetingFields = (given.fields['api::meeting.meeting'] ?? []).filter((field) => field !== 'place');
  await store.set({
    value: { ...given, fields: { ...given.fields, 'api::meeting.meeting': meetingFields } },
  });
  await app.stop();
  app = await startAppOn(database);
  const after = await permissionsOf(app, CLERK);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id).filter((id) => id !== deletion.id));
  const fields = find(after, 'read', 'meeting').properties.fields ?? [];
  expect(fields).toContain('place');
  expect(fields).not.toContain('host');
});

test('a role that an administrator deleted stays deleted, one that he renamed keeps its name', async () => {
  const roles = app.strapi.db.query('admin::role');
  const leader = await roles.findOne({ where: { code: LEADER } });
  await app.strapi.db.query('admin::user').deleteMany({ where: { roles: { code: LEADER } } });
  await app.strapi.service('admin::role').deleteByIds([leader.id]);
  await roles.update({ where: { code: CLERK }, data: { name: 'Công chức' } });
  await app.stop();
  app = await startAppOn(database);
  const now: { code: string; name: string }[] = await app.strapi.db.query('admin::role').findMany();
  expect(now.filter(({ code }) => code.startsWith('cchc-'))).toEqual([
    expect.objectContaining({ code: CLERK, name: 'Công chức' }),
  ]);
});

test('what an administrator gave before a newer version does is not given twice, nor widened', async () => {
  const { strapi } = app;
  const reading = find(await permissionsOf(app, CLERK), 'read', 'plan');
  await strapi.db.query('admin::permission').update({
    where: { id: reading.id },
    data: { properties: { fields: ['subject'] } },
  });
  const store = strapi.store({ type: 'core', name: 'cchc', key: 'staff-roles' });
  const given = (await store.get()) as { grants: Record<string, string[]> };
  const known = (given.grants[CLERK] ?? []).filter((key) => !key.endsWith('explorer.read api::plan.plan'));
  await store.set({ value: { ...given, grants: { ...given.grants, [CLERK]: known } } });
  const before = await permissionsOf(app, CLERK);
  await app.stop();
  app = await startAppOn(database);
  expect(await permissionsOf(app, CLERK)).toEqual(before);
});

test("a role of Strapi's that an administrator calls by its English name again keeps it", async () => {
  const roles = app.strapi.db.query('admin::role');
  const named = { name: 'Editor', description: 'Biên tập' };
  await roles.update({ where: { code: 'strapi-editor' }, data: { ...named } });
  await app.stop();
  app = await startAppOn(database);
  expect(
    await app.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-editor' } }),
  ).toMatchObject(named);
});
