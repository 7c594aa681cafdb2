import type { Core } from '@strapi/strapi';
import { ReportError } from '../domain/errors';
import { breakdownLabel, BREAKDOWNS } from '../domain/figures';
import { parseCutoff, parsePeriodKey, periodPartNames } from '../domain/period';
import { readTerms } from '../domain/search';
import type { Page } from '../sources';
import type { FiguresAnswer, PublicReportAnswer, PublicReportsAnswer, SearchAnswer } from '../contract';
import { answerFigures } from './figures';
import { getService } from './getService';
import { answerPublicReport, answerReportsOfAgencies } from '../reports/service/publicReports';

/** The request for figures: the agency's slug, period and cut-off, in the notation of the API. */
export interface PageFigures {
  readonly agency: string;
  readonly period: string;
  readonly cutoff: string | undefined;
}

/** A search among the records of one agency. */
export interface PageSearch {
  readonly q: string;
  readonly agency: string;
  readonly page: Page;
}

/**
 * For pages that this server renders itself: figures, search and issued reports with the answers of the content API,
 * requested in words. The caller must check that the public may read them.
 */
export const createPublicPagesService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws ReportError `agency_unknown`, `cutoff_invalid`, and as `parsePeriodKey` */
  figures({ agency, period, cutoff }: PageFigures, now: Date): Promise<FiguresAnswer> {
    const request = { agency, period: parsePeriodKey(period), cutoff: parseCutoff(cutoff) };
    return answerFigures(strapi, request, now);
  },

  /** The names of each breakdown's rows: "Kênh", "Lĩnh vực". */
  breakdownNames: (): Readonly<Record<string, string>> =>
    Object.fromEntries(BREAKDOWNS.map((by) => [by, breakdownLabel(by)])),

  /** The parts of a year for a form, longest first: `H1`, "6 tháng đầu năm". */
  periodParts: periodPartNames,

  /**
   * @param mayShow tells if records of a content type may be answered
   * @throws ReportError `agency_unknown`, `search_empty`
   */
  search({ q, agency, page }: PageSearch, mayShow: (uid: string) => boolean): Promise<SearchAnswer> {
    const terms = readTerms(q);
    if (terms === null) throw new ReportError('search_empty');
    return getService(strapi, 'search').answer({ terms, type: undefined, agency, page }, (fields) =>
      fields.every(({ uid }) => mayShow(uid)),
    );
  },

  /** Issued and shown reports of these agencies, by their document ids. */
  reports: (agencyIds: readonly string[], page: Page): Promise<PublicReportsAnswer> =>
    answerReportsOfAgencies(strapi, agencyIds, page),

  /** @throws ReportError `report_unknown`, also for a report that is not shown */
  report: (documentId: string): Promise<PublicReportAnswer> => answerPublicReport(strapi, documentId),
});
