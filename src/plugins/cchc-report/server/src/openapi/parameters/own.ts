import { agencyQuery, DOCUMENT_ID, figuresQuery, pageQuery } from '../../contract/query';
import words from '../../translations/openapi.vi.json';
import { toSchema } from '../schemas/toSchemas';
import type { Parameter, Reference } from '../types';
import type { z } from '@strapi/utils';

/** The parameters of the plugin's own addresses. */

const { parameters: say } = words;

type Fields = Readonly<Record<string, z.ZodType>>;

/** A field of a query string, with its words. */
const toParameter = (name: string, field: z.ZodType): Parameter => {
  const {
    description = '',
    example = '',
    ...schema
  } = toSchema(field) as Parameter['schema'] & {
    readonly example?: Parameter['example'];
  };
  const required = !field.safeParse(undefined).success;
  return { name, in: 'query', ...(required && { required }), description, schema, example };
};

/** Fields that several addresses share, by the names the document gives them. */
const SHARED_FIELDS = {
  Agency: ['agency', figuresQuery.agency],
  AnyAgency: ['agency', agencyQuery.agency],
  Period: ['period', figuresQuery.period],
  From: ['from', figuresQuery.from],
  To: ['to', figuresQuery.to],
  Cutoff: ['cutoff', figuresQuery.cutoff],
  Page: ['page', pageQuery.page],
  PageSize: ['pageSize', pageQuery.pageSize],
} as const satisfies Readonly<Record<string, readonly [string, z.ZodType]>>;

const documentId = (description: string): Parameter => ({
  name: 'documentId',
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', pattern: DOCUMENT_ID.source },
  example: 'tz4a98xxat96iws9zmbrgj3a',
});

/** Parameters of several operations, by the names the document gives them. */
export const PARAMETERS: Readonly<Record<string, Parameter>> = {
  ...Object.fromEntries(
    Object.entries(SHARED_FIELDS).map(([shared, [name, field]]) => [shared, toParameter(name, field)]),
  ),
  ReportId: documentId(say.reportId),
  RecordId: documentId(say.recordId),
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: say.ifNoneMatch,
    schema: { type: 'string' },
    example: 'W/"5f2a81c0"',
  },
};

type ParameterName = keyof typeof SHARED_FIELDS | 'ReportId' | 'RecordId' | 'IfNoneMatch';

export const parameterRef = (name: ParameterName): Reference => ({ $ref: `#/components/parameters/${name}` });

/** The fields of a query as parameters; shared ones by reference. */
export const queryParameters = (fields: Fields): readonly (Parameter | Reference)[] =>
  Object.entries(fields).map(([name, field]) => {
    const shared = Object.entries(SHARED_FIELDS).find(([, [, candidate]]) => candidate === field);
    return shared === undefined ? toParameter(name, field) : parameterRef(shared[0] as ParameterName);
  });
