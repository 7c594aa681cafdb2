import { z } from '@strapi/utils';
import type { Context } from 'koa';
import { ReportError } from '../../domain/errors';
import { quoteInput } from '../../domain/vi';
import { checkNoParameters } from './requests';

/** Letters of a remark, a reason or a name. */
const SHORT = 2000;

/** Text without what a database cannot hold. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((value) => !/\0|\p{Cs}/u.test(value));

export const shortText = text(SHORT);
/** A text that must say something. */
export const saidText = shortText.refine((value) => value.trim() !== '');
export const longText = text(1_000_000);
export const versionNumber = z.number().int().min(0).max(2_000_000_000);

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
