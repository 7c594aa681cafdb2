import { z } from '@strapi/utils';
import { PLAN_PURPOSES } from '../domain/figures/keys';
import { PERIOD_YEARS } from '../domain/period';
import { RECORD_TYPES } from '../domain/recordTypes';
import { periodQuery, pageQuery, wholeNumber } from './query';
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
    /** The fields of `values` that say today; right for the proposed agency only. */
    ofToday: string[];
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

/** Why no report counts the record being written. */
export type UncountedCode =
  | 'topic_missing'
  | 'date_missing'
  /** The agency does not exist today, so that no date was proposed. */
  | 'agency_ended'
  | 'agency_not_begun'
  | 'date_after_agency'
  | 'date_before_agency'
  | 'year_outside_agency';

export interface UncountedReason {
  code: UncountedCode;
  /** Sentences in Vietnamese. */
  message: string;
  hint: string | null;
}

/** At most one reason; none when a report counts it. */
export interface UncountedAnswer {
  data: UncountedReason[];
}

export const entryTypeQuery = { type: z.enum(RECORD_TYPES) };

/** With the fields by which records of the type are told apart; agency and except are document ids, except the record itself. */
export const duplicatesQuery = { type: z.string(), agency: z.string(), except: z.string().optional() };

/** The values by which records are counted. */
export const COUNTED_FIELDS = ['date', 'topic', 'year'] as const;
export type CountedField = (typeof COUNTED_FIELDS)[number];

/** One value of a record that is being written, empty when absent; agency is a document id. */
export const uncountedQuery = {
  type: z.enum(RECORD_TYPES),
  field: z.enum(COUNTED_FIELDS),
  agency: z.string().optional(),
  value: z.string().optional(),
};

/** The fields of `incompleteQuery` that are not those of a period. */
export const lackQuery = { lack: z.enum(LACKS).default('evidence') };
export const incompleteQuery = { ...periodQuery, ...lackQuery, ...pageQuery };

/** A plan that is being written; agency and except are document ids, except the record itself. */
export const planWarningsQuery = {
  type: z.literal('plan'),
  purpose: z.enum(PLAN_PURPOSES),
  agency: z.string(),
  year: wholeNumber(PERIOD_YEARS.min, PERIOD_YEARS.max),
  except: z.string().optional(),
};
