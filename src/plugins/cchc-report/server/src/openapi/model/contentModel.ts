/** An attribute of a content type or component as Strapi declares it. */
export interface DeclaredAttribute {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly relation?: string;
  readonly target?: string;
  readonly multiple?: boolean;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly maxLength?: number;
  readonly column?: { readonly type?: string };
}

/** A content type or component; `attributes` are those that an answer may show. */
export interface DeclaredModel {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, DeclaredAttribute>>;
}

export interface DeclaredType extends DeclaredModel {
  readonly singularName: string;
  readonly pluralName: string;
  /** The attribute that identifies a record to other records, such as a slug. Undefined: its `documentId` does. */
  readonly key: string | undefined;
}

/** The app's Vietnamese names of types, fields and choices, and its rule which fields every published record fills in. */
export interface AppWords {
  typeLabel(uid: string): string;
  /** The name of a field, or of a field of a component: `['objectives', 'unit']`. */
  fieldLabel(uid: string, path: readonly string[]): string;
  choices(
    uid: string,
    path: readonly string[],
  ): readonly { readonly value: string; readonly label: string }[];
  /** True if every published record has a value in the field. */
  isFilled(uid: string, path: readonly string[]): boolean;
}

/** The types and components that the OpenAPI document describes, with the app's words for them. */
export interface DeclaredContent {
  readonly types: readonly DeclaredType[];
  readonly components: readonly DeclaredModel[];
  readonly words: AppWords;
}
