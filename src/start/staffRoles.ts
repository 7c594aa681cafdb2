import type { Core } from '@strapi/strapi';
import { isRecordValues, RECORD_TYPES, recordUid } from '../records';
import { type Grant, listGrants, STAFF_ROLES, type StaffRole } from './staffGrants';
import names from './staffRoles.vi.json';
import { startMessage } from './wording';

const ROLE = 'admin::role';
const PERMISSION = 'admin::permission';
const PORTAL_ROLE = 'plugin::users-permissions.role';

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

/** Permissions granted so far, and the fields of the types at that time. */
interface GrantHistory {
  grants: Readonly<Partial<Record<StaffRole, string[]>>>;
  fields: Fields;
}

const grantKey = ({ action, uid }: Grant): string => (uid === undefined ? action : `${action} ${uid}`);

const roleService = (strapi: Core.Strapi): Roles => strapi.service('admin::role') as unknown as Roles;
const permissionService = (strapi: Core.Strapi): Permissions =>
  strapi.service('admin::permission') as unknown as Permissions;

const readTypeFields = (strapi: Core.Strapi): Fields => {
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypes;
  const { components } = strapi;
  return Object.fromEntries(
    RECORD_TYPES.map((type) => {
      const uid = recordUid(type);
      return [uid, contentTypes.getNestedFields(strapi.contentType(uid), { components })];
    }),
  );
};

const toPermission = ({ action, uid, byField }: Grant, fields: Fields): object => {
  if (uid === undefined) return { action };
  return { action, subject: uid, ...(byField === true ? { properties: { fields: fields[uid] } } : {}) };
};

/** The role, created at the first start; null if an administrator has deleted it or uses its name for another role. */
const findOrCreateRole = async (
  strapi: Core.Strapi,
  code: StaffRole,
  isNew: boolean,
): Promise<{ id: number } | null> => {
  const found: { id: number } | null = await strapi.db.query(ROLE).findOne({ where: { code } });
  if (found !== null || !isNew) return found;
  const { name, description } = names.staff[code];
  if (!(await roleService(strapi).exists({ name })))
    return roleService(strapi).create({ code, name, description });
  strapi.log.warn(startMessage('role_name_taken', { name }));
  return null;
};

/** Extends field permissions to the fields of a newer version: roles with the other fields get these. */
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

const readHeldKeys = async (strapi: Core.Strapi, { id }: { id: number }): Promise<Set<string>> => {
  const held: Permission[] = await strapi.db.query(PERMISSION).findMany({ where: { role: { id } } });
  return new Set(held.map(({ action, subject }) => (subject === null ? action : `${action} ${subject}`)));
};

const grantRole = async (
  strapi: Core.Strapi,
  code: StaffRole,
  given: GrantHistory,
  fields: Fields,
): Promise<string[]> => {
  const granted = given.grants[code] ?? [];
  const role = await findOrCreateRole(strapi, code, granted.length === 0);
  if (role === null) return granted;
  await addNewFields(strapi, { id: role.id }, given.fields, fields);
  const { actionProvider } = permissionService(strapi);
  const due = listGrants(strapi, code).filter(
    (grant) => actionProvider.has(grant.action) && !granted.includes(grantKey(grant)),
  );
  const held = await readHeldKeys(strapi, role);
  // Skip permissions that an administrator already granted, perhaps narrowed.
  const lacking = due.filter((grant) => !held.has(grantKey(grant)));
  if (lacking.length > 0)
    await roleService(strapi).addPermissions(
      role.id,
      lacking.map((grant) => toPermission(grant, fields)),
    );
  return [...granted, ...due.map(grantKey)];
};

const readHistory = (stored: unknown): GrantHistory =>
  isRecordValues(stored) ? (stored as unknown as GrantHistory) : { grants: {}, fields: {} };

/**
 * Creates the staff roles at the first start and grants each permission once. Later starts add only permissions and
 * fields of newer versions, so that an administrator's removals last.
 */
export const grantStaffRoles = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'core', name: 'cchc', key: 'staff-roles' });
  const given = readHistory(await store.get());
  const fields = readTypeFields(strapi);
  await strapi.db.transaction(async () => {
    const grants: Partial<Record<StaffRole, string[]>> = {};
    for (const code of STAFF_ROLES) grants[code] = await grantRole(strapi, code, given, fields);
    await store.set({ value: { grants, fields } });
  });
};

/** Translates Strapi's role names into Vietnamese, once, unless an administrator has renamed them. */
export const translateStrapiRoles = async (strapi: Core.Strapi): Promise<void> => {
  const done = strapi.store({ type: 'core', name: 'cchc', key: 'strapi-roles-named' });
  if ((await done.get()) === true) return;
  for (const { code, was, name, description } of names.strapi) {
    await strapi.db.query(ROLE).updateMany({ where: { code, name: was }, data: { name, description } });
  }
  await done.set({ value: true });
};

/** Gives the roles of the portal and the API Vietnamese names, once, unless somebody renamed them. */
export const translatePortalRoles = async (strapi: Core.Strapi): Promise<void> => {
  const done = strapi.store({ type: 'core', name: 'cchc', key: 'portal-roles-named' });
  if ((await done.get()) === true) return;
  for (const { type, was, name, description } of names.portal) {
    await strapi.db
      .query(PORTAL_ROLE)
      .updateMany({ where: { type, name: was }, data: { name, description } });
  }
  await done.set({ value: true });
};
