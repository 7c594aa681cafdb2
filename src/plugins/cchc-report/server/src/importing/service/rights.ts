import type { Core } from '@strapi/strapi';
import type { ImportField } from '../model';
import { actionId } from '../../permissions';

const ADMIN_USER = 'admin::user';
const EXPLORER = 'plugin::content-manager.explorer';

export type RecordAction = 'read' | 'create' | 'update' | 'publish';

interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
}

/** What an account may do with the records of a type, by its roles as they are now. */
export interface Rights {
  /** @param record as it is, or as it would be: conditions are asked of it */
  may(action: RecordAction, record?: Readonly<Record<string, unknown>>): boolean;
  /** The same of one field: of one with parts, each part that a file may hold. */
  mayField(action: RecordAction, field: ImportField, record?: Readonly<Record<string, unknown>>): boolean;
}

/** The rights of an account while nobody asks. */
export interface AccountRights extends Rights {
  /** The account as the creator of what it makes: conditions ask who made a record, and of which roles that account is. */
  readonly creator: object;
}

/** What of a record must be read with it for those conditions. */
export const CREATOR = { createdBy: { select: ['id'], populate: { roles: { select: ['id'] } } } } as const;

/** Strapi permits a field with parts by the names of its parts: `evidence.url`. */
const pathsOf = ({ name, parts }: ImportField): readonly string[] =>
  parts.length === 0 ? [name] : parts.map((part) => `${name}.${part.name}`);

const rightsWith = (strapi: Core.Strapi, ability: Ability, uid: string): Rights => {
  const manager: { toSubject(record: object): unknown } = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability, model: uid });
  const subject = (record: Readonly<Record<string, unknown>> | undefined): unknown =>
    record === undefined ? uid : manager.toSubject({ ...record });
  return {
    may: (action, record) => ability.can(`${EXPLORER}.${action}`, subject(record)),
    mayField: (action, field, record) =>
      pathsOf(field).every((path) => ability.can(`${EXPLORER}.${action}`, subject(record), path)),
  };
};

/** The rights of a signed-in account, from its request. */
export const rightsOfRequest = (strapi: Core.Strapi, ability: Ability, uid: string): Rights =>
  rightsWith(strapi, ability, uid);

interface User {
  readonly id: number;
  readonly isActive: boolean;
  readonly blocked?: boolean;
  readonly roles: readonly object[];
}

/** The rights of an account while nobody asks; null when it may not import at all, or is no more. */
export const rightsOfAccount = async (
  strapi: Core.Strapi,
  account: string,
  uid: string,
): Promise<AccountRights | null> => {
  const user: User | null = await strapi.db
    .query(ADMIN_USER)
    .findOne({ where: { id: account }, populate: ['roles'] });
  if (user === null || !user.isActive || user.blocked === true) return null;
  const ability: Ability = await strapi.service('admin::permission').engine.generateUserAbility(user);
  if (!ability.can(actionId('import'))) return null;
  const { id, roles } = user;
  return { ...rightsWith(strapi, ability, uid), creator: { id, roles } };
};
