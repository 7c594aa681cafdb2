import type { Core, UID } from '@strapi/strapi';
import type { FieldValues, ImportField, ImportType, PartHere } from '../model';

const documentIdOf = (value: unknown): string | null => {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'documentId') : null;
  return typeof id === 'string' ? id : null;
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const partOf = ({ parts }: ImportField, item: unknown): object =>
  Object.fromEntries(parts.map(({ name }) => [name, Reflect.get(Object(item), name) ?? null]));

/** A field of a row as an import would write it. */
const valueOf = (field: ImportField, value: unknown): unknown => {
  switch (field.kind) {
    case 'relation':
      return documentIdOf(value);
    case 'relations':
      return listOf(value).flatMap((item) => documentIdOf(item) ?? []);
    case 'parts':
      return listOf(value).map((item) => partOf(field, item));
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

/** The fields of the parts of each field to which people attach files: no file of records holds them. */
export type Attachments = Readonly<Record<string, readonly string[]>>;

export const attachmentsOf = (strapi: Core.Strapi, { uid, fields }: ImportType): Attachments => {
  const attributes: Readonly<Record<string, { type: string; component?: string }>> = strapi.contentType(
    uid as UID.ContentType,
  ).attributes;
  const inPartsOf = (name: string): readonly string[] => {
    const component = strapi.components[attributes[name]?.component as UID.Component];
    return Object.entries(component?.attributes ?? {}).flatMap(([field, { type }]) =>
      type === 'media' ? [field] : [],
    );
  };
  return Object.fromEntries(
    fields.filter(({ kind }) => kind === 'parts').map(({ name }) => [name, inPartsOf(name)]),
  );
};

const namesOfFiles = (value: unknown): readonly string[] =>
  [value].flat().flatMap((file: unknown) => {
    const name: unknown = Reflect.get(Object(file), 'name');
    return typeof name === 'string' ? [name] : [];
  });

/** The parts of a field of a row, with what is attached to them. */
export const partsHere = (
  field: ImportField,
  value: unknown,
  attachments: readonly string[],
): readonly PartHere[] =>
  listOf(value).map((item) => ({
    id: Number(Reflect.get(Object(item), 'id')),
    values: partOf(field, item),
    attached: attachments.flatMap((name) => namesOfFiles(Reflect.get(Object(item), name))),
  }));
