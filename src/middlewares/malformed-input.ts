import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { isDatabaseLost } from '../availability';
import { describeFailure } from '../start/failures';
import { startMessage } from '../start/wording';
import { refuse } from './refusals';

/**
 * Modules of Strapi that take what a request asks for or sends: conditions, orders, relations, values. They fail with plain errors on what
 * they cannot read; the errors of the database come from its driver.
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
/** Packages that fail in the name of the module which called them. */
const HELPERS = /[\\/]node_modules[\\/](?:knex|lodash|yup|zod)[\\/]|^ {4}at .*<anonymous>\)?$/;

/** The line of the stack that names the module which failed. */
const placeOf = ({ stack = '' }: Error): string =>
  stack.split('\n').find((line) => FRAME.test(line) && !HELPERS.test(line)) ?? '';

/** Errors that say themselves how they are to be answered. */
const hasAnswer = (error: Error): boolean => 'status' in error || 'details' in error;

/** SQLSTATEs of a statement that is wrong in itself: Strapi puts names of a query into its statements. */
const WRONG_STATEMENTS = ['42601', '42702', '42703', '42804', '42846', '42P01', '42P10', '42P18'];

const isWrongStatement = (error: Error): boolean =>
  WRONG_STATEMENTS.includes(String(Reflect.get(error, 'code')));

/** The errors of the language that a value of the wrong shape or size leads to. */
const isShapeFault = (error: Error): boolean =>
  [TypeError, RangeError, SyntaxError, URIError].some((kind) => error instanceof kind);

/** Errors without a kind of their own, and those of assertions; never a connection that failed or was not to be had. */
const isPlainFault = (error: Error): boolean =>
  ['Error', 'AssertionError'].includes(error.name) && !isDatabaseLost(error);

type Fault = 'unread' | 'unexpected';

/**
 * Whose mistake a failure was: `unread` for input that a reader of Strapi's names as wrong; `unexpected` for an error of the language within Strapi,
 * whose controllers take the shape of most bodies and queries on trust, and for a wrong statement made from a query; null for faults of
 * the server.
 */
const faultOf = (error: unknown, { querystring }: Context): Fault | null => {
  if (!(error instanceof Error) || hasAnswer(error)) return null;
  const place = placeOf(error);
  if (isShapeFault(error) && STRAPI.test(place)) return 'unexpected';
  if (error.name === 'ZodError' || (isPlainFault(error) && READERS.test(place))) return 'unread';
  return querystring !== '' && isWrongStatement(error) ? 'unexpected' : null;
};

/**
 * Outside `answer-in-time`: input on which Strapi fails is the sender's mistake, not a fault of the server. A failure that may have
 * another cause is logged all the same.
 */
const malformedInput: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      const fault = faultOf(error, ctx);
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
