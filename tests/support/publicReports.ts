import { PDF } from './fullLife';
import { lifeOf, SOMEBODY } from './issues';
import type { TestApp } from './strapi';

interface AfterIssue {
  show(id: string, isPublic: boolean, actor: object, now: Date): Promise<unknown>;
  attach(id: string, file: object, actor: object, now: Date): Promise<unknown>;
  supersede(id: string, actor: object, now: Date): Promise<{ data: { documentId: string } }>;
}

export interface ShownReports {
  /** In force, with a signed PDF. */
  readonly current: string;
  /** The one that it took the place of. */
  readonly superseded: string;
}

/** Two reports of an agency that the public is shown, one in the place of the other. */
export const shownReports = async (app: TestApp, agency: string, period: string): Promise<ShownReports> => {
  const { drafts, steps, issuing } = lifeOf(app);
  const after = app.strapi.plugin('cchc-report').service<AfterIssue>('afterIssue');
  const now = new Date();
  const issue = async (id: string, number: number): Promise<void> => {
    await steps.submit(id, undefined, SOMEBODY, now);
    await issuing.issue(id, { number, issuedOn: '2024-06-20' }, null, SOMEBODY, now);
    await after.show(id, true, SOMEBODY, now);
  };
  const { data } = await drafts.create({ agency, kind: 'half-year', period }, SOMEBODY, now);
  await issue(data.documentId, 7);
  const { data: successor } = await after.supersede(data.documentId, SOMEBODY, now);
  await issue(successor.documentId, 8);
  const file = { name: 'Bản đã ký.pdf', bytes: PDF };
  await after.attach(successor.documentId, file, { ...SOMEBODY, mayPublish: true }, now);
  return { current: successor.documentId, superseded: data.documentId };
};
