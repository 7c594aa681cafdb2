import type { z } from '@strapi/utils';
import type { Context } from 'koa';
import { DOCUMENT_ID, LONGEST_VALUE } from '../contract/query';
import { ReportError } from '../domain/errors';
import { quoteInput } from '../domain/vi';

/** Reading of requests by the schemas of the contract: query strings, bodies and ids. */

type Querying = Pick<Context, 'querystring'>;
/** Values of a query string by their names. */
export type Given<Name extends string> = Readonly<Partial<Record<Name, string>>>;
export type QueryShape = Readonly<Record<string, z.ZodType>>;
export type NamesOf<Shape extends QueryShape> = keyof Shape & string;

const isPlain = (value: string, longest: number): boolean =>
  value.length <= longest && !/\p{Cc}|\p{Cs}/u.test(value);

/**
 * The values of a query string: each name at most once, and no other than those of the shape. An empty value counts as absent.
 * The text itself is read, since the parsed query drops names such as `constructor` and turns brackets into objects.
 * @throws ReportError `parameter_unknown`, `parameter_repeated`, `parameter_invalid`
 */
export const readParameters = <Shape extends QueryShape>(
  { querystring }: Querying,
  shape: Shape,
  longest = LONGEST_VALUE,
): Given<NamesOf<Shape>> => {
  const read = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(querystring)) {
    if (!Object.hasOwn(shape, name)) throw new ReportError('parameter_unknown', { name: quoteInput(name) });
    if (read.has(name)) throw new ReportError('parameter_repeated', { name });
    if (!isPlain(value, longest)) throw new ReportError('parameter_invalid', { name });
    read.set(name, value);
  }
  return Object.fromEntries([...read].filter(([, value]) => value !== '')) as Given<NamesOf<Shape>>;
};

/**
 * Values as their fields read them, one after the other in the order of the shape, so that the first wrong one is named.
 * @throws ReportError `parameter_missing`, `parameter_invalid`, and the refusals that a field has of its own
 */
export const readFields = <Shape extends QueryShape>(
  shape: Shape,
  given: Given<NoInfer<NamesOf<Shape>>>,
): { [Name in keyof Shape]: z.output<Shape[Name]> } => {
  const values: Given<string> = given;
  const read = Object.entries(shape).map(([name, field]) => {
    const result = field.safeParse(values[name]);
    if (result.success) return [name, result.data];
    throw new ReportError(values[name] === undefined ? 'parameter_missing' : 'parameter_invalid', { name });
  });
  return Object.fromEntries(read) as { [Name in keyof Shape]: z.output<Shape[Name]> };
};

/** The query string of a request. @throws ReportError as `readParameters` and `readFields` */
export const readQuery = <Shape extends QueryShape>(ctx: Querying, shape: Shape) =>
  readFields(shape, readParameters(ctx, shape));

/** Refuses any parameter. @throws ReportError `parameter_unknown` */
export const refuseParameters = (ctx: Querying): void => {
  readParameters(ctx, {});
};

/**
 * The type that a request names, read before the rest since the other fields depend on it.
 * @throws ReportError `parameter_missing`, `parameter_invalid`
 */
export const readType = <const Types extends readonly string[]>(
  { querystring }: Querying,
  types: Types,
): Types[number] => {
  const type = new URLSearchParams(querystring).get('type') ?? '';
  if (type === '') throw new ReportError('parameter_missing', { name: 'type' });
  const known = types.find((candidate) => candidate === type);
  if (known === undefined) throw new ReportError('parameter_invalid', { name: 'type' });
  return known;
};

/**
 * The body of a request, exactly as the schema has it.
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

/** The body of a request that has no parameters. @throws ReportError `parameter_unknown`, and as `readBody` */
export const readCommand = <Schema extends z.ZodType>(ctx: Context, schema: Schema): z.infer<Schema> => {
  refuseParameters(ctx);
  return readBody(ctx, schema);
};

/**
 * The report that an address names, by `:id` or `:documentId`.
 * @throws ReportError `report_unknown` for text that can be no id
 */
export const readReportId = ({ params }: Context): string => {
  const { id, documentId = id } = params as { id?: string; documentId?: string };
  if (documentId === undefined || !DOCUMENT_ID.test(documentId))
    throw new ReportError('report_unknown', { id: quoteInput(documentId ?? '') });
  return documentId;
};
