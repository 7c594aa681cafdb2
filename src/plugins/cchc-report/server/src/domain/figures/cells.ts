import type { LocalDate } from '../period';
import type { FigureId } from './ids';

/**
 * The answer of the sources: records of one agency, counted by day and attributes. Sources know neither periods nor figures;
 * windows, comparisons and breakdowns are computed from these cells, so one statement a source is enough.
 */
export interface DatedCell {
  readonly day: LocalDate;
  /** Documents of that day with these attributes. */
  readonly n: number;
}

export interface Dated<Cell extends DatedCell> {
  /** Day of the agency's first counting record in any window: tells "none in the window" (0) from "none at all" (null). */
  readonly earliest: LocalDate | null;
  readonly cells: readonly Cell[];
}

export interface ArticleCell extends DatedCell {
  readonly kind: string;
  readonly topic: string;
  /** Slugs of all the channels the article went out on. */
  readonly channels: readonly string[];
}

export interface MeetingCell extends DatedCell {
  readonly kind: string;
  /** How many of the meetings state their attendees. */
  readonly stated: number;
  /** Sum over those. */
  readonly attendees: number;
}

export interface OutreachCell extends DatedCell {
  readonly channel: string | null;
  /** The record's own unit, else its channel's. */
  readonly unit: string | null;
  readonly quantity: number;
}

export interface PlanCell extends DatedCell {
  readonly purpose: string;
}

/** One objective of a plan. Without `achieved`, `figure` measures its progress. */
export interface ObjectiveRecord {
  readonly planDocumentId: string;
  readonly year: number;
  readonly issuedOn: LocalDate | null;
  readonly title: string;
  readonly target: number;
  readonly unit: string;
  readonly achieved: number | null;
  readonly figure: FigureId | null;
  readonly due: LocalDate | null;
  /** Why it was missed, as typed. */
  readonly cause?: string | null;
}

export interface OfficialDocumentCell extends DatedCell {
  readonly type: string;
  readonly sector: string | null;
}

export interface ProcedureCell {
  readonly n: number;
  /** Identifies the procedure among several offices; absent when only one was read, which has no code twice. */
  readonly code?: string;
  readonly sector: string | null;
  readonly onlineLevel: string;
  readonly postedOn: LocalDate | null;
  /** Effective day of the latest `new` change: before it the procedure is not yet in force. */
  readonly inForceFrom: LocalDate | null;
  /** Effective day of the earliest `abolished` or `replaced` change: from it on the procedure is no longer in force. */
  readonly endedOn: LocalDate | null;
}

export interface ProcedureChangeCell extends DatedCell {
  readonly kind: string;
}

/** The input of all figures. */
export interface Cells {
  readonly articles: Dated<ArticleCell>;
  readonly meetings: Dated<MeetingCell>;
  readonly outreach: Dated<OutreachCell>;
  readonly plans: Dated<PlanCell> & { readonly objectives: readonly ObjectiveRecord[] };
  readonly officialDocuments: Dated<OfficialDocumentCell>;
  readonly procedures: { readonly cells: readonly ProcedureCell[] };
  readonly procedureChanges: Dated<ProcedureChangeCell>;
}

/** Channels and sectors by slug, in the order of the catalogue. */
export interface Catalogue {
  readonly channels: readonly {
    readonly slug: string;
    readonly name: string;
    readonly class: string;
    readonly unit: string;
  }[];
  readonly sectors: readonly { readonly slug: string; readonly name: string }[];
}
