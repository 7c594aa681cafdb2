/** Names that the server gave: the plans' content type and the permission that its warnings need. */
export const PLAN_UID = 'api::plan.plan';
export const READ_PERMISSION = 'plugin::cchc-report.read';
