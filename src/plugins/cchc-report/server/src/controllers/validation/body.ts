import type { z } from '@strapi/utils';
import type { Context } from 'koa';
import { ReportError } from '../../domain/errors';
import { quoteInput } from '../../domain/vi';
import { checkNoParameters } from './requests';

/**
 * The body of a request, as the schema has it and nothing beside.
 * @throws ReportError `body_invalid` that names the first field that is wrong
 */
export const readBody = <Schema extends z.ZodType>(ctx: Context, schema: Schema): z.infer<Schema> => {
  const body: unknown = (ctx.request as { body?: unknown }).body ?? {};
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [...(issue?.path ?? []), ...unknown.slice(0, 1)].join('.');
  throw new ReportError('body_invalid', { reason: quoteInput(path === '' ? 'body' : path) });
};

/**
 * The same of a request that has no parameters.
 * @throws ReportError `parameter_unknown`, and as `readBody`
 */
export const readCommand = <Schema extends z.ZodType>(ctx: Context, schema: Schema): z.infer<Schema> => {
  checkNoParameters(ctx.querystring);
  return readBody(ctx, schema);
};
