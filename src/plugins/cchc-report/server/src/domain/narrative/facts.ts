import type { FigureAnswer } from '../../contract';
import type { OutreachAmount } from '../figures/outreach';
import type { Cutoff, LocalDate, Period, Window } from '../period';

/**
 * Everything the text of a report may say, and nothing else: the figures of one period and the records the text names, with
 * published records only and names valid on `asOf`. Every printed number comes from here.
 */
export interface ReportFacts {
  readonly period: Period;
  readonly cutoff: Cutoff;
  /** The days counted, `windowOf(period, cutoff)`; printed in the text. */
  readonly window: Window;
  /** The past days of the window on which the agency existed, or an included predecessor: the text speaks only of these. */
  readonly covered: Window;
  /** True until the window is over: its numbers may still grow. */
  readonly provisional: boolean;
  /** The report's day: names, terms and recipients are those valid on it. */
  readonly asOf: LocalDate;
  readonly agency: AgencyFact;
  /** The first and the last day of the agency. */
  readonly term: Term;
  /** Who took its place after its last day. */
  readonly successor: NamedAgency | null;
  /** The offices that the agency succeeded and whose records are included, the nearest first; empty unless chosen. */
  readonly predecessors: readonly PredecessorFact[];
  /** The People's Committee directly above on `asOf`: the district's until 30/6/2025, the province's from 01/7/2025. */
  readonly superior: NamedAgency | null;
  /** "Kính gửi", the highest first, those that exist on `asOf`; empty when none is known. */
  readonly addressees: readonly NamedAgency[];
  /** Names in "Nơi nhận" other than the addressees and the archive, as printed. */
  readonly otherRecipients: readonly string[];
  /** Abbreviation of the unit that drafted the report, for "Lưu: VT, ..."; null when not known. */
  readonly draftingUnit: string | null;
  /** As `GET /cchc-report/figures` answers them for this period; an absent figure reads as "not recorded". */
  readonly figures: readonly FigureAnswer[];
  /**
   * Every plan of the agency for the period's year, even if issued after the window; for a custom period over several
   * years the plans issued in it. Sorted by `issuedOn`, then number.
   */
  readonly plans: readonly PlanFact[];
  /** Documents presented at the meetings that the figure `meetings` counts; by `issuedOn`, then number. */
  readonly disseminatedDocuments: readonly DisseminatedDocument[];
  /** The records behind the figure `official-documents`; by `issuedOn`, then number. */
  readonly officialDocuments: readonly OfficialDocumentFact[];
  /** The records behind the figure `procedure-changes` (posted in the window); by `postedOn`, then procedure code. */
  readonly procedureChanges: readonly ProcedureChangeFact[];
  /**
   * Changes effective by the last day covered, at any time, and still not posted then; by `effectiveOn`, then
   * procedure code.
   */
  readonly unpostedChanges: readonly ProcedureChangeFact[];
  /** True if a procedure or a change of one was dated by the last day covered: without it the stock is unknown. */
  readonly proceduresKnown: boolean;
  /** Procedures in force that were posted on a day covered; null when the figure `procedures-posted` is null. */
  readonly postedInPeriod: number | null;
  /**
   * Numbers of procedures in force and of posted ones that only records of predecessors have; absent without
   * predecessors.
   */
  readonly proceduresOfPredecessors?: { readonly inForce: number; readonly posted: number };
  /** Quantities of the outreach counted, by channel and unit, in the order of the records. */
  readonly outreachAmounts: readonly OutreachAmount[];
  /**
   * Among the procedures in force and posted (figure `procedures-posted`), those whose execution level is the agency's
   * own; null when that figure is null.
   */
  readonly ownLevelPosted: number | null;
  /** Columns (chuyên mục) of the articles counted in the window; by count descending, then name. */
  readonly columns: readonly ColumnFact[];
  /** Among the meetings counted, those held jointly with other business (lồng ghép); null when `meetings` is null. */
  readonly integratedMeetings: number | null;
  /** Among the meetings counted, those that presented at least one document; null when `meetings` is null. */
  readonly disseminatingMeetings: number | null;
  /** Among the meetings counted, those that state their attendees, by kind; kinds without any are absent. */
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

/** First and last day of an office; null where open. */
export interface Term {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

export interface PredecessorFact extends NamedAgency {
  readonly term: Term;
}

export interface AgencyFact extends NamedAgency {
  /** "Ích Hậu" in "Ích Hậu, ngày ...". */
  readonly placeName: string;
}

/** The parts of a citation: type, number, symbol, date, issuer, subject (NĐ 30/2020, Phụ lục I, phần I, mục II, khoản 6). */
export interface CitedDocument {
  readonly documentId: string;
  /** "Kế hoạch", "Quyết định", "Nghị quyết": capitalised, as it begins a citation. */
  readonly typeName: string;
  /** A number is padded when printed (7: "07"); text keeps the form it was issued in ("581"). */
  readonly number: number | string;
  /** The part after the number and the slash: "KH-UBND", "NQ-CP". */
  readonly symbol: string;
  readonly issuedOn: LocalDate;
  /** In full, as at the day of issue: "Ủy ban nhân dân xã Ích Hậu", "Chính phủ". */
  readonly issuerName: string;
  readonly subject: string;
}

export type PlanPurpose = 'par-communication' | 'par' | 'procedure-control' | 'other';

export interface PlanFact extends CitedDocument {
  readonly purpose: PlanPurpose;
  /** The documents that this plan names as its basis; by `issuedOn`, then number. */
  readonly basis: readonly CitedDocument[];
  /** True for a plan of a predecessor whose records are included. */
  readonly ofPredecessor?: boolean;
  readonly objectives: readonly ObjectiveFact[];
}

export interface ObjectiveFact {
  readonly title: string;
  readonly target: number | null;
  readonly unit: string | null;
  /** As the figure `plan-objectives` defines it; null when nothing is recorded. */
  readonly achieved: number | null;
  /** True if `achieved` was typed: its record keeps the latest number only, without a day. */
  readonly typed: boolean;
  readonly due: LocalDate | null;
  /** As at the last day covered: an objective due after it is not late yet. */
  readonly state: 'done' | 'late' | 'on-track';
  /** Set when it is done but was not by its day: what was reached by then, and the day on which the target was reached. */
  readonly lateness?: { readonly byDue: number | null; readonly reachedOn: LocalDate } | null;
  /** Why it was missed or reached late, as its record says; absent or null when nothing is recorded. */
  readonly cause?: string | null;
}

export interface DisseminatedDocument extends CitedDocument {
  /** Meetings of the window that presented it, at least 1. */
  readonly meetings: number;
}

export interface OfficialDocumentFact extends CitedDocument {
  /** Name of the field it guides, null when it names none. */
  readonly sector: string | null;
  /** True for a guideline (hướng dẫn). */
  readonly guides: boolean;
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
  /** In full, as the decision names it: "Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh". */
  readonly decisionIssuer: string | null;
  readonly decisionSubject: string | null;
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
