import type { RecordType } from '../../contract';
import type { ChangeKind, ObjectiveState } from '../figures';
import type { LocalDate } from '../period';

/** The records behind the figures for the lists of the appendices: published, distinct, in the window, oldest first. */

export interface ArticleRecord {
  readonly documentId: string;
  readonly date: LocalDate;
  readonly title: string;
  readonly kind: string;
  readonly topic: string;
  readonly column: string | null;
  /** Names, in the order in which the office entered the channels. */
  readonly channels: readonly string[];
}

export interface MeetingRecord {
  readonly documentId: string;
  readonly date: LocalDate;
  readonly title: string;
  readonly kind: string;
  readonly host: string | null;
  readonly place: string | null;
  readonly attendees: number | null;
  /** Number and symbol of each document presented. */
  readonly documents: readonly { readonly number: string; readonly symbol: string }[];
  /** Pieces of evidence kept with it. */
  readonly evidence: number;
}

export interface OutreachRecord {
  readonly documentId: string;
  readonly date: LocalDate;
  readonly title: string;
  /** Name of the channel. */
  readonly channel: string | null;
  readonly quantity: number | null;
  readonly unit: string | null;
}

export interface SectorName {
  readonly slug: string;
  readonly name: string;
}

/** In force on the last day of the window. */
export interface ProcedureRecord {
  readonly documentId: string;
  readonly code: string;
  readonly name: string;
  readonly sector: SectorName | null;
  readonly onlineLevel: string;
  readonly postedOn: LocalDate | null;
}

/** Posted in the window. */
export interface ChangeRecord {
  readonly documentId: string;
  readonly kind: ChangeKind;
  readonly code: string;
  readonly name: string;
  readonly sector: SectorName | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: LocalDate | null;
  readonly decisionIssuer: string | null;
  readonly effectiveOn: LocalDate;
  readonly postedOn: LocalDate;
}

/** An objective of a plan of the period's year, measured as the figure `plan-objectives` does. */
export interface ObjectiveLine {
  readonly planDocumentId: string;
  /** "07/KH-UBND". */
  readonly plan: string;
  readonly title: string;
  readonly unit: string | null;
  readonly target: number;
  readonly reached: number | null;
  readonly due: LocalDate | null;
  readonly state: ObjectiveState;
  /** True if it is done and was not by its day. */
  readonly reachedLate?: boolean;
}

/** One piece of evidence of an article, a meeting or an outreach record of the window. */
export interface EvidenceRecord {
  readonly documentId: string;
  readonly type: Extract<RecordType, 'article' | 'meeting' | 'outreach'>;
  readonly date: LocalDate;
  /** Date of the record. */
  readonly record: string;
  /** The id of the piece. */
  readonly title: string;
  readonly url: string | null;
  /** Name of the file kept. */
  readonly file: string | null;
}

export interface AppendixRecords {
  readonly articles: readonly ArticleRecord[];
  readonly meetings: readonly MeetingRecord[];
  readonly outreach: readonly OutreachRecord[];
  readonly procedures: readonly ProcedureRecord[];
  readonly changes: readonly ChangeRecord[];
  readonly objectives: readonly ObjectiveLine[];
  readonly evidence: readonly EvidenceRecord[];
}

/** A kind of record that an appendix lists. */
export type RecordList = keyof AppendixRecords;
