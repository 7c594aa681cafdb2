import type { Core } from '@strapi/strapi';

/**
 * What the portal asks of the report plugin (its service `publicPages`), and of its answers what pages show. The app runs
 * without the plugin; then there is no such page.
 */
export interface ReportPlugin {
  figures(
    asked: { agency: string; period: string; cutoff: string | undefined },
    now: Date,
  ): Promise<FiguresAnswer>;
  breakdownNames(): Readonly<Record<string, string>>;
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

/** `null`: nothing was recorded by then; `0`: recorded before, none in the window. */
interface Compared {
  readonly value: number | null;
  readonly previous: number | null;
  readonly sameLastYear: number | null;
}

export interface FigureRow extends Compared {
  readonly key: string;
  readonly label: string;
  /** Of outreach by channel: how much there was, null where its units differ. */
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

/** Null where the plugin is switched off. */
export const reportPlugin = (strapi: Core.Strapi): ReportPlugin | null => {
  const service: ReportPlugin | undefined = strapi.plugins['cchc-report']?.service('publicPages');
  return service ?? null;
};

/** Codes of what does not exist; every other refusal is of the request. */
const UNKNOWN = ['report_unknown', 'agency_unknown'];

/** What the plugin refused, in Vietnamese; null of any other error. */
export const refusalOf = (
  error: unknown,
): { readonly code: string; readonly isUnknown: boolean; readonly message: string } | null =>
  error instanceof Error && error.name === 'ReportError' && 'code' in error
    ? { code: String(error.code), isUnknown: UNKNOWN.includes(String(error.code)), message: error.message }
    : null;
