import type { JsonType, Schema } from '../types';

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** An object of exactly these properties; the `optional` ones may be left out. */
export const object = (
  description: string,
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema => ({
  type: 'object',
  description,
  additionalProperties: false,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

export const list = (items: Schema, description?: string): Schema => ({
  type: 'array',
  ...(description !== undefined && { description }),
  items,
});

const typesOf = ({ type }: Schema): readonly JsonType[] =>
  type === undefined ? [] : typeof type === 'string' ? [type] : type;

/** The same, or null. */
export const nullable = (schema: Schema): Schema => {
  const { description, ...rest } = schema;
  if (schema.$ref !== undefined)
    return { ...(description !== undefined && { description }), anyOf: [rest, { type: 'null' }] };
  return {
    ...schema,
    type: [...typesOf(schema), 'null'],
    ...(schema.enum !== undefined && { enum: [...schema.enum, null] }),
  };
};

export const text = (description: string): Schema => ({ type: 'string', description });
export const day = (description: string): Schema => ({ type: 'string', format: 'date', description });
export const instant = (description: string): Schema => ({
  type: 'string',
  format: 'date-time',
  description,
});
export const flag = (description: string): Schema => ({ type: 'boolean', description });
export const whole = (description: string, minimum?: number): Schema => ({
  type: 'integer',
  ...(minimum !== undefined && { minimum }),
  description,
});
export const number = (description: string): Schema => ({ type: 'number', description });
export const oneOf = (values: readonly string[], description: string): Schema => ({
  type: 'string',
  enum: values,
  description,
});
/** An address that may lack the server's name. */
export const address = (description: string): Schema => ({
  type: 'string',
  format: 'uri-reference',
  description,
});
