import type { Core } from '@strapi/strapi';
import type { ImportField } from '../model';
import { actionId } from '../../permissions';

const ADMIN_USER = 'admin::user';
const EXPLORER = 'plugin::content-manager.explorer';

export type RecordAction = 'read' | 'create' | 'update' | 'publish';

interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
}

/** The rights of an account on the records of a type, by its current roles. */
export interface Rights {
  /** @param record the existing or new record that conditions are checked against */
  may(action: RecordAction, record?: Readonly<Record<string, unknown>>): boolean;
  /** As `may`, for one field; for a component field, all parts that a file may hold. */
  mayField(action: RecordAction, field: ImportField, record?: Readonly<Record<string, unknown>>): boolean;
}

/** The rights of the account that an import runs for, without a request. */
export interface AccountRights extends Rights {
  /** The account as the creator of new records: conditions check the creator and its roles. */
  readonly creator: object;
}

/** The relations to populate so that these conditions can be checked. */
export const CREATOR = { createdBy: { select: ['id'], populate: { roles: { select: ['id'] } } } } as const;

/** Strapi permits a component field by the paths of its parts: `evidence.url`. */
const permissionPaths = ({ name, parts }: ImportField): readonly string[] =>
  parts.length === 0 ? [name] : parts.map((part) => `${name}.${part.name}`);

const rightsByAbility = (strapi: Core.Strapi, ability: Ability, uid: string): Rights => {
  const manager: { toSubject(record: object): unknown } = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability, model: uid });
  const subject = (record: Readonly<Record<string, unknown>> | undefined): unknown =>
    record === undefined ? uid : manager.toSubject({ ...record });
  return {
    may: (action, record) => ability.can(`${EXPLORER}.${action}`, subject(record)),
    mayField: (action, field, record) =>
      permissionPaths(field).every((path) => ability.can(`${EXPLORER}.${action}`, subject(record), path)),
  };
};

/** The rights of a signed-in account, from its request. */
export const rightsOfRequest = (strapi: Core.Strapi, ability: Ability, uid: string): Rights =>
  rightsByAbility(strapi, ability, uid);

interface User {
  readonly id: number;
  readonly isActive: boolean;
  readonly blocked?: boolean;
  readonly roles: readonly object[];
}

/** The current rights of an account; null if it may not import, or was deleted or blocked. */
export const accountRights = async (
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
  return { ...rightsByAbility(strapi, ability, uid), creator: { id, roles } };
};
