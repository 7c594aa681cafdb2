/** The content types that staff record; the catalogues are an administrator's. */
const ENTERED = new Set([
  'api::article.article',
  'api::meeting.meeting',
  'api::outreach.outreach',
  'api::plan.plan',
  'api::official-document.official-document',
  'api::procedure.procedure',
  'api::procedure-change.procedure-change',
]);

/** The type by the name the server calls it; undefined for one that nobody records in a series. */
export const enteredType = (uid: string): string | undefined =>
  ENTERED.has(uid) ? uid.slice(uid.lastIndexOf('.') + 1) : undefined;

/** Whether a path of the content manager is that of a new record. */
export const isNewRecord = (pathname: string): boolean => pathname.endsWith('/create');
