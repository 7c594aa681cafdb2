import type { Knex } from 'knex';
import { ReportError } from '../domain/errors';
import type { FieldValues, ImportOption } from './model';
import type { ImportStage } from './store';

/** What the app objects to in a field. */
export interface KeeperProblem {
  readonly path: readonly string[];
  readonly code: string;
  /** In Vietnamese. */
  readonly message: string;
}

/** Records as the app would write them, and what it needs to write them. */
export interface KeeperRecords {
  readonly records: readonly { readonly values: FieldValues; readonly problems: readonly KeeperProblem[] }[];
  readonly named: unknown;
}

/** What nobody else may change until the transaction ends, of what preparing records looks at. */
export interface Holding {
  /** Records that are named. */
  readonly named: boolean;
  /** Slugs: while they are held nobody else makes a record of a type that has them. */
  readonly slugs: boolean;
}

/**
 * What the app lends the plugin, so that rows of a file become records by the app's own rules: its words for fields and
 * choices, its checks, and its way of writing many records at once.
 */
export interface RecordKeeper {
  /** Types that files may hold, and the fields that tell one record of an agency from another. */
  readonly types: readonly { readonly uid: string; readonly name: string; readonly key: readonly string[] }[];
  /** Types whose lists may be taken as files. */
  readonly lists: readonly string[];
  typeLabel(uid: string): string;
  fieldLabel(uid: string, path: readonly string[]): string;
  /** Of a field, or of a field of a part; empty where any value may stand. */
  choices(uid: string, path: readonly string[]): readonly ImportOption[];
  /** Whether no published record leaves the field empty. */
  isFilled(uid: string, path: readonly string[]): boolean;
  /** A transaction, the caller's if there is one; it throws the error that came first. */
  transaction<Result>(work: (trx: Knex.Transaction) => Promise<Result>): Promise<Result>;
  /** Holds documents, however many, against every other change until the transaction ends. */
  hold(trx: Knex.Transaction, uid: string, documentIds: readonly string[]): Promise<void>;
  /** New records as they would be written; relations by documentId. */
  prepare(
    trx: Knex.Transaction,
    uid: string,
    rows: readonly FieldValues[],
    stage: ImportStage,
    holding: Holding,
  ): Promise<KeeperRecords>;
  /** Writes prepared records. @returns their documentIds, in order */
  insert(
    trx: Knex.Transaction,
    uid: string,
    values: readonly FieldValues[],
    stamp: {
      readonly named: unknown;
      readonly stage: ImportStage;
      readonly at: Date;
      readonly account: number | null;
    },
  ): Promise<readonly string[]>;
  /** What an error of writing says to people; null when it is a fault of the system. */
  refusal(error: unknown): readonly KeeperProblem[] | null;
  /** Whether an error of writing ended the transaction for the sake of others: the same once more may succeed. */
  isContention(error: unknown): boolean;
}

/** Keeps what the app lends, from its start on. */
export const createRecordKeeperService = () => {
  let lent: RecordKeeper | undefined;
  return {
    /** Called by the app, once, before it serves. */
    lend(keeper: RecordKeeper): void {
      lent = keeper;
    },

    /** Undefined in an app that lends nothing. */
    lent: (): RecordKeeper | undefined => lent,

    /** @throws ReportError `import_unavailable` in an app that lends nothing */
    keeper(): RecordKeeper {
      if (lent === undefined) throw new ReportError('import_unavailable');
      return lent;
    },
  };
};
