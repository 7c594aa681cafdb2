import type { Core } from '@strapi/strapi';
import { writeDocx } from '../document';
import { composeReport } from '../domain/narrative';
import { parseCutoff, parsePeriod, periodKey } from '../domain/period';
import { asciiFileName } from '../domain/vi';
import { inSnapshot } from '../sources';
import words from '../translations/fileNames.vi.json';
import type { FiguresRequest } from './figures';
import { getService } from './getService';

/** A report as a file; nothing of it is stored. */
export interface BuiltReport {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** A period as it is typed on the command line. */
export interface TypedRequest {
  readonly agency?: string | undefined;
  readonly period?: string | undefined;
  readonly cutoff?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly now: Date;
}

/** A report by the calendar is another file than the one under the decree. */
const fileName = (slug: string, { period, cutoff }: FiguresRequest): string => {
  const name = ['bao-cao-cchc', asciiFileName(slug), periodKey(period)];
  return `${[...name, ...(cutoff === 'calendar' && period.kind !== 'custom' ? [words.byCalendar] : [])].join('-')}.docx`;
};

/** Period -> window -> figures -> narrative -> document -> bytes. */
export const createReportService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The report of a period as a Word file, from one snapshot of the records. */
  async write(request: FiguresRequest, now: Date): Promise<BuiltReport> {
    const tables = await getService(strapi, 'sources').tables();
    const { facts, slug } = await inSnapshot(strapi, async (query) => ({
      facts: await getService(strapi, 'facts').read(query, tables, request, now),
      slug: (await getService(strapi, 'figures').agency(query, tables, request.agency)).slug,
    }));
    return {
      bytes: await writeDocx(composeReport(facts)),
      fileName: fileName(slug, request),
    };
  },

  /** As `write`, for a request in words. */
  build({ agency, period, cutoff, from, to, now }: TypedRequest): Promise<BuiltReport> {
    return this.write(
      { agency, period: parsePeriod({ period, from, to }), cutoff: parseCutoff(cutoff) },
      now,
    );
  },
});

export type ReportService = ReturnType<typeof createReportService>;
