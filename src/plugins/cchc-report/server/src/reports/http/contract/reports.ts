import { z } from '@strapi/utils';
import { APPENDIX_IDS } from '../../../domain/appendices/ids';
import { CUTOFFS, parsePeriodKind, PERIOD_KINDS, type PeriodKind } from '../../../domain/period';
import { agencyQuery, fileFormat, pageQuery } from '../../../contract/query';
import { longText, requiredText, shortText, version } from '../../../contract/fields';
import type { AgencyAnswer, PageOf, PeriodAnswer } from '../../../contract/shared';

/**
 * Reports, their sections and their states. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`. Admin only. No answer of the admin
 * is checked or published: they are plain types (docs/adr/0040).
 */

export const REPORT_STATES = ['draft', 'submitted', 'issued', 'discarded'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Who did something and when; the name is the one of that time. */
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
  /** SHA-256 of the frozen .docx. */
  sha256: string;
  bytes: number;
  /** True if portals may show it. */
  public: boolean;
  supersededBy: ReportReference | null;
  void: (DoneAnswer & { reason: string }) | null;
  signedFile: SignedFileAnswer | null;
}

export interface SubmittedAnswer extends DoneAnswer {
  /** Row id of the account that submitted it; null: a report from before accounts were kept with it. */
  account: number | null;
  /** Name of the leader to whom it is put; null: everybody of the office who may issue it. */
  to: string | null;
  note: string | null;
  /** When the leader opened it; until then it may be withdrawn. */
  readAt: string | null;
}

export interface ReportSummary {
  documentId: string;
  agency: AgencyAnswer;
  kind: PeriodKind;
  period: PeriodAnswer;
  title: string;
  state: ReportState;
  /** Counts the changes of state and of print choices; a change based on an older version is refused. */
  version: number;
  created: DoneAnswer;
  /** The last change of text, choices or state. */
  updated: DoneAnswer;
  submitted: SubmittedAnswer | null;
  /** Why a leader gave it back, until it is submitted again. */
  returned: (DoneAnswer & { remark: string }) | null;
  issued: IssuedAnswer | null;
  /** The issued report that this one is to replace. */
  supersedes: ReportReference | null;
}

const printChoice = z.strictObject({
  medium: z.enum(['paper', 'electronic']),
  size: z.enum(['13', '14']),
  /** In their order, each once. */
  appendices: z
    .array(z.enum(APPENDIX_IDS))
    .max(APPENDIX_IDS.length)
    .transform((chosen) => APPENDIX_IDS.filter((id) => chosen.includes(id))),
});
export type PrintAnswer = Omit<z.infer<typeof printChoice>, 'appendices'> & { appendices: string[] };

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
  /** The template's text with the figures of now; null for a report that is issued. */
  templateText: string | null;
  /** The words are still those of the template, as it was when the figures were last seen. */
  untouched: boolean;
  /** The current value of each `{{ … }}` in the text: `{ "{{ articles.total }}": "42" }`. */
  values: Record<string, string>;
}

export interface SectionSaved {
  data: SectionAnswer;
}

/** In `error.details` of the 409 `section_changed`: the text that somebody else saved meanwhile. */
export interface SectionConflict {
  code: 'section_changed';
  current: SectionAnswer;
}

/** True if an issued report still is what the system signed. */
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
   * Stands for everything that would print now: figures, records, words, settings. The issuer sends it back to name what they saw.
   * Null for a report that is no longer open.
   */
  basis: string | null;
  /** True when it includes the figures of the offices that its agency succeeded. */
  predecessors: boolean;
  print: PrintAnswer;
  sections: SectionAnswer[];
  /** Null unless it is issued. */
  signature: SignatureAnswer | null;
}

export interface ReportAnswer {
  data: ReportDetail;
}

export type ReportListAnswer = PageOf<ReportSummary>;

/** Body of `POST /cchc-report/reports`. */
export const newReport = z.strictObject({
  agency: shortText.optional(),
  kind: z.enum(PERIOD_KINDS),
  period: shortText,
  cutoff: z.enum(CUTOFFS).optional(),
  /** True to include the figures of the offices that the agency succeeded; it stays so for the life of the report. */
  predecessors: z.boolean().optional(),
});
export type NewReport = z.infer<typeof newReport>;

/** Body of `PUT /cchc-report/reports/:id/choices`. */
export const printChoices = z.strictObject({ version, print: printChoice });
/** Body of `PUT /cchc-report/reports/:id/sections/:key`. */
export const sectionText = z.strictObject({ text: longText, version });

/** Bodies that several requests share. */
export const nothing = z.strictObject({});
export const onVersion = z.strictObject({ version });
export const maybeVersion = z.strictObject({ version: version.optional() });

/** Body of `POST /cchc-report/reports/:id/return`. */
export const remark = z.strictObject({ version: version.optional(), remark: requiredText });
/** Body of `POST /cchc-report/reports/:id/void`. */
export const reason = z.strictObject({ reason: requiredText });
/** Body of `PUT /cchc-report/reports/:id/visibility`. */
export const visibility = z.strictObject({ public: z.boolean() });

export const reportsQuery = {
  ...agencyQuery,
  state: z.enum(REPORT_STATES).optional(),
  kind: z.string().transform(parsePeriodKind).optional(),
  /** Key of the period, as 2024-H1. */
  period: z.string().optional(),
  ...pageQuery,
};
export const reportFileQuery = { format: fileFormat };
