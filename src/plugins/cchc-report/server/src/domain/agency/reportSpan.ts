import { ReportError } from '../errors';
import { addDays, type LocalDate, type Window } from '../period';
import { fillTemplate, formatNumericDate } from '../vi';
import type { AgencyTerm, DatedAgency } from './superiors';
import validity from './validity.vi.json';

type NamedTerm = AgencyTerm & { readonly name: string };

/** The days that a report covers, and the day it speaks from. */
export interface ReportSpan {
  /** The days of the window on which the agency existed, or a predecessor that is included, up to today. */
  readonly covered: Window;
  /** True while such days are still to come. */
  readonly provisional: boolean;
  /**
   * The day after the window once it is over, else today; the agency's last day if it ended before. Names, terms and
   * recipients are those of that day, so a report on a past period is addressed as it was then.
   */
  readonly asOf: LocalDate;
}

/** The first day of the window on which the agency existed, or null. */
const firstDayIn = (window: Window, { validFrom, validTo }: AgencyTerm): LocalDate | null => {
  const from = later(window.from, validFrom);
  return from <= earlier(window.to, validTo) ? from : null;
};

/** True if the agency existed on a day of the window: only then is there a report of it. */
export const existedIn = (window: Window, agency: AgencyTerm): boolean => firstDayIn(window, agency) !== null;

/**
 * The days that a report can cover on `today`.
 * @param predecessors those whose figures the report includes
 * @throws ReportError `agency_not_in_period` when the agency existed on no day of the window, `period_not_begun`
 */
export function reportSpan(
  window: Window,
  agency: NamedTerm,
  today: LocalDate,
  predecessors: readonly AgencyTerm[] = [],
): ReportSpan {
  const from = firstDayIn(window, agency);
  if (from === null) throw notInPeriod(window, agency);
  const to = earlier(window.to, agency.validTo);
  if (today < from) throw new ReportError('period_not_begun', { from: formatNumericDate(from) });
  return {
    covered: {
      from: predecessors.reduce((first, each) => earlier(first, firstDayIn(window, each)), from),
      to: earlier(to, today),
    },
    provisional: today < to,
    asOf: earlier(earlier(addDays(window.to, 1), today), agency.validTo),
  };
}

/** Today, or the last day of a closed agency: nobody signs in its name later. */
export const latestDay = ({ validTo }: Pick<DatedAgency, 'validTo'>, today: LocalDate): LocalDate =>
  earlier(today, validTo);

const notInPeriod = (window: Window, agency: NamedTerm): ReportError =>
  new ReportError('agency_not_in_period', {
    name: agency.name,
    validity: validityInWords(agency),
    from: formatNumericDate(window.from),
    to: formatNumericDate(window.to),
  });

function validityInWords({ validFrom, validTo }: NamedTerm): string {
  const days = { from: validFrom && formatNumericDate(validFrom), to: validTo && formatNumericDate(validTo) };
  const form = validFrom === null ? validity.to : validTo === null ? validity.from : validity.fromTo;
  return fillTemplate(form, { from: days.from ?? '', to: days.to ?? '' });
}

const earlier = (a: LocalDate, b: LocalDate | null): LocalDate => (b !== null && b < a ? b : a);
const later = (a: LocalDate, b: LocalDate | null): LocalDate => (b !== null && b > a ? b : a);
