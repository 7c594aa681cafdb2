import { errors } from '@strapi/utils';
import type { Problem } from './check';
import { duplicateOf } from './duplicates';
import type { RecordType } from './types';
import { duplicateText, problemText, typeLabel, wording } from './wording';

/** The refusals of records, by `details.code`; the HTTP status of each stands in middlewares/record-errors.ts. */
export type RecordErrorCode =
  | 'record_invalid'
  | 'duplicate'
  | 'in_use'
  | 'busy'
  | 'reference_missing'
  | 'invalid_text'
  | 'value_out_of_range'
  | 'parameter_invalid';

interface FieldMessage {
  path: string[];
  message: string;
}

/** A `ValidationError` in the shape the admin puts beside the fields; `error.details.code` stays the same for ever. */
export const recordError = (code: RecordErrorCode, message: string, fields: FieldMessage[] = []) =>
  new errors.ValidationError(message, {
    code,
    errors: fields.map((field) => ({ ...field, name: 'ValidationError' })),
  });

export const invalidRecord = (type: RecordType, problems: readonly Problem[]) => {
  const fields = problems.map((problem) => ({ path: problem.path, message: problemText(type, problem) }));
  const all = fields.map(({ message }) => message).join(' ');
  return recordError(
    'record_invalid',
    wording('record_invalid', { type: typeLabel(type), problems: all }),
    fields,
  );
};

/** Which of our refusals an SQLSTATE of PostgreSQL stands for. */
const BY_SQLSTATE: Readonly<Record<string, RecordErrorCode>> = {
  '22001': 'value_out_of_range',
  '22003': 'value_out_of_range',
  '22007': 'value_out_of_range',
  '22008': 'value_out_of_range',
  '22021': 'invalid_text',
  '22P02': 'value_out_of_range',
  '22P05': 'invalid_text',
  // An operator that a column of this type does not have.
  '42883': 'value_out_of_range',
  '23503': 'reference_missing',
  '40001': 'busy',
  '40P01': 'busy',
  '54000': 'value_out_of_range',
};

/** SQLSTATEs of a transaction that was ended for the sake of others: the same once more may well succeed. */
const CONTENTION: readonly string[] = ['40P01', '40001'];

const stringOf = (error: unknown, key: string): string | undefined => {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** The refusal a database error stands for; undefined when it is a fault of ours or of the server. */
export const refusalOf = (error: unknown) => {
  if (error instanceof errors.ApplicationError) return undefined;
  const state = stringOf(error, 'code');
  if (state === '23505') {
    const duplicate = duplicateOf(stringOf(error, 'constraint') ?? '');
    if (duplicate === undefined) return recordError('busy', wording('busy'));
    const message = duplicateText(duplicate.type, duplicate.field);
    return recordError('duplicate', message, [{ path: [duplicate.field], message }]);
  }
  const code = state === undefined ? undefined : BY_SQLSTATE[state];
  return code === undefined ? undefined : Object.assign(recordError(code, wording(code)), { cause: error });
};

/** Whether a write was ended by the database for the sake of others, also where that was worded as a refusal already. */
export const isContention = (error: unknown): boolean =>
  error instanceof Error && (CONTENTION.includes(stringOf(error, 'code') ?? '') || isContention(error.cause));
