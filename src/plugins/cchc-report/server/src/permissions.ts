/** What a role may do in the admin, once; routes name these and the admin page asks for them. */
export const ACTIONS = [
  { section: 'plugins', displayName: 'Xem số liệu và hồ sơ', uid: 'read', pluginName: 'cchc-report' },
  { section: 'plugins', displayName: 'Tải báo cáo', uid: 'export', pluginName: 'cchc-report' },
] as const;

export type ActionUid = (typeof ACTIONS)[number]['uid'];

/** Content API actions that anyone may call from the first start on. */
export const PUBLIC_ACTIONS = [
  'plugin::cchc-report.figures.find',
  'plugin::cchc-report.readiness.find',
] as const;

export const actionId = (uid: ActionUid): string => `plugin::cchc-report.${uid}`;
