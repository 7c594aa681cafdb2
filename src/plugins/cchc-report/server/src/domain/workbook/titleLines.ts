import type { AgencyAnswer, PeriodAnswer } from '../../contract';
import { parseLocalDate } from '../period';
import { decapitalise, fillTemplate, formatDate, oneLine } from '../vi';
import wording from './wording.vi.json';

/** The agency and the days of the figures. */
export interface Subject {
  readonly period: Pick<PeriodAnswer, 'label' | 'from' | 'to'>;
  readonly agency: Pick<AgencyAnswer, 'name'>;
}

const writeDay = (day: string): string => formatDate(parseLocalDate(day));

/**
 * The title lines above a table of figures: subject and period, agency, days counted, and a remark.
 * @throws ReportError `date_invalid` for an invalid day in the period
 */
export function titleLines(
  title: string,
  { period, agency }: Subject,
  ...remarks: readonly string[]
): string {
  const days = period.from === period.to ? wording.day : wording.days;
  return [
    fillTemplate(title, { period: decapitalise(oneLine(period.label)) }),
    oneLine(agency.name),
    fillTemplate(days, { from: writeDay(period.from), to: writeDay(period.to) }),
    ...remarks,
  ].join('\n');
}
