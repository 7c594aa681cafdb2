import type { Core } from '@strapi/strapi';
import { refuse } from './refusals';

/**
 * Modules of Strapi that do nothing but read what a request asks for or sends: conditions, orders, relations, values. They fail with
 * plain errors on what they cannot read.
 */
const READERS =
  /[\\/]@strapi[\\/](?:database[\\/]dist[\\/]query[\\/]helpers|utils[\\/]dist[\\/](?:convert-query-params|parse-type|traverse|sanitize|validate)|core[\\/]dist[\\/]services[\\/](?:document-service[\\/]components|entity-validator))/;

const STRAPI = /[\\/]node_modules[\\/]@strapi[\\/]/;
const FRAME = /^ {4}at /;
/** Packages that fail in the name of the module which called them. */
const HELPERS = /[\\/]node_modules[\\/](?:knex|lodash|yup|zod)[\\/]|^ {4}at .*<anonymous>\)?$/;

/** The line of the stack that names the module which failed. */
const placeOf = ({ stack = '' }: Error): string =>
  stack.split('\n').find((line) => FRAME.test(line) && !HELPERS.test(line)) ?? '';

/** Errors that say themselves how they are to be answered. */
const hasAnswer = (error: Error): boolean => 'status' in error || 'details' in error;

type Fault = 'unread' | 'unexpected';

/**
 * Whose mistake a failure was: `unread` for input that a reader of Strapi's names as wrong; `unexpected` for a TypeError within Strapi,
 * whose controllers take the shape of most bodies and queries on trust; null for faults of the server.
 */
const faultOf = (error: unknown): Fault | null => {
  if (!(error instanceof Error) || hasAnswer(error)) return null;
  const place = placeOf(error);
  if (error.name === 'ZodError' || READERS.test(place)) return 'unread';
  return error instanceof TypeError && STRAPI.test(place) ? 'unexpected' : null;
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
      const fault = faultOf(error);
      if (fault === null) throw error;
      if (fault === 'unexpected') strapi.log.error(error);
      refuse(ctx, 400);
    }
  };

export default malformedInput;
