import { fillTemplate } from '../../domain/vi';
import words from '../../translations/openapi.vi.json';
import type { FieldKind, PublicField } from '../model/fields';
import type { Parameter, Schema } from '../types';

const { parameters: say, examples } = words;

/** The words that a field of this name may hold in records of an office; other fields may hold any. */
const EXAMPLES: Readonly<Record<string, string>> = examples.fields;

const findExample = (field: string): string => EXAMPLES[field] ?? examples.text;

interface Filter {
  readonly operator: '$eq' | '$containsi' | '$gte' | '$lte';
  readonly schema: Schema;
  readonly example: string | number | boolean;
}

const text = { type: 'string' } as const;
const day = { type: 'string', format: 'date' } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const INT4 = { type: 'integer', minimum: -2_147_483_648, maximum: 2_147_483_647 } as const;

/** How a field may be narrowed by; a record says more than is worth a parameter. */
const listFilters = (name: string, is: FieldKind): readonly Filter[] => {
  switch (is.kind) {
    case 'text':
      return is.isLong
        ? [{ operator: '$containsi', schema: text, example: examples.title }]
        : [{ operator: '$eq', schema: text, example: findExample(name) }];
    case 'choice': {
      const values = is.choices.map(({ value }) => value);
      return [{ operator: '$eq', schema: { ...text, enum: values }, example: values[0] ?? '' }];
    }
    case 'day':
      return [
        { operator: '$gte', schema: day, example: '2024-01-01' },
        { operator: '$lte', schema: day, example: '2024-12-31' },
      ];
    case 'integer':
      return [
        { operator: '$gte', schema: INT4, example: 1 },
        { operator: '$lte', schema: INT4, example: 2100 },
      ];
    case 'decimal':
      return [
        { operator: '$gte', schema: { type: 'number' }, example: 1 },
        { operator: '$lte', schema: { type: 'number' }, example: 1000 },
      ];
    case 'flag':
      return [{ operator: '$eq', schema: { type: 'boolean' }, example: true }];
    case 'instant':
      return name === 'updatedAt'
        ? [{ operator: '$gte', schema: instant, example: '2024-01-01T00:00:00.000Z' }]
        : [];
    default:
      return [];
  }
};

/** A field's filters, each under the name it has in the address. */
export const filterParameters = ({ name, label, is }: PublicField): readonly Parameter[] => {
  if (is.kind === 'relation')
    return [
      {
        name: `filters[${name}][${is.key}][$eq]`,
        in: 'query',
        description: fillTemplate(say.filters.key, { field: label, key: is.key }),
        schema: text,
        example: findExample(is.key),
      },
    ];
  return listFilters(name, is).map(({ operator, schema, example }) => ({
    name: `filters[${name}][${operator}]`,
    in: 'query',
    description: fillTemplate(say.filters[operator], { field: label }),
    schema,
    example,
  }));
};
