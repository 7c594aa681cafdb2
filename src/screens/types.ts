/** Fields that Strapi adds to each type and lists may show. */
export const SYSTEM_FIELDS = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
] as const;

export type SystemField = (typeof SYSTEM_FIELDS)[number];

/** The form of a component; `Screen` adds a list. Fields of one row share its width equally. */
export interface PartScreen<Field extends string = string> {
  /** The field that names a record in the header of its form and in relations. */
  title: Field;
  form: readonly (readonly Field[])[];
}

export interface Screen<Field extends string = string> extends PartScreen<Field> {
  /**
   * Columns of the list; Strapi appends the status. The first links to the record, so it is never empty and
   * identifies the record. They fit 1440 pixels.
   */
  columns: readonly (Field | SystemField)[];
  sort: { by: Field; order: 'ASC' | 'DESC' };
}

/** The field names of a schema, so that the compiler rejects unknown ones. */
export type FieldOf<Schema extends { attributes: object }> = Extract<keyof Schema['attributes'], string>;
