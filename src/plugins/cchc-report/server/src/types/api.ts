import type { BreakdownId, FigureId } from '../domain/figures/ids';

/**
 * The contract of the HTTP API: every answer of the plugin is written out here field by field.
 * The admin half imports this file for its types only.
 */

export interface PeriodAnswer {
  /** `2024-06`, `2024-Q1`, `2024-H1`, `2024-9M`, `2024` or `2024-01-01..2024-03-31`. */
  key: string;
  /** In Vietnamese: "6 tháng đầu năm 2024". */
  label: string;
  /** First day of the window, `YYYY-MM-DD`, included. */
  from: string;
  /** Last day of the window, `YYYY-MM-DD`, included. */
  to: string;
  cutoff: 'decree' | 'calendar';
  timeZone: 'Asia/Ho_Chi_Minh';
}

export interface AgencyAnswer {
  documentId: string;
  slug: string;
  name: string;
}

/** `null`: nothing was recorded by then; `0`: recorded before, none in the window. */
export interface ComparedValue {
  value: number | null;
  previous: number | null;
  sameLastYear: number | null;
}

export interface BreakdownRow extends ComparedValue {
  key: string;
  label: string;
  /** Only in outreach by channel: the sum of the quantities, null when their units differ. */
  quantity?: number | null;
  /** Only in outreach by channel: the unit of `quantity`. */
  unit?: string | null;
}

export interface Breakdown {
  by: BreakdownId;
  rows: BreakdownRow[];
}

export interface FigureAnswer extends ComparedValue {
  id: FigureId;
  label: string;
  unit: string;
  breakdowns: Breakdown[];
}

export interface FiguresAnswer {
  data: { period: PeriodAnswer; agency: AgencyAnswer; figures: FigureAnswer[] };
  meta: { asOf: string; version: string };
}

export type RecordType =
  | 'article'
  | 'meeting'
  | 'outreach'
  | 'plan'
  | 'official-document'
  | 'procedure'
  | 'procedure-change';

export interface RecordAnswer {
  documentId: string;
  type: RecordType;
  title: string;
  /** The date the record counts by, `YYYY-MM-DD`; null where it has none. */
  date: string | null;
  /** Where the record can be read by the public; null where it has no such address. */
  url: string | null;
}

export interface RecordsAnswer {
  data: RecordAnswer[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

/** Everything that search finds: records, and the catalogues they name. */
export type SearchType = RecordType | 'agency' | 'sector' | 'channel';

/** A piece of plain text; `hit`: it is what was looked for. To be shown as text, never as HTML. */
export interface TextPart {
  text: string;
  hit: boolean;
}

export interface SearchHit extends Omit<RecordAnswer, 'type'> {
  type: SearchType;
  /** The title once more, its hits marked. */
  titleParts: TextPart[];
  /** What the record says where it answers best; empty where it has no text but its title. */
  excerpt: TextPart[];
  /** Whose it is; null of what belongs to no agency. */
  agency: { slug: string; name: string } | null;
}

interface SearchMeta {
  pagination: {
    page: number;
    pageSize: number;
    pageCount: number;
    /** At most 1,000: `isComplete` tells whether there are more, which no page has. */
    total: number;
  };
  isComplete: boolean;
}

export interface SearchAnswer {
  data: SearchHit[];
  meta: SearchMeta;
}

/** In the admin a document is found in its newest text, published or not. */
export interface StaffSearchHit extends Omit<SearchHit, 'url'> {
  /** The content type of the record, as its edit form is addressed: `api::article.article`. */
  uid: string;
  /** Whether a version of it is published. */
  isPublished: boolean;
  /** Whether the text was changed after that. */
  isModified: boolean;
}

export interface StaffSearchAnswer {
  data: StaffSearchHit[];
  meta: SearchMeta & {
    /** The types that were searched, in the order in which they are offered: those that the account may read in full. */
    types: { type: SearchType; label: string }[];
  };
}

export interface ReadyAnswer {
  data: { ready: boolean; reasons: string[]; warnings: string[] };
}

/** The kinds of period that run by themselves; a custom one has two dates instead. */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';

export interface AgencyOption extends AgencyAnswer {
  /** First and last day of its existence, `YYYY-MM-DD`; null where open. */
  validFrom: string | null;
  validTo: string | null;
  /** Of an agency that exists no more: the key of the last half-year that was over in its time. */
  lastHalfYear: Record<'decree' | 'calendar', string> | null;
}

export interface RecordTypeOption {
  type: RecordType;
  /** The content type that the records of this source are of, as its edit form is addressed: `api::article.article`. */
  uid: string;
  label: string;
}

/** What the admin page must know before anything is chosen. Admin only. */
export interface OptionsAnswer {
  data: {
    /** Today in Viet Nam, `YYYY-MM-DD`. */
    today: string;
    /** Slug of the agency that is meant when none is named; null when none is set. */
    homeAgency: string | null;
    agencies: AgencyOption[];
    /** The content type that agencies are of: `api::agency.agency`. */
    agencyUid: string;
    recordTypes: RecordTypeOption[];
    /** Keys of the periods whose window holds today (nine months: those of its reporting year). */
    current: Record<'decree' | 'calendar', Record<PeriodKind, string>>;
  };
}

/** Something a clerk should look at; it never keeps anything from being saved. Admin only. */
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

/** One rule of the layout as a document keeps it. */
export interface DocumentRuleAnswer {
  /** Stable: `margin-left`. */
  id: string;
  title: string;
  /** Where the rule stands: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.3". */
  law: string;
  /** What it asks. */
  required: string;
  /** `error`: the law says so; `advice`: custom, or not checked against the law. */
  severity: 'error' | 'advice';
  outcome: 'kept' | 'broken' | 'not-applicable';
  /** What was found instead, with value and unit; null unless broken. */
  found: string | null;
  /** Where, at most ten places; empty where the fault has no place. */
  where: string[];
  /** Places beyond those. */
  more: number;
}

export interface DocumentCheckAnswer {
  data: {
    /** Numbers of rules; `errors` are those of the broken ones whose severity is `error`. */
    summary: { kept: number; broken: number; notApplicable: number; errors: number };
    rules: DocumentRuleAnswer[];
  };
}

export type * from './entry';
export type * from './reports';
