import type { Core } from '@strapi/strapi';
import { RECORD_TYPES, type RecordType, type RecordUid, uidOf } from '../records';

/** The codes of our two roles; they stay the same for ever, an administrator may rename the roles. */
export const STAFF_ROLES = ['cchc-can-bo', 'cchc-lanh-dao'] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];

/** Something a role may do; with `uid`, to records of that type. */
export interface Grant {
  action: string;
  uid?: RecordUid;
  /** The action is given field by field, and here for all of them. */
  byField?: boolean;
}

/** Kept by an administrator: staff choose from them. */
const CATALOGUES: readonly RecordType[] = ['agency', 'sector', 'channel'];
const RECORDS = RECORD_TYPES.filter((type) => !CATALOGUES.includes(type));

const BY_FIELD = ['create', 'read', 'update'];

const explorer = (types: readonly RecordType[], ...actions: string[]): Grant[] =>
  types.flatMap((type) =>
    actions.map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      uid: uidOf(type),
      byField: BY_FIELD.includes(action),
    })),
  );

const upload = (...actions: string[]): Grant[] =>
  actions.map((action) => ({ action: `plugin::upload.${action}` }));

const OPENS_MEDIA = ['read', 'assets.download', 'assets.copy-link'];
const CHANGES_MEDIA = ['assets.create', 'assets.update'];

const BY_ROLE: Readonly<Record<StaffRole, readonly Grant[]>> = {
  'cchc-can-bo': [
    ...explorer(RECORDS, 'create', 'read', 'update', 'delete', 'publish'),
    ...explorer(CATALOGUES, 'read'),
    ...upload(...OPENS_MEDIA, ...CHANGES_MEDIA),
  ],
  'cchc-lanh-dao': [...explorer(RECORD_TYPES, 'read'), ...upload(...OPENS_MEDIA)],
};

type ReportStaff = 'clerk' | 'leader';

/** What the report plugin calls the two roles. */
const REPORT_STAFF: Readonly<Record<StaffRole, ReportStaff>> = {
  'cchc-can-bo': 'clerk',
  'cchc-lanh-dao': 'leader',
};

/** What a role is given: its own, and what the report plugin offers all staff. */
export const grantsOf = (strapi: Core.Strapi, role: StaffRole): Grant[] => {
  const offered: { staffActions(kind: ReportStaff): readonly string[] } | undefined =
    strapi.plugins['cchc-report']?.service('access');
  const actions = offered?.staffActions(REPORT_STAFF[role]) ?? [];
  return [...BY_ROLE[role], ...actions.map((action) => ({ action }))];
};
