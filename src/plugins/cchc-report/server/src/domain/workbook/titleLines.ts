import type { AgencyAnswer, PeriodAnswer } from '../../contract';
import { parseLocalDate } from '../period';
import { decapitalise, fillTemplate, formatDate, oneLine } from '../vi';
import wording from './wording.vi.json';

/** Whose figures of which days. */
export interface Subject {
  readonly period: Pick<PeriodAnswer, 'label' | 'from' | 'to'>;
  readonly agency: Pick<AgencyAnswer, 'name'>;
}

const written = (day: string): string => formatDate(parseLocalDate(day));

/**
 * The title above a table of figures, a line each: what and of which period, whose, counted on which days, and a remark.
 * @throws ReportError `date_invalid` when an end of the period is no day
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
    fillTemplate(days, { from: written(period.from), to: written(period.to) }),
    ...remarks,
  ].join('\n');
}
