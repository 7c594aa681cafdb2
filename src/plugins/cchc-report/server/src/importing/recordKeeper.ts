import type { Knex } from 'knex';

/**
 * The app's service that turns rows of a file into records by the app's own rules. The app imports these types and
 * nothing else of the plugin: this file must not import other files.
 */

/** Values of a record by field; relations by documentId. */
export type RecordValues = Readonly<Record<string, unknown>>;

/** New records are drafts, or drafts with a published version. */
export type RecordStage = 'draft' | 'published';

/** A refusal of the app that concerns one field. */
export interface RecordProblem {
  /** Empty: the record as a whole. */
  readonly path: readonly string[];
  readonly code: string;
  /** In Vietnamese. */
  readonly message: string;
}

export interface PreparedRecords {
  /** In the order of the rows they were made of. */
  readonly records: readonly { readonly values: RecordValues; readonly problems: readonly RecordProblem[] }[];
  /**
   * Writes new records in the transaction that prepared them.
   * @param values of prepared records without problems
   * @returns their documentIds, in order
   */
  insert(
    values: readonly RecordValues[],
    stamp: { readonly at: Date; readonly account: number | null },
  ): Promise<readonly string[]>;
}

export interface RecordKeeper {
  /** The types that files may hold, each with the fields that tell one record of an agency from another. */
  readonly types: readonly { readonly uid: string; readonly name: string; readonly key: readonly string[] }[];
  /** The types whose lists can be downloaded as files. */
  readonly lists: readonly string[];
  typeLabel(uid: string): string;
  fieldLabel(uid: string, path: readonly string[]): string;
  /** The choices of a field, or of a field of a component; empty where any value is allowed. */
  choices(
    uid: string,
    path: readonly string[],
  ): readonly { readonly value: string; readonly label: string }[];
  /** True if every published record fills the field. */
  isFilled(uid: string, path: readonly string[]): boolean;
  /** Runs `work` in a transaction, the caller's if there is one. @throws the first error, not a later one that follows from it */
  transaction<Result>(work: (trx: Knex.Transaction) => Promise<Result>): Promise<Result>;
  /** Locks documents, however many, against every other change until the transaction ends. */
  lock(trx: Knex.Transaction, uid: string, documentIds: readonly string[]): Promise<void>;
  /**
   * Applies the app's rules to records before they are written.
   * @param locked locks the records they name and the slugs of the type until the transaction ends
   */
  prepare(
    trx: Knex.Transaction,
    uid: string,
    rows: readonly RecordValues[],
    options: { readonly stage: RecordStage; readonly locked: boolean },
  ): Promise<PreparedRecords>;
  /** Translates an error of writing for people; null for a fault of the system. */
  refusal(error: unknown): readonly RecordProblem[] | null;
  /** True if the database ended the transaction in favour of another one, so that a retry may succeed. */
  isContention(error: unknown): boolean;
}
