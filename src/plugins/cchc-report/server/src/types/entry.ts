import type { PeriodAnswer, RecordAnswer, RecordsAnswer } from './api';

/** A record that a relation of a new form leads to, as the form keeps it. */
export interface RelatedOption {
  id: number;
  documentId: string;
  name: string;
}

/** What a new form begins with, by the names of the type's fields. Admin only. */
export interface EntryDefaultsAnswer {
  data: {
    values: Record<string, string | number>;
    related: Record<string, RelatedOption[]>;
    /** The fields that the next record begins with as the one just saved had them. */
    kept: string[];
  };
}

/** Records that are there already and say what the one being written says. Admin only. */
export interface DuplicatesAnswer {
  data: RecordAnswer[];
}

/** What a record of a period may lack. `link`: its evidence is by link alone. */
export type Lack = 'topic' | 'evidence' | 'link' | 'publication';

/** Records of a period that lack something. Admin only. */
export interface IncompleteAnswer {
  data: {
    period: PeriodAnswer;
    /** Null where the account may not see what it would tell. */
    counts: Record<Lack, number | null>;
    records: RecordAnswer[];
  };
  meta: RecordsAnswer['meta'];
}
