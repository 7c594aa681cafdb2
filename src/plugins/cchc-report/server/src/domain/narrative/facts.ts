import type { FigureAnswer } from '../../contract';
import type { Cutoff, LocalDate, Period, Window } from '../period';

/**
 * Everything the text of a report may say, and nothing else: the figures of one period and the records the
 * text names. All of it is as at the report: published records only, names valid on `asOf`.
 * Every number the text prints comes from here.
 */
export interface ReportFacts {
  readonly period: Period;
  readonly cutoff: Cutoff;
  /** The days counted, `windowOf(period, cutoff)`; printed in the text. */
  readonly window: Window;
  /** The days of the window that are past and on which the agency existed: what the text may speak of. */
  readonly covered: Window;
  /** True while the window is not over: its numbers may still grow. */
  readonly provisional: boolean;
  /** The day the report speaks from: names, terms and recipients are those valid on it. */
  readonly asOf: LocalDate;
  readonly agency: AgencyFact;
  /** The People's Committee directly above on `asOf`: the district's until 30/6/2025, the province's from 01/7/2025. */
  readonly superior: NamedAgency | null;
  /** "Kính gửi", the highest first, those that exist on `asOf`; empty when none is known. */
  readonly addressees: readonly NamedAgency[];
  /** "Nơi nhận" besides the addressees and the archive: names as printed. */
  readonly otherRecipients: readonly string[];
  /** Abbreviation of the unit that drafted the report, for "Lưu: VT, ..."; null when not known. */
  readonly draftingUnit: string | null;
  /** As `GET /cchc-report/figures` answers them for this period; an absent figure reads as "not recorded". */
  readonly figures: readonly FigureAnswer[];
  /**
   * Every plan of the agency for the period's year, also one issued after the window; for a custom period over several
   * years those issued in it. By `issuedOn`, then number.
   */
  readonly plans: readonly PlanFact[];
  /** Documents of superiors that the plans the text cites are based on; by `issuedOn`, then number. */
  readonly basisDocuments: readonly CitedDocument[];
  /** Documents made known at the meetings the figure `meetings` counts; by `issuedOn`, then number. */
  readonly disseminatedDocuments: readonly DisseminatedDocument[];
  /** The records behind the figure `official-documents`; by `issuedOn`, then number. */
  readonly officialDocuments: readonly OfficialDocumentFact[];
  /** The records behind the figure `procedure-changes` (posted in the window); by `postedOn`, then procedure code. */
  readonly procedureChanges: readonly ProcedureChangeFact[];
  /**
   * Changes effective by the last day covered, however long ago, and still not posted on it; by `effectiveOn`, then
   * procedure code.
   */
  readonly unpostedChanges: readonly ProcedureChangeFact[];
  /**
   * Among the procedures in force and posted (figure `procedures-posted`), those whose execution level is the agency's
   * own; null when that figure is null.
   */
  readonly ownLevelPosted: number | null;
  /** Columns (chuyên mục) that the articles counted in the window stand in; by count descending, then name. */
  readonly columns: readonly ColumnFact[];
  /** Among the meetings counted, those held jointly with other business (lồng ghép); null when `meetings` is null. */
  readonly integratedMeetings: number | null;
  /** Among the meetings counted, those at which at least one document was made known; null when `meetings` is null. */
  readonly disseminatingMeetings: number | null;
  /** Among the meetings counted, those that state how many attended, by kind; a kind of which none does is absent. */
  readonly meetingsStatingAttendees: readonly { readonly kind: string; readonly meetings: number }[];
}

export type AgencyLevel = 'commune' | 'district' | 'province' | 'central';

export interface NamedAgency {
  /** In full: "Ủy ban nhân dân huyện Lộc Hà". */
  readonly name: string;
  /** "UBND huyện Lộc Hà". */
  readonly shortName: string;
  readonly level: AgencyLevel;
}

export interface AgencyFact extends NamedAgency {
  /** "Ích Hậu" in "Ích Hậu, ngày ...". */
  readonly placeName: string;
}

/** What a citation needs: type, number, symbol, date, issuer, subject (NĐ 30/2020, Phụ lục I, phần I, mục II, khoản 6). */
export interface CitedDocument {
  readonly documentId: string;
  /** "Kế hoạch", "Quyết định", "Nghị quyết": capitalised, as it begins a citation. */
  readonly typeName: string;
  /** A number is padded when printed (7: "07"); text keeps the form it was issued in ("581"). */
  readonly number: number | string;
  /** What stands after the number and the slash: "KH-UBND", "NQ-CP". */
  readonly symbol: string;
  readonly issuedOn: LocalDate;
  /** In full, as at the day of issue: "Ủy ban nhân dân xã Ích Hậu", "Chính phủ". */
  readonly issuerName: string;
  readonly subject: string;
}

export type PlanPurpose = 'par-communication' | 'par' | 'procedure-control' | 'other';

export interface PlanFact extends CitedDocument {
  readonly purpose: PlanPurpose;
  readonly objectives: readonly ObjectiveFact[];
}

export interface ObjectiveFact {
  readonly title: string;
  readonly target: number | null;
  readonly unit: string | null;
  /** As the figure `plan-objectives` defines it; null when nothing is recorded. */
  readonly achieved: number | null;
  readonly due: LocalDate | null;
  /** As at the last day covered: an objective due after it is not late yet. */
  readonly state: 'done' | 'late' | 'on-track';
}

export interface DisseminatedDocument extends CitedDocument {
  /** Meetings of the window at which it was made known, at least 1. */
  readonly meetings: number;
}

export interface OfficialDocumentFact extends CitedDocument {
  /** Name of the field it guides, null when it names none. */
  readonly sector: string | null;
}

export type ProcedureChangeKind = 'new' | 'amended' | 'replaced' | 'abolished';

export interface ProcedureChangeFact {
  readonly documentId: string;
  readonly kind: ProcedureChangeKind;
  readonly procedure: ProcedureName;
  /** Only for `replaced`. */
  readonly replacement: ProcedureName | null;
  /** Number with symbol as printed: "1125/QĐ-UBND". */
  readonly decisionNumber: string | null;
  readonly decisionDate: LocalDate | null;
  readonly effectiveOn: LocalDate;
  readonly postedOn: LocalDate | null;
}

export interface ProcedureName {
  readonly code: string;
  readonly name: string;
}

export interface ColumnFact {
  readonly name: string;
  /** Articles counted in the window, at least 1. */
  readonly articles: number;
}
