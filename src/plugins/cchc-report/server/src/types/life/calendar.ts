import type { AgencyAnswer, PeriodAnswer } from '../api';
import type { ReportKind, ReportState } from './report';

/** What is due. */

export type DueStatus = 'running' | 'due' | 'overdue' | 'issued';

export interface DueReport {
  agency: AgencyAnswer;
  kind: ReportKind;
  period: PeriodAnswer;
  due: string;
  /** `running`: the window is not over; `due`: it is, and the day has not passed. */
  status: DueStatus;
  /** From today to the due day; negative when past. */
  daysLeft: number;
  report: { documentId: string; state: ReportState; sections: number; edited: number } | null;
}

/** `GET /cchc-report/calendar?agency`: what is running, due or overdue, and what was issued lately; by due day. */
export interface CalendarAnswer {
  data: DueReport[];
  meta: { today: string };
}
