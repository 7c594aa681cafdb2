import type { Core } from '@strapi/strapi';
import { type RecordType, uidOf } from '../../records';

const PLUGIN = 'plugin::cchc-report';

/** What the Public role may call, asked once for a page. */
export interface Openness {
  /** Whether records of a type may be shown. */
  type(type: RecordType): boolean;
  /** The same of a content type by its uid. */
  uid(uid: string): boolean;
  /** Whether an answer of the report plugin may be shown: `figures.find`. */
  report(action: string): boolean;
}

interface Permissions {
  findPublicPermissions(): Promise<{ action: string }[]>;
}

export const readOpenness = async (strapi: Core.Strapi): Promise<Openness> => {
  const permissions: Permissions = strapi.plugin('users-permissions').service('permission');
  const actions = new Set((await permissions.findPublicPermissions()).map(({ action }) => action));
  const uid = (name: string): boolean => actions.has(`${name}.find`);
  return {
    uid,
    type: (type) => uid(uidOf(type)),
    report: (action) => actions.has(`${PLUGIN}.${action}`),
  };
};
