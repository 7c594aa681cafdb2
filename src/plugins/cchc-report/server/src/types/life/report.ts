import type { AgencyAnswer, PeriodAnswer, PeriodKind } from '../api';

/** A report, its sections and its state. */

/** A kind of report is named by the kind of period it tells of. */
export type ReportKind = PeriodKind;

export type ReportState = 'draft' | 'submitted' | 'issued' | 'discarded';

/** Who did something and when; the name is as it was then. */
export interface DoneAnswer {
  at: string;
  by: string;
}

export interface ReportReference {
  documentId: string;
  number: number;
  symbol: string;
  issuedOn: string;
}

export interface SignedFileAnswer extends DoneAnswer {
  name: string;
  sha256: string;
  bytes: number;
}

export interface IssuedAnswer extends DoneAnswer {
  number: number;
  symbol: string;
  issuedOn: string;
  /** As printed; empty when it was left to be written in. */
  signer: string;
  /** Of the frozen .docx. */
  sha256: string;
  bytes: number;
  /** Whether portals may show it. */
  public: boolean;
  supersededBy: ReportReference | null;
  void: (DoneAnswer & { reason: string }) | null;
  signedFile: SignedFileAnswer | null;
}

export interface ReportSummary {
  documentId: string;
  agency: AgencyAnswer;
  kind: ReportKind;
  period: PeriodAnswer;
  title: string;
  state: ReportState;
  /** Counts the changes of state and of print choices; what is based on an older one is refused. */
  version: number;
  created: DoneAnswer;
  /** The last change of text, choices or state. */
  updated: DoneAnswer;
  submitted: DoneAnswer | null;
  /** Why a leader gave it back, until it is submitted again. */
  returned: (DoneAnswer & { remark: string }) | null;
  issued: IssuedAnswer | null;
  /** The issued report that this one is to take the place of. */
  supersedes: ReportReference | null;
}

export interface PrintAnswer {
  medium: 'paper' | 'electronic';
  size: '13' | '14';
  appendices: string[];
}

export interface SectionAnswer {
  key: string;
  /** Its name in lists: "I. Kết quả thực hiện". */
  title: string;
  /** A line is a paragraph; `## `, `### ` begin a heading, `- ` an item; `[table: name]` is a table; `{{ name }}` a figure. */
  text: string;
  /** From 1; a save names the version it was based on. */
  version: number;
  /** Who wrote this version; null: it is the template's. */
  saved: DoneAnswer | null;
  /** What the template makes of the figures now; null for a report that is issued. */
  templateText: string | null;
  /** The words are still those of the template, as it was when the figures were last seen. */
  untouched: boolean;
  /** What each `{{ … }}` in the text stands for now: `{ "{{ articles.total }}": "42" }`. */
  values: Record<string, string>;
}

/** Whether an issued report still is what the system signed. */
export interface SignatureAnswer {
  /**
   * `before-signing`: issued by a version that did not sign; `unchecked`: the signing key or the checkpoints cannot be read now.
   */
  state: 'signed' | 'before-signing' | 'faulty' | 'unchecked';
  /** Fingerprint of the key, the first 16 letters of its SHA-256 in hexadecimal; null where nothing was signed. */
  key: string | null;
  /** Sentences in Vietnamese; empty unless `faulty`. */
  faults: string[];
}

export interface ReportDetail extends ReportSummary {
  /**
   * Stands for all that would print now: figures, records, words, settings. Who issues says what they saw by it. Null for a report
   * that is open no more.
   */
  basis: string | null;
  print: PrintAnswer;
  sections: SectionAnswer[];
  /** Null unless it is issued. */
  signature: SignatureAnswer | null;
}

export interface ReportAnswer {
  data: ReportDetail;
}

export interface ReportListAnswer {
  data: ReportSummary[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

/** Asked of `POST /cchc-report/reports`. */
export interface NewReport {
  agency?: string | undefined;
  kind: ReportKind;
  period: string;
  cutoff?: 'decree' | 'calendar' | undefined;
}

export interface SectionSaved {
  data: SectionAnswer;
}

/** In `error.details` of the 409 `section_changed`: what somebody else saved meanwhile. */
export interface SectionConflict {
  code: 'section_changed';
  current: SectionAnswer;
}
