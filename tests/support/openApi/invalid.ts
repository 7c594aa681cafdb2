import type { Called, Parameter, Schema } from './document';
import type { Value } from './request';

export interface Invalid {
  /** The fault. */
  readonly what: string;
  readonly value: Value;
  /** Strapi's own lists take it for another value, as the document says. */
  readonly isTaken: boolean;
}

const bad = (what: string, value: Value, isTaken = false): Invalid => ({ what, value, isTaken });

/** One more than there may be, each of another field. */
const tooMany = ({ maxItems, items }: Schema): Invalid[] => {
  if (maxItems === undefined) return [];
  const upward = (items?.enum ?? []).filter((value) => value?.endsWith(':asc') === true);
  return [bad('too many', upward.slice(0, maxItems + 1).map(String))];
};

/** A value that means all may not be combined with others. */
const notAlone = ({ oneOf }: Schema): Invalid[] => {
  const [chosen, all] = oneOf ?? [];
  if (chosen === undefined || all === undefined) return [];
  return [bad('all and one more', [String(all.items?.const), String(chosen.items?.enum?.[0])])];
};

const typeFaults = (schema: Schema, isStock: boolean): Invalid[] => {
  switch (schema.type) {
    case 'integer':
      return [bad('no number', 'abc'), bad('a fraction', '1.5'), bad('too large for a number', '1e400')];
    case 'number':
      return [bad('no number', 'abc'), bad('too large for a number', '1e400')];
    case 'boolean':
      return [bad('neither true nor false', 'maybe')];
    case 'array':
      return [bad('not in the list', ['khong-co']), bad('NUL', ['a\0b']), ...tooMany(schema)];
    default:
      return isStock && schema.format === undefined && schema.enum === undefined
        ? [bad('NUL', 'a\0b')]
        : [bad('NUL', 'a\0b'), ...(isStock ? [] : [bad('too long', 'a'.repeat(201))])];
  }
};

const boundFaults = ({ minimum, maximum }: Schema, isStock: boolean): Invalid[] => [
  ...(minimum === undefined ? [] : [bad('below the least', minimum - 1, isStock)]),
  ...(maximum === undefined ? [] : [bad('above the most', maximum + 1, isStock)]),
];

const formFaults = (schema: Schema, isStock: boolean): Invalid[] => {
  if (schema.format === 'date') return [bad('no day', '2026-02-30'), bad('no date', 'abc')];
  if (schema.format === 'date-time') return [bad('no instant', 'abc')];
  if (schema.enum !== undefined) return [bad('not in the list', 'khong-co', isStock)];
  return schema.pattern === undefined ? [] : [bad('of no such form', 'a\u0001b')];
};

/** A value of each kind that the parameter is said not to take. */
export const invalidValues = ({ operation }: Called, parameter: Parameter): Invalid[] => {
  const { name } = parameter;
  const schema = parameter.schema.oneOf?.[0] ?? parameter.schema;
  const isStock = operation.tags.includes('Hồ sơ');
  const bounds = name.startsWith('pagination') ? boundFaults(schema, true) : boundFaults(schema, false);
  return [
    ...typeFaults(schema, isStock),
    ...notAlone(parameter.schema),
    ...bounds,
    ...formFaults(schema, isStock),
  ];
};
