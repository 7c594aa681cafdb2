/** An attribute of a content type or component as Strapi declares it. */
export interface GivenAttribute {
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
export interface GivenModel {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, GivenAttribute>>;
}

export interface GivenType extends GivenModel {
  readonly singularName: string;
  readonly pluralName: string;
  /** The attribute by which others name a record of it, such as a slug; without one its `documentId`. */
  readonly key: string | undefined;
}

/** What the app calls its types, fields and choices, in Vietnamese, and which fields no published record leaves empty. */
export interface AppWords {
  typeLabel(uid: string): string;
  /** Of a field, or of a field of a part: `['objectives', 'unit']`. */
  fieldLabel(uid: string, path: readonly string[]): string;
  choices(
    uid: string,
    path: readonly string[],
  ): readonly { readonly value: string; readonly label: string }[];
  isFilled(uid: string, path: readonly string[]): boolean;
}

export interface GivenContent {
  readonly types: readonly GivenType[];
  readonly components: readonly GivenModel[];
  readonly words: AppWords;
}
