import type { ReportSummary } from '../../../../../server/src/contract';
import type { PERMISSIONS } from '../../../permissions';

type May = (name: keyof typeof PERMISSIONS) => boolean;

/** The state of a report that its badge shows. */
export type Standing = 'draft' | 'submitted' | 'issued' | 'discarded' | 'void' | 'superseded';

type Report = Pick<ReportSummary, 'state' | 'issued' | 'submitted'>;

/** Row id of an account, as Strapi's admin knows it. */
type Account = string | number;

export const toStanding = ({ state, issued }: Pick<Report, 'state' | 'issued'>): Standing => {
  if (state !== 'issued' || issued === null) return state;
  if (issued.void !== null) return 'void';
  return issued.supersededBy === null ? 'issued' : 'superseded';
};

/** An action on the report as a whole. */
export type Act =
  | 'submit'
  | 'discard'
  | 'withdraw'
  | 'return'
  | 'issue'
  | 'supersede'
  | 'void'
  | 'attach'
  | 'publish';

const ACTS: Readonly<Record<Standing, readonly Act[]>> = {
  draft: ['submit', 'discard'],
  submitted: ['withdraw', 'return', 'issue'],
  issued: ['supersede', 'void', 'attach', 'publish'],
  superseded: ['attach', 'publish'],
  void: [],
  discarded: [],
};

/** The permission of an action. */
const permissionOf = (act: Act): Parameters<May>[0] => {
  if (act === 'withdraw') return 'submit';
  return act === 'discard' ? 'draft' : act;
};

/** True if the account submitted the report and no leader has opened it. */
const isWithdrawable = ({ submitted }: Report, account: Account | undefined): boolean =>
  submitted !== null &&
  submitted.readAt === null &&
  (submitted.account === null || String(submitted.account) === String(account));

/** Lists the actions that the account may take on the report in its present state. */
export const listActs = (report: Report, may: May, account?: Account): readonly Act[] =>
  ACTS[toStanding(report)].filter(
    (act) => may(permissionOf(act)) && (act !== 'withdraw' || isWithdrawable(report, account)),
  );

/** True if the account may edit the report. */
export const isWritable = (report: Report, may: May): boolean => report.state === 'draft' && may('draft');
