import type { Core } from '@strapi/strapi';
import { daysLeft, duePeriods, dueStatus } from '../../domain/life';
import { localDateOf, periodKey } from '../../domain/period';
import { inSnapshot, readAgencies, type Query } from '../../sources';
import { isUntouched, latestReports, readSections, type LatestReport } from '../../sources/life';
import type { CalendarAnswer, DueReport } from '../../contract';
import { periodAnswer } from '../figures';
import { getService } from '../getService';
import { agencyAnswer } from './answers';

/** What is due, worked out at every look from the settings and the reports that are stored. */
export const createCalendarService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The answer of `GET /cchc-report/calendar`. @throws ReportError `agency_unknown`, `home_agency_unset` */
  async answer(slug: string | undefined, now: Date): Promise<CalendarAnswer> {
    const tables = await getService(strapi, 'sources').tables();
    const today = localDateOf(now);
    return inSnapshot(strapi, async (query) => {
      const { documentId } = await getService(strapi, 'figures').agency(query, tables, slug);
      const agency = (await readAgencies(query, tables)).find((each) => each.documentId === documentId);
      if (agency === undefined) throw new Error(`agency ${documentId} vanished within a snapshot`);
      const { calendar } = await getService(strapi, 'agencySettings').read(query, documentId);
      const reports = await latestReports(query, documentId);
      const data: DueReport[] = [];
      for (const due of duePeriods(calendar, today, agency)) {
        const report = reports.find(({ kind, key }) => kind === due.kind && key === periodKey(due.period));
        data.push({
          agency: agencyAnswer(agency),
          kind: due.kind,
          period: periodAnswer(due.period, due.cutoff),
          due: due.due,
          status: dueStatus(due, report?.state === 'issued', today),
          daysLeft: daysLeft(due, today),
          report: report === undefined ? null : await progressOf(query, report),
        });
      }
      return { data, meta: { today } };
    });
  },
});

/** How far a report is: its sections, and how many of them have other words than the template's. */
const progressOf = async (
  query: Query,
  { documentId, state }: LatestReport,
): Promise<DueReport['report']> => {
  const sections = await readSections(query, documentId);
  const edited = sections.filter((section) => !isUntouched(section));
  return { documentId, state, sections: sections.length, edited: edited.length };
};
