/** The rules of the ten types: what a record must hold, how a refusal is worded, and the middleware that asks. */
export { checkGiven, checkRecord, type Problem } from './check';
export { recordError, type RecordErrorCode, refusalOf } from './errors';
export { checkNames, checkQuery } from './query';
export { recordMiddleware } from './middleware';
export { PROCEDURE_CODE, SLUG } from './rules';
export { withoutServerMade } from './serverMade';
export { TooSlow, withinTime } from './timeLimit';
export {
  isRecordValues,
  RECORD_TYPES,
  type RecordType,
  type RecordUid,
  type RecordValues,
  recordTypeOf,
  uidOf,
} from './types';
export { fieldLabel, typeLabel, wording } from './wording';
