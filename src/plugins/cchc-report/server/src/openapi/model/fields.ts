/** The type of a field of an answer. */
export type FieldKind =
  | { readonly kind: 'id' | 'day' | 'instant' | 'integer' | 'decimal' | 'flag' | 'json' }
  | { readonly kind: 'text'; /** A title or an address, not a number or a slug. */ readonly isLong: boolean }
  | { readonly kind: 'writing' }
  | {
      readonly kind: 'choice';
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    }
  /** `key`: the attribute of the other record that people know it by. */
  | {
      readonly kind: 'relation';
      readonly target: string;
      readonly key: string;
      readonly isMany: boolean;
    }
  | { readonly kind: 'media'; readonly isMany: boolean }
  | { readonly kind: 'parts'; readonly model: string; readonly isMany: boolean };

export interface PublicField {
  readonly name: string;
  readonly label: string;
  /** No published record leaves it empty. */
  readonly isFilled: boolean;
  readonly is: FieldKind;
}

/** A record or a part of one, as an answer shows it. */
export interface PublicModel {
  /** Its name among the schemas: `ProcedureChange`. */
  readonly name: string;
  readonly label: string;
  readonly fields: readonly PublicField[];
}

/** A type of records that the public may list. */
export interface PublicType extends PublicModel {
  /** In the address: `procedure-changes`. */
  readonly plural: string;
  /** `ProcedureChanges`. */
  readonly pluralName: string;
}

/** Describes a record's own fields, without populated relations. */
export const isOwn = ({ is: { kind } }: PublicField): boolean =>
  kind !== 'relation' && kind !== 'media' && kind !== 'parts';
