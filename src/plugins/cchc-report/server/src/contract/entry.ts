import type { RecordAnswer, RecordsAnswer } from './figures';
import type { PeriodAnswer } from './shared';

/** Help for clerks who record: what a form begins with, and what deserves a second look. Admin only. */

/** A record that a relation of a new form leads to, as the form keeps it. */
export interface RelatedOption {
  id: number;
  documentId: string;
  name: string;
}

/** The values that a new form begins with, by the names of the type's fields. */
export interface EntryDefaultsAnswer {
  data: {
    values: Record<string, string | number>;
    related: Record<string, RelatedOption[]>;
    /** The fields that the next record takes over from the one just saved. */
    kept: string[];
  };
}

/** Existing records that say the same as the one being written. */
export interface DuplicatesAnswer {
  data: RecordAnswer[];
}

/** Gaps that a record of a period may have. `link`: its evidence is by link alone. */
export const LACKS = ['topic', 'evidence', 'link', 'publication'] as const;
export type Lack = (typeof LACKS)[number];

/** Records of a period that lack something. */
export interface IncompleteAnswer {
  data: {
    period: PeriodAnswer;
    /** Null where the account may not see what it would tell. */
    counts: Record<Lack, number | null>;
    records: RecordAnswer[];
  };
  meta: RecordsAnswer['meta'];
}

/** A hint for the clerk; it never keeps anything from being saved. */
export interface RecordWarning {
  code: 'plan_purpose_repeated';
  /** A sentence in Vietnamese. */
  message: string;
  /** The other records it is about. */
  records: RecordAnswer[];
}

export interface WarningsAnswer {
  data: RecordWarning[];
}
