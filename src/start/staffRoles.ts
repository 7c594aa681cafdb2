import type { Core } from '@strapi/strapi';
import { isRecordValues, RECORD_TYPES, uidOf } from '../records';
import { type Grant, grantsOf, STAFF_ROLES, type StaffRole } from './staffGrants';
import names from './staffRoles.vi.json';
import { startMessage } from './wording';

const ROLE = 'admin::role';
const PERMISSION = 'admin::permission';

interface Permission {
  id: number;
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
}

interface Roles {
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  exists(where: { name: string }): Promise<boolean>;
  addPermissions(roleId: number, permissions: object[]): Promise<unknown>;
}

interface Permissions {
  actionProvider: { has(action: string): boolean };
}

interface ContentTypes {
  getNestedFields(model: unknown, options: { components: unknown }): string[];
}

type Fields = Readonly<Record<string, string[]>>;

/** What has been given so far, and the fields the types had then. */
interface Given {
  grants: Readonly<Partial<Record<StaffRole, string[]>>>;
  fields: Fields;
}

const keyOf = ({ action, uid }: Grant): string => (uid === undefined ? action : `${action} ${uid}`);

const rolesOf = (strapi: Core.Strapi): Roles => strapi.service('admin::role') as unknown as Roles;
const permissionsOf = (strapi: Core.Strapi): Permissions =>
  strapi.service('admin::permission') as unknown as Permissions;

const fieldsNow = (strapi: Core.Strapi): Fields => {
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypes;
  const { components } = strapi;
  return Object.fromEntries(
    RECORD_TYPES.map((type) => {
      const uid = uidOf(type);
      return [uid, contentTypes.getNestedFields(strapi.contentType(uid), { components })];
    }),
  );
};

const permissionFor = ({ action, uid, byField }: Grant, fields: Fields): object => {
  if (uid === undefined) return { action };
  return { action, subject: uid, ...(byField === true ? { properties: { fields: fields[uid] } } : {}) };
};

/** The role, made at the first start; null when an administrator has deleted it since, or uses its name for another. */
const roleOf = async (
  strapi: Core.Strapi,
  code: StaffRole,
  isNew: boolean,
): Promise<{ id: number } | null> => {
  const found: { id: number } | null = await strapi.db.query(ROLE).findOne({ where: { code } });
  if (found !== null || !isNew) return found;
  const { name, description } = names.staff[code];
  if (!(await rolesOf(strapi).exists({ name }))) return rolesOf(strapi).create({ code, name, description });
  strapi.log.warn(startMessage('role_name_taken', { name }));
  return null;
};

/** Fields that a newer version brought: whoever may open or change the others may this. */
const addNewFields = async (
  strapi: Core.Strapi,
  role: { id: number },
  known: Fields,
  fields: Fields,
): Promise<void> => {
  const permissions = strapi.db.query(PERMISSION);
  const held: Permission[] = await permissions.findMany({ where: { role } });
  for (const { id, subject, properties } of held) {
    const before = known[subject ?? ''];
    const current = properties.fields;
    if (before === undefined || current === undefined) continue;
    const added = (fields[subject ?? ''] ?? []).filter(
      (field) => !before.includes(field) && !current.includes(field),
    );
    if (added.length === 0) continue;
    const all = { ...properties, fields: [...current, ...added] };
    await permissions.update({ where: { id }, data: { properties: all } });
  }
};

const heldKeys = async (strapi: Core.Strapi, { id }: { id: number }): Promise<Set<string>> => {
  const held: Permission[] = await strapi.db.query(PERMISSION).findMany({ where: { role: { id } } });
  return new Set(held.map(({ action, subject }) => (subject === null ? action : `${action} ${subject}`)));
};

const giveRole = async (
  strapi: Core.Strapi,
  code: StaffRole,
  given: Given,
  fields: Fields,
): Promise<string[]> => {
  const granted = given.grants[code] ?? [];
  const role = await roleOf(strapi, code, granted.length === 0);
  if (role === null) return granted;
  await addNewFields(strapi, { id: role.id }, given.fields, fields);
  const { actionProvider } = permissionsOf(strapi);
  const due = grantsOf(strapi, code).filter(
    (grant) => actionProvider.has(grant.action) && !granted.includes(keyOf(grant)),
  );
  const held = await heldKeys(strapi, role);
  // What an administrator has given already, perhaps narrowed, is not given once more.
  const lacking = due.filter((grant) => !held.has(keyOf(grant)));
  if (lacking.length > 0)
    await rolesOf(strapi).addPermissions(
      role.id,
      lacking.map((grant) => permissionFor(grant, fields)),
    );
  return [...granted, ...due.map(keyOf)];
};

const readGiven = (stored: unknown): Given =>
  isRecordValues(stored) ? (stored as unknown as Given) : { grants: {}, fields: {} };

/**
 * Makes the roles of staff at the first start and gives each its permissions once; a later start adds only what has
 * come with a newer version (permissions, and fields of a type), so that what an administrator takes away stays away.
 */
export const grantStaffRoles = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'cchc', key: 'staff-roles' });
  const given = readGiven(await store.get());
  const fields = fieldsNow(strapi);
  await strapi.db.transaction(async () => {
    const grants: Partial<Record<StaffRole, string[]>> = {};
    for (const code of STAFF_ROLES) grants[code] = await giveRole(strapi, code, given, fields);
    await store.set({ value: { grants, fields } });
  });
};

/** Says in Vietnamese, once, what Strapi calls its own roles, unless an administrator has renamed them by then. */
export const nameStrapiRoles = async (strapi: Core.Strapi): Promise<void> => {
  const done = strapi.store({ type: 'core', name: 'cchc', key: 'strapi-roles-named' });
  if ((await done.get()) === true) return;
  for (const { code, was, name, description } of names.strapi) {
    await strapi.db.query(ROLE).updateMany({ where: { code, name: was }, data: { name, description } });
  }
  await done.set({ value: true });
};
