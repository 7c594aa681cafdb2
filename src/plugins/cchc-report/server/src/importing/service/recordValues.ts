import type { Core, UID } from '@strapi/strapi';
import type { FieldValues, ImportField, ImportType, PartHere } from '../model';

const readDocumentId = (value: unknown): string | null => {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'documentId') : null;
  return typeof id === 'string' ? id : null;
};

const toList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const readPart = ({ parts }: ImportField, item: unknown): object =>
  Object.fromEntries(parts.map(({ name }) => [name, Reflect.get(Object(item), name) ?? null]));

/** The value of a field as an import would write it. */
const readField = (field: ImportField, value: unknown): unknown => {
  switch (field.kind) {
    case 'relation':
      return readDocumentId(value);
    case 'relations':
      return toList(value).flatMap((item) => readDocumentId(item) ?? []);
    case 'parts':
      return toList(value).map((item) => readPart(field, item));
    default:
      return value ?? null;
  }
};

/** The relations and component fields to populate for `readValues`. */
export const populatedFields = ({ fields }: ImportType): readonly string[] =>
  fields
    .filter(({ kind }) => kind === 'relation' || kind === 'relations' || kind === 'parts')
    .map(({ name }) => name);

/** The fields of a row as an import would write them. */
export const readValues = ({ fields }: ImportType, row: Readonly<Record<string, unknown>>): FieldValues =>
  Object.fromEntries(fields.map((field) => [field.name, readField(field, row[field.name])]));

/** The media fields in the parts of each component field: an imported file cannot hold them. */
export type AttachmentFields = Readonly<Record<string, readonly string[]>>;

export const attachmentFields = (strapi: Core.Strapi, { uid, fields }: ImportType): AttachmentFields => {
  const attributes: Readonly<Record<string, { type: string; component?: string }>> = strapi.contentType(
    uid as UID.ContentType,
  ).attributes;
  const mediaFields = (name: string): readonly string[] => {
    const component = strapi.components[attributes[name]?.component as UID.Component];
    return Object.entries(component?.attributes ?? {}).flatMap(([field, { type }]) =>
      type === 'media' ? [field] : [],
    );
  };
  return Object.fromEntries(
    fields.filter(({ kind }) => kind === 'parts').map(({ name }) => [name, mediaFields(name)]),
  );
};

const fileNames = (value: unknown): readonly string[] =>
  [value].flat().flatMap((file: unknown) => {
    const name: unknown = Reflect.get(Object(file), 'name');
    return typeof name === 'string' ? [name] : [];
  });

/** The parts of a component field, with the names of attached files. */
export const readParts = (
  field: ImportField,
  value: unknown,
  attachments: readonly string[],
): readonly PartHere[] =>
  toList(value).map((item) => ({
    id: Number(Reflect.get(Object(item), 'id')),
    values: readPart(field, item),
    attached: attachments.flatMap((name) => fileNames(Reflect.get(Object(item), name))),
  }));
