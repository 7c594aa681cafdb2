import { PDF } from './fullLife';
import { reportActs, SOMEBODY } from './issues';
import type { TestApp } from './strapi';

export interface ShownReports {
  /** In force, with a signed PDF. */
  readonly current: string;
  /** The one that it took the place of. */
  readonly superseded: string;
}

/** Two reports of an agency that the public is shown, one in the place of the other. */
export const shownReports = async (app: TestApp, agency: string, period: string): Promise<ShownReports> => {
  const acts = reportActs(app);
  const now = new Date();
  const issue = async (id: string, number: number): Promise<void> => {
    await acts.submit(id, {}, SOMEBODY, now);
    await acts.issue(id, { number, issuedOn: '2024-06-20' }, null, SOMEBODY, now);
    await acts.show(id, true, SOMEBODY, now);
  };
  const { data } = await acts.create({ agency, kind: 'half-year', period }, SOMEBODY, now);
  await issue(data.documentId, 7);
  const { data: successor } = await acts.supersede(data.documentId, SOMEBODY, now);
  await issue(successor.documentId, 8);
  const file = { name: 'Bản đã ký.pdf', bytes: PDF };
  await acts.attach(successor.documentId, file, { ...SOMEBODY, mayPublish: true }, now);
  return { current: successor.documentId, superseded: data.documentId };
};
