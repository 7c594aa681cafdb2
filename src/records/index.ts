/** The rules of the ten record types, their messages, and the middleware that applies them. */
export { checkGiven, checkRecord, type Problem } from './check';
export { parameterError, recordError, type RecordErrorCode, toRefusal } from './errors';
export { checkNames, checkQuery } from './query/check';
export { recordMiddleware } from './middleware';
export { PROCEDURE_CODE, SLUG } from './rules';
export {
  omitServerFields,
  isRecordValues,
  RECORD_TYPES,
  type RecordType,
  type RecordUid,
  type RecordValues,
  findRecordType,
  recordUid,
} from './types';
export { TooSlow, withTimeLimit } from './timeLimit';
export { fieldLabel, typeLabel, recordMessage } from './wording';
