import type { FieldValues, ImportField, ImportType } from '../../domain/importing';

const documentIdOf = (value: unknown): string | null => {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'documentId') : null;
  return typeof id === 'string' ? id : null;
};

const partsOf = ({ parts }: ImportField, value: unknown): readonly object[] => {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.map((item) =>
    Object.fromEntries(parts.map(({ name }) => [name, Reflect.get(Object(item), name) ?? null])),
  );
};

/** A field of a row as an import would write it. */
const valueOf = (field: ImportField, value: unknown): unknown => {
  switch (field.kind) {
    case 'relation':
      return documentIdOf(value);
    case 'relations':
      return (Array.isArray(value) ? value : []).flatMap((item: unknown) => documentIdOf(item) ?? []);
    case 'parts':
      return partsOf(field, value);
    default:
      return value ?? null;
  }
};

/** What must be read with a row for its values: what it names, and its parts. */
export const populated = ({ fields }: ImportType): readonly string[] =>
  fields
    .filter(({ kind }) => kind === 'relation' || kind === 'relations' || kind === 'parts')
    .map(({ name }) => name);

/** The fields of a row that was read so, as an import would write them. */
export const valuesOf = ({ fields }: ImportType, row: Readonly<Record<string, unknown>>): FieldValues =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field, row[field.name])]));
