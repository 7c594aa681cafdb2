import type { Core } from '@strapi/strapi';

/**
 * The service `publicPages` of the report plugin, typed by what the portal uses. The app also runs without the
 * plugin; then these pages do not exist.
 */
export interface ReportPlugin {
  figures(
    asked: { agency: string; period: string; cutoff: string | undefined },
    now: Date,
  ): Promise<FiguresAnswer>;
  breakdownNames(): Readonly<Record<string, string>>;
  /** The parts of a year that have figures: `H1`, "6 tháng đầu năm". */
  periodParts(): readonly { readonly part: string; readonly name: string }[];
  search(
    asked: { q: string; agency: string; page: PageSize },
    mayShow: (uid: string) => boolean,
  ): Promise<SearchAnswer>;
  reports(agencyIds: readonly string[], page: PageSize): Promise<ReportsAnswer>;
  report(documentId: string): Promise<{ readonly data: IssuedReport }>;
}

export interface PageSize {
  readonly page: number;
  readonly pageSize: number;
}

export interface AnsweredPeriod {
  readonly key: string;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly cutoff: 'decree' | 'calendar';
}

/** `null`: nothing had been recorded by then; `0`: recorded before, but nothing in the window. */
interface Compared {
  readonly value: number | null;
  readonly previous: number | null;
  readonly sameLastYear: number | null;
}

export interface FigureRow extends Compared {
  readonly key: string;
  readonly label: string;
  /** Outreach by channel: the amount, null if units differ. */
  readonly quantity?: number | null;
  readonly unit?: string | null;
}

export interface Breakdown {
  readonly by: string;
  readonly rows: readonly FigureRow[];
}

export interface Figure extends Compared {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly breakdowns: readonly Breakdown[];
}

export interface FiguresAnswer {
  readonly data: { readonly period: AnsweredPeriod; readonly figures: readonly Figure[] };
}

export interface TextPart {
  readonly text: string;
  readonly hit: boolean;
}

export interface SearchHit {
  readonly type: string;
  readonly documentId: string;
  readonly date: string | null;
  readonly titleParts: readonly TextPart[];
  readonly excerpt: readonly TextPart[];
}

export interface SearchAnswer {
  readonly data: readonly SearchHit[];
  readonly meta: { readonly pagination: { readonly total: number }; readonly isComplete: boolean };
}

export interface IssuedReport {
  readonly documentId: string;
  readonly agency: { readonly documentId: string; readonly name: string };
  readonly period: AnsweredPeriod;
  readonly number: number;
  readonly symbol: string;
  readonly issuedOn: string;
  readonly title: string;
  readonly sha256: string;
  readonly supersededBy: string | null;
  readonly files: readonly {
    readonly format: 'docx' | 'pdf';
    readonly url: string;
    readonly bytes: number;
  }[];
}

export interface ReportsAnswer {
  readonly data: readonly IssuedReport[];
  readonly meta: { readonly pagination: { readonly total: number } };
}

/** The plugin's service; null if the plugin is off. */
export const findReportPlugin = (strapi: Core.Strapi): ReportPlugin | null => {
  const service: ReportPlugin | undefined = strapi.plugins['cchc-report']?.service('publicPages');
  return service ?? null;
};

/** Codes for something that does not exist; every other code refuses the request. */
const UNKNOWN = ['report_unknown', 'agency_unknown'];

/** The refusal in an error of the plugin, with its Vietnamese message; null for any other error. */
export const readRefusal = (
  error: unknown,
): { readonly code: string; readonly isUnknown: boolean; readonly message: string } | null =>
  error instanceof Error && error.name === 'ReportError' && 'code' in error
    ? { code: String(error.code), isUnknown: UNKNOWN.includes(String(error.code)), message: error.message }
    : null;
