import { z } from '@strapi/utils';
import type { JsonType, Schema } from '../types';

type Named = Readonly<Record<string, z.ZodType>>;
type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

/** `anyOf: [{ type: 'string' }, { type: 'null' }]` -> `type: ['string', 'null']`; a reference keeps the `anyOf`. */
const mergeNull = (json: z.core.JSONSchema.BaseSchema): void => {
  const [inner] = json.anyOf ?? [];
  if (typeof inner !== 'object' || inner.$ref !== undefined) return;
  delete json.anyOf;
  Object.assign(json, {
    ...inner,
    ...json,
    type: [inner.type as JsonType, 'null'],
    ...(inner.enum !== undefined && { enum: [...inner.enum, null] }),
  });
};

/** Writes what zod says in the form that clients of our document know. */
const override: Override = ({ zodSchema, jsonSchema }) => {
  const { type } = zodSchema._zod.def;
  if (type === 'nullable') mergeNull(jsonSchema);
  if (type === 'object') jsonSchema.required ??= [];
  // The bounds of JavaScript's whole numbers are not bounds of ours.
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};

const withoutHeader = ({ $schema: _dialect, $id: _id, ...schema }: z.core.JSONSchema.BaseSchema): Schema =>
  schema as Schema;

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** Schemas under names: where one holds another of them, it refers to it. */
export const toSchemas = (named: Named): Readonly<Record<string, Schema>> => {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { override, uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.keys(named).map((name) => [name, withoutHeader(schemas[name] as z.core.JSONSchema.BaseSchema)]),
  );
};

/** One schema without a name; a value that a field transforms is described by the field's own words. */
export const toSchema = (schema: z.ZodType): Schema =>
  withoutHeader(z.toJSONSchema(schema, { override, unrepresentable: 'any' }) as z.core.JSONSchema.BaseSchema);
