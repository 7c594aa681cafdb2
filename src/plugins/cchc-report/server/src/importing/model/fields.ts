import { oneLine } from '../../domain/vi';

export type FieldKind =
  | 'text'
  /** A code on the national database of procedures: figures that a spreadsheet takes for a number. */
  | 'code'
  | 'whole'
  | 'amount'
  | 'yes-no'
  | 'date'
  | 'choice'
  /** One other record, by what people call it. */
  | 'relation'
  | 'relations'
  /** Lines, each of them parts of one thing: "Ảnh | https://…". */
  | 'parts';

export interface ImportOption {
  readonly value: string;
  readonly label: string;
}

/** What a column may be about. */
export interface ImportField {
  readonly name: string;
  /** As people know it: "Ngày đăng". */
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** Of a text: may run over several lines. */
  readonly isLong: boolean;
  /** Of a choice. */
  readonly options: readonly ImportOption[];
  /** Of a relation: the content type it leads to. */
  readonly target: string | null;
  /** Of parts: what stands between the bars, in order. */
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

/** One thing of a field with parts. */
export type ImportedPart = Readonly<Record<string, string | number | boolean | null>>;

/** A cell that was understood; relations still by the names that people gave. Null: nothing stood there. */
export type ImportedValue = null | string | number | boolean | readonly string[] | readonly ImportedPart[];

/** What is wrong with a cell or a row, by a stable code with what fills its text. */
export interface ImportProblem {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The name that is not understood, on one line: somebody may say what it means. */
  readonly text?: string;
}

export type Reading = { readonly value: ImportedValue } | { readonly problem: ImportProblem };

export const problem = (code: string, params: ImportProblem['params'] = {}): Reading => ({
  problem: { code, params },
});

/** Letters of the longest text that may be a name. */
export const LONGEST_ASKED = 200;

/** A problem with a name, which it keeps unless that is too long to be one. */
export const nameProblem = (code: string, name: string, params: ImportProblem['params']): ImportProblem => {
  const text = oneLine(name);
  return text.length > LONGEST_ASKED ? { code, params } : { code, params, text };
};
