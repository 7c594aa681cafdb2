import type { Core } from '@strapi/strapi';
import { type RecordType, recordUid } from '../../records';

const PLUGIN = 'plugin::cchc-report';

/** The types that the Public role may read; looked up once per request. */
export interface Openness {
  /** True if records of the type are public. */
  type(type: RecordType): boolean;
  /** The same for a content type given by uid. */
  uid(uid: string): boolean;
  /** True if an action of the report plugin is public, such as `figures.find`. */
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
    type: (type) => uid(recordUid(type)),
    report: (action) => actions.has(`${PLUGIN}.${action}`),
  };
};
