import { errors } from '@strapi/utils';
import type { Problem } from './check';
import { findDuplicate } from './duplicates';
import type { RecordType } from './types';
import { formatDuplicate, formatProblem, typeLabel, recordMessage } from './wording';

/** Refusals of records by `details.code`; middlewares/record-errors.ts maps them to HTTP statuses. */
export type RecordErrorCode =
  | 'record_invalid'
  | 'duplicate'
  | 'in_use'
  | 'busy'
  | 'reference_missing'
  | 'invalid_text'
  | 'value_out_of_range'
  | 'parameter_invalid'
  | 'office_forbidden';

interface FieldMessage {
  path: string[];
  message: string;
}

/** A `ValidationError` in the shape that the admin shows beside fields; `error.details.code` is stable. */
export const recordError = (code: RecordErrorCode, message: string, fields: FieldMessage[] = []) =>
  new errors.ValidationError(message, {
    code,
    errors: fields.map((field) => ({ ...field, name: 'ValidationError' })),
  });

/** The refusal of a query parameter, named as `filters[title]`. */
export const parameterError = (name: string) =>
  recordError('parameter_invalid', recordMessage('parameter_invalid', { name }));

export const invalidRecordError = (type: RecordType, problems: readonly Problem[]) => {
  const fields = problems.map((problem) => ({ path: problem.path, message: formatProblem(type, problem) }));
  const all = fields.map(({ message }) => message).join(' ');
  return recordError(
    'record_invalid',
    recordMessage('record_invalid', { type: typeLabel(type), problems: all }),
    fields,
  );
};

/** Maps PostgreSQL's SQLSTATEs to refusals. */
const BY_SQLSTATE: Readonly<Record<string, RecordErrorCode>> = {
  '22001': 'value_out_of_range',
  '22003': 'value_out_of_range',
  '22007': 'value_out_of_range',
  '22008': 'value_out_of_range',
  '22021': 'invalid_text',
  '22P02': 'value_out_of_range',
  '22P05': 'invalid_text',
  // An operator that the column's type lacks.
  '42883': 'value_out_of_range',
  '23503': 'reference_missing',
  '40001': 'busy',
  '40P01': 'busy',
  // Row security: a row of an office that the account is no member of.
  '42501': 'office_forbidden',
  '54000': 'value_out_of_range',
};

/** SQLSTATEs of transactions aborted because of concurrent ones; a retry may succeed. */
const CONTENTION: readonly string[] = ['40P01', '40001'];

const readString = (error: unknown, key: string): string | undefined => {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** The refusal for a database error; undefined for server errors. */
export const toRefusal = (error: unknown) => {
  if (error instanceof errors.ApplicationError) return undefined;
  const state = readString(error, 'code');
  if (state === '23505') {
    const duplicate = findDuplicate(readString(error, 'constraint') ?? '');
    if (duplicate === undefined) return recordError('busy', recordMessage('busy'));
    const message = formatDuplicate(duplicate.type, duplicate.field);
    return recordError('duplicate', message, [{ path: [duplicate.field], message }]);
  }
  const code = state === undefined ? undefined : BY_SQLSTATE[state];
  return code === undefined
    ? undefined
    : Object.assign(recordError(code, recordMessage(code)), { cause: error });
};

/** True if a write was aborted because of concurrent ones, also if already wrapped in a refusal. */
export const isContention = (error: unknown): boolean =>
  error instanceof Error &&
  (CONTENTION.includes(readString(error, 'code') ?? '') || isContention(error.cause));
