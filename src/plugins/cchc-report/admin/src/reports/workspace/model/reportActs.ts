import type { ReportSummary } from '../../../../../server/src/contract';
import type { PERMISSIONS } from '../../../permissions';

type May = (name: keyof typeof PERMISSIONS) => boolean;

/** The state of a report that its badge shows. */
export type Standing = 'draft' | 'submitted' | 'issued' | 'discarded' | 'void' | 'superseded';

type Report = Pick<ReportSummary, 'state' | 'issued'>;

export const toStanding = ({ state, issued }: Report): Standing => {
  if (state !== 'issued' || issued === null) return state;
  if (issued.void !== null) return 'void';
  return issued.supersededBy === null ? 'issued' : 'superseded';
};

/** An action on the report as a whole. */
export type Act = 'submit' | 'discard' | 'return' | 'issue' | 'supersede' | 'void' | 'attach' | 'publish';

const ACTS: Readonly<Record<Standing, readonly Act[]>> = {
  draft: ['submit', 'discard'],
  submitted: ['return', 'issue'],
  issued: ['supersede', 'void', 'attach', 'publish'],
  superseded: ['attach', 'publish'],
  void: [],
  discarded: [],
};

/** Lists the actions that the account may take on the report in its present state. */
export const listActs = (report: Report, may: May): readonly Act[] =>
  ACTS[toStanding(report)].filter((act) => may(act === 'discard' ? 'draft' : act));

/** True if the account may edit the report. */
export const isWritable = (report: Report, may: May): boolean => report.state === 'draft' && may('draft');
