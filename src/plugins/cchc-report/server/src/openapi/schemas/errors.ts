import words from '../../translations/openapi.vi.json';
import type { Schema } from '../types';
import { nullable, object, ref, text, whole } from './make';

const { schemas: say } = words;

const DETAILS = object(
  say.errorCode,
  {
    code: text(say.errorCode),
    reason: text(say.errorReason),
    key: text(say.errorKey),
    path: nullable(text(say.errorPath)),
    source: text(say.errorSource),
    param: text(say.errorParam),
    errors: { type: 'array', description: say.errorFields },
  },
  ['reason', 'key', 'path', 'source', 'param', 'errors'],
);

export const ERROR_SCHEMAS: Readonly<Record<string, Schema>> = {
  Error: object(say.error, {
    data: { type: 'null' },
    error: object(say.error, {
      status: { ...whole(say.errorStatus, 400), maximum: 599 },
      name: text(say.errorName),
      message: text(say.errorMessage),
      details: DETAILS,
    }),
  }),
};

const within = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties });

/** An error with one of these codes. */
export const errorOf = (codes: readonly string[]): Schema => ({
  allOf: [
    ref('Error'),
    within({
      error: within({ details: within({ code: { type: 'string', enum: [...codes] } }) }),
    }),
  ],
});
