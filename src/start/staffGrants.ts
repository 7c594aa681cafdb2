import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, type RecordType, type RecordUid, recordUid } from '../records';

/** Codes of the two staff roles. They never change; administrators may rename the roles. */
export const STAFF_ROLES = ['cchc-can-bo', 'cchc-lanh-dao'] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];

/** A permission of a role; `uid` limits it to one type. */
export interface Grant {
  action: string;
  uid?: RecordUid;
  /** The action is granted per field; here for all fields. */
  byField?: boolean;
}

/** Maintained by administrators; staff choose from them. */
const CATALOGUES: readonly RecordType[] = ['agency', 'sector', 'channel'];
const RECORDS = RECORD_TYPES.filter((type) => !CATALOGUES.includes(type));

const BY_FIELD = ['create', 'read', 'update'];

const explorerGrants = (types: readonly RecordType[], ...actions: string[]): Grant[] =>
  types.flatMap((type) =>
    actions.map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      uid: recordUid(type),
      byField: BY_FIELD.includes(action),
    })),
  );

const uploadGrants = (...actions: string[]): Grant[] =>
  actions.map((action) => ({ action: `plugin::upload.${action}` }));

const READ_MEDIA = ['read', 'assets.download', 'assets.copy-link'];
const WRITE_MEDIA = ['assets.create', 'assets.update'];

const BY_ROLE: Readonly<Record<StaffRole, readonly Grant[]>> = {
  'cchc-can-bo': [
    ...explorerGrants(RECORDS, 'create', 'read', 'update', 'delete', 'publish'),
    ...explorerGrants(CATALOGUES, 'read'),
    ...uploadGrants(...READ_MEDIA, ...WRITE_MEDIA),
  ],
  'cchc-lanh-dao': [...explorerGrants(RECORD_TYPES, 'read'), ...uploadGrants(...READ_MEDIA)],
};

type ReportStaff = 'clerk' | 'leader';

/** The report plugin's names of the two roles. */
const REPORT_STAFF: Readonly<Record<StaffRole, ReportStaff>> = {
  'cchc-can-bo': 'clerk',
  'cchc-lanh-dao': 'leader',
};

/** All permissions of a role, including those of the report plugin. */
export const listGrants = (strapi: Core.Strapi, role: StaffRole): Grant[] => {
  const offered: { staffActions(kind: ReportStaff): readonly string[] } | undefined =
    strapi.plugins['cchc-report']?.service('access');
  const actions = offered?.staffActions(REPORT_STAFF[role]) ?? [];
  return [...BY_ROLE[role], ...actions.map((action) => ({ action }))];
};
