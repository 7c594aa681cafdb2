/** What Strapi adds to each type by itself and a list may show. */
export const SYSTEM_FIELDS = [
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
] as const;

export type SystemField = (typeof SYSTEM_FIELDS)[number];

/** The form of a component; of a content type with its list. The fields of one row share its width equally. */
export interface PartScreen<Field extends string = string> {
  /** What a record is called by: in the head of its form, and wherever another record names it. */
  title: Field;
  form: readonly (readonly Field[])[];
}

export interface Screen<Field extends string = string> extends PartScreen<Field> {
  /**
   * Columns of the list; that of the status stands behind them by itself. The first is the link into the record, so it is
   * never empty and says which record it is. They fit 1440 pixels.
   */
  columns: readonly (Field | SystemField)[];
  sort: { by: Field; order: 'ASC' | 'DESC' };
}

/** The fields a schema states, so that the compiler knows a field that is none. */
export type FieldOf<Schema extends { attributes: object }> = Extract<keyof Schema['attributes'], string>;
