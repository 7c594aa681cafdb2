import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { errorCode, isDatabaseLost } from '../availability';
import { describeFailure } from '../start/failures';
import { startMessage } from '../start/wording';
import { refuse } from './refusals';

/**
 * Strapi modules that read filters, sort orders, relations and values from requests. They throw plain errors on
 * unreadable input; database errors come from the driver.
 */
const READERS = new RegExp(
  [
    'database/dist/(?:query|fields|entity-manager)',
    'utils/dist/(?:convert-query-params|parse-type|traverse|sanitize|validate)',
    'core/dist/services/(?:document-service|entity-validator)',
    'i18n/dist/server/services/fill-from-locale',
  ]
    .map((module) => `/@strapi/${module}`)
    .join('|')
    .replaceAll('/', String.raw`[\\/]`),
);

const STRAPI = /[\\/]node_modules[\\/]@strapi[\\/]/;
const FRAME = /^ {4}at /;
/** Packages whose frames are skipped, and our wrapper of yup: the failing module is their caller. */
const HELPERS =
  /[\\/]node_modules[\\/](?:knex|lodash|yup|zod)[\\/]|[\\/]start[\\/]asyncTests\.|^ {4}at .*<anonymous>\)?$/;

/** The stack line of the module that failed; empty when a deep validation fills the whole trace with helpers. */
const findFailingFrame = ({ stack = '' }: Error): string =>
  stack.split('\n').find((line) => FRAME.test(line) && !HELPERS.test(line)) ?? '';

/** Errors that define their own answer. */
const hasAnswer = (error: Error): boolean => 'status' in error || 'details' in error;

/** SQLSTATEs of invalid statements: Strapi builds statements from names in the query. */
const WRONG_STATEMENTS = ['42601', '42702', '42703', '42804', '42846', '42P01', '42P10', '42P18'];

const isWrongStatement = (error: Error): boolean => WRONG_STATEMENTS.includes(errorCode(error));

/** Errors that JavaScript throws for values of the wrong shape or size. */
const isShapeFault = (error: Error): boolean =>
  [TypeError, RangeError, SyntaxError, URIError].some((kind) => error instanceof kind);

/** Errors without a specific class, except lost connections. */
const isPlainFault = (error: Error): boolean =>
  ['Error', 'AssertionError'].includes(error.name) && !isDatabaseLost(error);

type Fault = 'unread' | 'unexpected';

/**
 * Decides who caused a failure. `unread`: a Strapi reader rejected the input. `unexpected`: a JavaScript error inside
 * Strapi, which trusts the shape of most bodies and queries, or an invalid statement built from a query. Null: a
 * server error.
 */
const classifyFault = (error: unknown, { querystring }: Context): Fault | null => {
  if (!(error instanceof Error) || hasAnswer(error)) return null;
  const place = findFailingFrame(error);
  if (isShapeFault(error) && (place === '' || STRAPI.test(place))) return 'unexpected';
  if (error.name === 'ZodError' || (isPlainFault(error) && READERS.test(place))) return 'unread';
  return querystring !== '' && isWrongStatement(error) ? 'unexpected' : null;
};

/**
 * Outside `answer-in-time`: answers 400 when Strapi fails on malformed input. Failures that may have another cause
 * are logged too.
 */
const malformedInput: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      const fault = classifyFault(error, ctx);
      if (fault === null) throw error;
      if (fault === 'unexpected') {
        const { method, path } = ctx;
        strapi.log.error(
          startMessage('request_malformed', { method, path, failure: describeFailure(error) }),
        );
      }
      refuse(ctx, 400);
    }
  };

export default malformedInput;
