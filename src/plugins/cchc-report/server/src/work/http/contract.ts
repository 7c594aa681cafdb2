import { z } from '@strapi/utils';
import { requiredText, shortText, version } from '../../contract/fields';
import type { AgencyAnswer } from '../../contract/shared';
import type { DoneAnswer } from '../../reports/http/contract/reports';

/** The list of work of an account, and the turns and remarks that it is made from. Admin only. */

export const WORK_KINDS = ['to-issue', 'returned', 'due', 'overdue', 'remark', 'import'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export interface WorkItem {
  kind: WorkKind;
  agency: AgencyAnswer;
  /** Document id of the report; absent for a report that nobody has begun, and for an import. */
  report?: string;
  /** "Báo cáo quý I năm 2026", or the name of the imported file. */
  title: string;
  /** Since when it waits: an instant. */
  at: string;
  /** Who put it there; absent for due days and imports. */
  by?: string;
  /** The note, remark or answer that came with it. */
  text?: string;
  /** The last day by which the report is to be issued. */
  due?: string;
  /** Path of the admin that opens the spot. */
  url: string;
}

export interface WorkAnswer {
  data: WorkItem[];
  /** `today` is the day in Viet Nam, `YYYY-MM-DD`. */
  meta: { count: number; today: string };
}

/** Body of `POST /cchc-report/reports/:id/submit`. */
export const submission = z.strictObject({
  version: version.optional(),
  /** Row id of the account that is to issue the report; by default everybody of the office who may. */
  to: z.number().int().min(1).max(2_000_000_000).optional(),
  note: shortText.optional(),
});
export type Submission = z.infer<typeof submission>;

export interface LeadersAnswer {
  data: { accountId: number; name: string }[];
}

/** Body of `POST /cchc-report/reports/:id/remarks`. */
export const newRemark = z.strictObject({
  section: shortText,
  /** The sentence or figure of the section that is meant; by default the whole section. */
  anchor: shortText.optional(),
  text: requiredText,
});
export type NewRemark = z.infer<typeof newRemark>;

/** Body of `POST /cchc-report/remarks/:id/answers`. */
export const newAnswer = z.strictObject({ text: requiredText });

export interface RemarkAnswer extends DoneAnswer {
  id: string;
  section: string;
  /** Name of the section in lists: "I. Kết quả thực hiện". */
  sectionTitle: string;
  anchor: string | null;
  text: string;
  answers: (DoneAnswer & { id: string; text: string })[];
  resolved: DoneAnswer | null;
  /** True if it waits for the account that asks. */
  waits: boolean;
}

export interface RemarksAnswer {
  data: RemarkAnswer[];
}

export interface OneRemarkAnswer {
  data: RemarkAnswer;
}
