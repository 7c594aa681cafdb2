import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { describeFailure } from '../start/failures';
import { startMessage } from '../start/wording';
import { refuse } from './refusals';

/**
 * Modules of Strapi that do nothing but read what a request asks for or sends: conditions, orders, relations, values. They fail with
 * plain errors on what they cannot read.
 */
const READERS =
  /[\\/]@strapi[\\/](?:database[\\/]dist[\\/](?:query[\\/]helpers|fields)|utils[\\/]dist[\\/](?:convert-query-params|parse-type|traverse|sanitize|validate)|core[\\/]dist[\\/]services[\\/](?:document-service[\\/]components|entity-validator))/;

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

type Fault = 'unread' | 'unexpected';

/**
 * Whose mistake a failure was: `unread` for input that a reader of Strapi's names as wrong; `unexpected` for a TypeError within Strapi,
 * whose controllers take the shape of most bodies and queries on trust, and for a wrong statement made from a query; null for faults of
 * the server.
 */
const faultOf = (error: unknown, { querystring }: Context): Fault | null => {
  if (!(error instanceof Error) || hasAnswer(error)) return null;
  const place = placeOf(error);
  if (error.name === 'ZodError' || READERS.test(place)) return 'unread';
  const isShape = error instanceof TypeError && STRAPI.test(place);
  return isShape || (querystring !== '' && isWrongStatement(error)) ? 'unexpected' : null;
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
