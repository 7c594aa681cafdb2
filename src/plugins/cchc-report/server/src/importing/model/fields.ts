import { oneLine } from '../../domain/vi';

export type FieldKind =
  | 'text'
  /** A code on the national database of procedures; spreadsheets take it for a number. */
  | 'code'
  | 'whole'
  | 'amount'
  | 'yes-no'
  | 'date'
  | 'choice'
  /** One other record, by its name. */
  | 'relation'
  | 'relations'
  /** A component field: one line a component, its fields separated by bars: "Ảnh | https://…". */
  | 'parts';

export interface ImportOption {
  readonly value: string;
  readonly label: string;
}

/** A field that a column may hold. */
export interface ImportField {
  readonly name: string;
  /** As people know it: "Ngày đăng". */
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** A text of several lines. */
  readonly isLong: boolean;
  /** The options of a choice. */
  readonly options: readonly ImportOption[];
  /** The content type that a relation leads to. */
  readonly target: string | null;
  /** The fields of a component, in order. */
  readonly parts: readonly ImportField[];
}

/** A type of record that files may hold. */
export interface ImportType {
  readonly uid: string;
  /** `article`; also how addresses name it. */
  readonly name: string;
  readonly label: string;
  readonly fields: readonly ImportField[];
  /** The fields that tell one record from another within an agency. */
  readonly key: readonly string[];
}

/** One component of a field with parts. */
export type ImportedPart = Readonly<Record<string, string | number | boolean | null>>;

/** The value of a cell; relations by name, null for an empty cell. */
export type ImportedValue = null | string | number | boolean | readonly string[] | readonly ImportedPart[];

/** A problem of a cell or a row: a stable code and the parameters of its message. */
export interface ImportProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** An unknown name, on one line; the sender may give it a meaning. */
  readonly text?: string;
}

export type Reading = { readonly value: ImportedValue } | { readonly problem: ImportProblem };

/** A reading that failed. */
export const problem = (code: string, params: ImportProblem['params'] = {}): Reading => ({
  problem: { code, params },
});

/** The longest text that counts as a name. */
export const LONGEST_ASKED = 200;

/** Meanings that one import may keep. */
export const MOST_MEANINGS = 500;

/** A problem with a name; a text that is too long for a name is left out. */
export const nameProblem = (code: string, name: string, params: ImportProblem['params']): ImportProblem => {
  const text = oneLine(name);
  return text.length > LONGEST_ASKED ? { code, params } : { code, params, text };
};
