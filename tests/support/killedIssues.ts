import type { Verification } from '../../src/plugins/cchc-report/server/src/reports/service/verification';
import { adminAccount } from './adminAccount';
import { asking, listening } from './asking';
import { communes, from1To, months, submittedMonths } from './issues';
import { type Killed, killWhileIssuing } from './killRounds';
import type { Rows } from './rows';
import type { TestApp } from './strapi';

/** Issues that are in flight when the app is killed. */
const AT_ONCE = 6;

export interface Survived extends Killed {
  /** Agencies whose numbers are not 1, 2, 3 and so on. */
  readonly holes: readonly string[];
  readonly verification: Verification;
}

/** Kills the app in so many rounds while it issues `each` reports of some agencies, and looks at what is left. */
export const issueUnderKills = async (
  app: TestApp,
  rows: Rows,
  { agencies, each, rounds }: { agencies: number; each: number; rounds: number },
): Promise<Survived> => {
  const { token } = await adminAccount(app, 'cchc-lanh-dao');
  const rest = asking(await listening(app), token);
  const ids: string[] = [];
  for (const agency of await communes(app, agencies))
    ids.push(...(await submittedMonths(app, agency, months(each))));
  const verify = (): Promise<Verification> =>
    app.strapi.plugin('cchc-report').service('verification').verify();
  // The drafts are copied by SQL, and verify names their texts for that.
  const copied = new Set((await verify()).faults.map(({ item }) => item));
  const killed = await killWhileIssuing(app.database, rows, { ids, token, rounds, atOnce: AT_ONCE }, rest);
  const registers = await rows.all<{ agency: string; numbers: number[] }>(
    `select agency_id as agency, array_agg(number order by number) as numbers from cchc_issued_reports group by agency_id`,
  );
  const whole = JSON.stringify(from1To(each));
  const holes = registers.filter(({ numbers }) => JSON.stringify(numbers) !== whole);
  const verification = await verify();
  // The triggers that slow an issue down are foreign rules: when a look saw them, the log says so.
  const made = (item: string): boolean => copied.has(item) || item.endsWith('.slow');
  return {
    ...killed,
    holes: holes.map(({ agency }) => agency),
    verification: { ...verification, faults: verification.faults.filter(({ item }) => !made(item)) },
  };
};
