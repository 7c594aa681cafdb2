import type { AgencyAnswer, PeriodAnswer, PeriodKind, RecordAnswer } from './api';

/**
 * The contract of a report's life: drafts, sections, checks, issuing and what comes after, templates, settings, calendar and
 * action log. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`. Admin only, but for `Public…`.
 */

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

export interface ReportDetail extends ReportSummary {
  print: PrintAnswer;
  sections: SectionAnswer[];
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

export interface PlaceholderAnswer {
  /** As a text writes it: `{{ articles.total }}`, `{{ plans.basis | cite }}`. */
  expression: string;
  /** Its group in the list: `articles`. */
  group: string;
  groupLabel: string;
  description: string;
  kind: 'number' | 'text' | 'date' | 'document' | 'list';
  /** As it would print now; null where there is nothing to print. */
  value: string | null;
}

export interface TablePlaceholder {
  /** `[table: plan-objectives]`. */
  expression: string;
  description: string;
}

/** `GET /cchc-report/reports/:id/placeholders`: what can be put into a text. */
export interface PlaceholdersAnswer {
  data: { placeholders: PlaceholderAnswer[]; tables: TablePlaceholder[] };
}

export interface MovedFigure {
  id: string;
  label: string;
  unit: string;
  old: number | null;
  new: number | null;
  /** Records that count now and did not, that do no more, and that were published anew. At most a hundred each. */
  added: RecordAnswer[];
  removed: RecordAnswer[];
  changed: RecordAnswer[];
}

/** `GET /cchc-report/reports/:id/changes`: what moved since the figures were last seen. */
export interface ChangesAnswer {
  data: {
    seenAt: string;
    figures: MovedFigure[];
    /** Sections of which the template would say something else now; those untouched take it at the refresh. */
    sections: { key: string; title: string; untouched: boolean }[];
  };
}

export type LintSeverity = 'error' | 'warning' | 'note';

export type LintPlace =
  | {
      kind: 'section';
      key: string;
      /** From 0. */ line: number;
      /** Columns in the line, from 0. */ from: number;
      to: number;
      excerpt: string;
    }
  | { kind: 'settings'; field: string }
  | { kind: 'records' }
  | { kind: 'figure'; id: string }
  | { kind: 'report' };

export interface LintFinding {
  /** Stable: `foreign_wording`. */
  code: string;
  severity: LintSeverity;
  message: string;
  place: LintPlace;
  /** The records it is about, at most a hundred; `more` beyond those. */
  records: RecordAnswer[];
  more: number;
}

export interface LintAnswer {
  data: { summary: { errors: number; warnings: number; notes: number }; findings: LintFinding[] };
}

export type SigningAuthority =
  | 'collective-head'
  | 'collective-deputy'
  | 'collective-acting'
  | 'head'
  | 'deputy'
  | 'acting'
  | 'by-order'
  | 'by-delegation';

export interface SignerAnswer {
  id: string;
  name: string;
  authority: SigningAuthority;
  /** "Chủ tịch", "Phó Chủ tịch", "Trưởng phòng". */
  title: string;
  /** Whose deputy, or by whose order: "Chủ tịch"; empty where the form has none. */
  headTitle: string;
  /** "Ủy ban nhân dân"; empty where the form has none. */
  collective: string;
}

/** `GET /cchc-report/reports/:id/proposal`: what issuing would take if nothing is changed. */
export interface ProposalAnswer {
  data: {
    number: number;
    symbol: string;
    /** The year of the register: that of `issuedOn`. */
    year: number;
    issuedOn: string;
    signers: SignerAnswer[];
    /** Id of the signer chosen by the settings; null when there is none. */
    signer: string | null;
  };
}

/** Asked of `POST /cchc-report/reports/:id/issue`; what is left out is as proposed. */
export interface IssueRequest {
  number?: number | undefined;
  issuedOn?: string | undefined;
  signer?: string | undefined;
}

/** In `error.details` of the 409 `number_taken`. */
export interface NumberTaken {
  code: 'number_taken';
  next: number;
}

/** `GET /cchc-report/reports/:id/late`: records of the period that came, changed or left after the report was issued. */
export interface LateRecordsAnswer {
  data: { issuedAt: string; added: RecordAnswer[]; removed: RecordAnswer[]; changed: RecordAnswer[] };
}

export type ActionName =
  | 'create'
  | 'edit'
  | 'choices'
  | 'refresh'
  | 'discard'
  | 'submit'
  | 'return'
  | 'issue'
  | 'supersede'
  | 'void'
  | 'show'
  | 'hide'
  | 'attach'
  | 'export'
  | 'settings'
  | 'template';

export interface ActionAnswer {
  id: string;
  at: string;
  /** Name of the account, as it was then. */
  by: string;
  ip: string | null;
  action: ActionName;
  /** "Ban hành báo cáo số 07/BC-UBND". */
  summary: string;
  agency: string | null;
  report: string | null;
}

export interface ActionsAnswer {
  data: ActionAnswer[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

export interface TemplateSection {
  key: string;
  title: string;
  text: string;
}

export interface TemplateVersion extends DoneAnswer {
  version: number;
  isDefault: boolean;
}

export interface TemplateSummary {
  kind: ReportKind;
  name: string;
  version: number;
  isDefault: boolean;
  updated: DoneAnswer | null;
}

/** `GET /cchc-report/templates?agency`. */
export interface TemplateListAnswer {
  data: TemplateSummary[];
}

/** `GET /cchc-report/templates/:kind?agency&period[&version]`; values are those of the period. */
export interface TemplateAnswer {
  data: TemplateSummary & {
    agency: AgencyAnswer;
    sections: TemplateSection[];
    versions: TemplateVersion[];
    placeholders: PlaceholderAnswer[];
    tables: TablePlaceholder[];
    filters: { name: string; description: string }[];
  };
}

/** Asked of `PUT /cchc-report/templates/:kind?agency`. */
export interface TemplateChange {
  version: number;
  sections: { key: string; text: string }[];
}

export interface CalendarRule {
  kind: ReportKind;
  /** Which periods of the year: `Q1`, `H1`, `9M`, `year`, `01`. */
  periods: string[];
  cutoff: 'decree' | 'calendar';
  /** Days after the last day of the window; at least 1 (Nghị định 09/2019/NĐ-CP, Điều 12). */
  dueAfterDays: number;
}

export interface AgencySettings {
  /** Letterhead lines of the issuer; null: worked out from the agency's name. */
  letterhead: { superior: string | null; lines: string[] } | null;
  /** "Ích Hậu"; null: the agency's. */
  place: string | null;
  /** "Kính gửi"; null: the superior on the report's day. */
  addressees: string[] | null;
  /** "Nơi nhận" besides "Như trên" and "Lưu". */
  recipients: string[];
  /** Abbreviation in "Lưu: VT, VP"; null: none. */
  draftingUnit: string | null;
  /** "BC-UBND"; null: worked out. */
  symbol: string | null;
  signers: SignerAnswer[];
  /** Id of the usual signer. */
  signer: string | null;
  size: '13' | '14';
  medium: 'paper' | 'electronic';
  calendar: CalendarRule[];
}

/** `GET /cchc-report/settings?agency`; `computed` is what stands where a setting is null. */
export interface SettingsAnswer {
  data: {
    agency: AgencyAnswer;
    version: number;
    updated: DoneAnswer | null;
    settings: AgencySettings;
    computed: {
      lines: string[];
      superior: string | null;
      place: string;
      addressees: string[];
      symbol: string;
    };
  };
}

/** Asked of `PUT /cchc-report/settings?agency`. */
export interface SettingsChange {
  version: number;
  settings: AgencySettings;
}

export type DueStatus = 'running' | 'due' | 'overdue' | 'issued';

export interface DueReport {
  agency: AgencyAnswer;
  kind: ReportKind;
  period: PeriodAnswer;
  due: string;
  /** `running`: the window is not over; `due`: it is, and the day has not passed. */
  status: DueStatus;
  /** From today to the due day; negative when past. */
  daysLeft: number;
  report: { documentId: string; state: ReportState; sections: number; edited: number } | null;
}

/** `GET /cchc-report/calendar?agency`: what is running, due or overdue, and what was issued lately; by due day. */
export interface CalendarAnswer {
  data: DueReport[];
  meta: { today: string };
}

/** `GET /api/cchc-report/reports`. */
export interface PublicReport {
  documentId: string;
  agency: AgencyAnswer;
  period: PeriodAnswer;
  number: number;
  symbol: string;
  issuedOn: string;
  title: string;
  sha256: string;
  supersededBy: string | null;
  files: { format: 'docx' | 'pdf'; url: string; bytes: number }[];
}

export interface PublicReportsAnswer {
  data: PublicReport[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

export interface PublicReportAnswer {
  data: PublicReport;
}
