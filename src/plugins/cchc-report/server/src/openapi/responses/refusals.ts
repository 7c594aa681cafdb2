import { findStatus } from '../../controllers/errors';
import { ERROR_CODES, type ErrorCode } from '../../domain/errors';
import words from '../../translations/openapi.vi.json';
import { ref } from '../schemas/toSchemas';
import type { Header, Reference, Response, Schema } from '../types';
import { headerRef } from './headers';

const { responses: say } = words;

/** The codes and statuses that the app around the plugin refuses with, on every address (docs/api.md). */
const APP_STATUS = {
  bad_request: 400,
  invalid_text: 400,
  value_out_of_range: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  too_many_requests: 429,
  unavailable: 503,
} as const;

type Code = ErrorCode | keyof typeof APP_STATUS;

const isOurs = (code: Code): code is ErrorCode => (ERROR_CODES as readonly string[]).includes(code);

const makeObject = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties });

/** An error with one of these codes. */
export const makeError = (codes: readonly string[]): Schema => ({
  allOf: [
    ref('Error'),
    makeObject({
      error: makeObject({ details: makeObject({ code: { type: 'string', enum: [...codes] } }) }),
    }),
  ],
});

const json = (schema: Schema) => ({ 'application/json': { schema } });

const DESCRIPTIONS: Readonly<Record<string, string>> = say;

const response = (
  status: number,
  codes: readonly Code[],
  headers?: Readonly<Record<string, Header | Reference>>,
): Response => ({
  description: DESCRIPTIONS[status] ?? say.default,
  ...(headers !== undefined && { headers }),
  content: json(makeError(codes)),
});

/** The refusals that every address may answer with. */
export const SHARED_RESPONSES: Readonly<Record<string, Response>> = {
  Unauthorized: response(401, ['unauthorized']),
  Forbidden: response(403, ['forbidden']),
  RateLimited: response(429, ['too_many_requests'], { 'Retry-After': headerRef('RetryAfter') }),
  Unavailable: response(503, ['source_missing', 'unavailable']),
  Failed: { description: say.default, content: json(ref('Error')) },
  NotModified: {
    description: say.notModified,
    headers: { ETag: headerRef('ETag'), 'Cache-Control': headerRef('CacheControl') },
  },
  RecordQueryRefused: response(400, [
    'bad_request',
    'parameter_invalid',
    'invalid_text',
    'value_out_of_range',
  ]),
  RecordNotFound: response(404, ['not_found']),
};

export const responseRef = (name: string): Reference => ({ $ref: `#/components/responses/${name}` });

/** The answers of any operation in addition to its own. */
export const ALWAYS = {
  401: responseRef('Unauthorized'),
  403: responseRef('Forbidden'),
  429: responseRef('RateLimited'),
  default: responseRef('Failed'),
};

/** The refusals of an operation, by their status. */
export const refusals = (codes: readonly Code[]): Readonly<Record<string, Response>> => {
  const byStatus = new Map<number, Code[]>();
  for (const code of codes) {
    const status = isOurs(code) ? findStatus(code) : APP_STATUS[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries([...byStatus].map(([status, of]) => [status, response(status, of)]));
};
