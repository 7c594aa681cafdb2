import type { Core } from '@strapi/strapi';
import { daysLeft, duePeriods, dueStatus } from '../model';
import { toLocalDate, periodKey, type LocalDate } from '../../domain/period';
import type { AgencyRow, Query } from '../../sources';
import { isUntouched, latestReports, readSections, type LatestReport } from '../store';
import type { CalendarAnswer, DueReport } from '../../contract';
import { periodAnswer } from '../../services/figures';
import { reading } from '../../services/reading';
import { readAgencySettings } from './agencySettings';
import { agencyAnswer } from './answers';

/**
 * The answer of `GET /cchc-report/calendar`: the due reports, computed each time from the settings and the stored
 * reports.
 * @throws ReportError `agency_unknown`, `home_agency_unset`
 */
export const answerCalendar = (
  strapi: Core.Strapi,
  slug: string | undefined,
  now: Date,
): Promise<CalendarAnswer> =>
  reading(strapi, async (source) => {
    const today = toLocalDate(now);
    return { data: await readDue(source.query, await source.agency(slug), today), meta: { today } };
  });

/** The due reports of an agency, the oldest due day first. */
export const readDue = async (query: Query, agency: AgencyRow, today: LocalDate): Promise<DueReport[]> => {
  const { calendar } = await readAgencySettings(query, agency.documentId);
  const reports = await latestReports(query, agency.documentId);
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
      report: report === undefined ? null : await readProgress(query, report),
    });
  }
  return data;
};

/** The progress of a report: the number of its sections, and of those whose text differs from the template. */
const readProgress = async (
  query: Query,
  { documentId, state }: LatestReport,
): Promise<DueReport['report']> => {
  const sections = await readSections(query, documentId);
  const edited = sections.filter((section) => !isUntouched(section));
  return { documentId, state, sections: sections.length, edited: edited.length };
};
