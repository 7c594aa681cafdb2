import type { Core } from '@strapi/strapi';
import type { ImportField } from '../../domain/importing';
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

/** The rights of an account while nobody asks; null when it may not import at all, or is no more. */
export const rightsOfAccount = async (
  strapi: Core.Strapi,
  account: string,
  uid: string,
): Promise<Rights | null> => {
  const user: { isActive: boolean; blocked?: boolean } | null = await strapi.db
    .query(ADMIN_USER)
    .findOne({ where: { id: account }, populate: ['roles'] });
  if (user === null || !user.isActive || user.blocked === true) return null;
  const ability: Ability = await strapi.service('admin::permission').engine.generateUserAbility(user);
  return ability.can(actionId('import')) ? rightsWith(strapi, ability, uid) : null;
};
