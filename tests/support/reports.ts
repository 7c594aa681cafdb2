import type { ReportDetail, SectionAnswer } from '../../src/plugins/cchc-report/server/src/contract';
import type { AdminAccount } from './adminAccount';
import { documents, saveRecord, type Commune } from './records';
import type { TestApp } from './strapi';

const REPORTS = '/cchc-report/reports';

interface Answered {
  readonly status: number;
  readonly body: { data: ReportDetail; error?: { details: Record<string, unknown>; message: string } };
}

/** The life of a report as an account walks through it; each step answers what the server did. */
export const walk = (account: AdminAccount) => ({
  create: async (asked: object): Promise<Answered> => account.request('post', REPORTS).send(asked),
  read: async (id: string): Promise<Answered> => account.request('get', `${REPORTS}/${id}`),
  save: async (id: string, key: string, body: object): Promise<Answered> =>
    account.request('put', `${REPORTS}/${id}/sections/${key}`).send(body),
  step: async (
    id: string,
    step: string,
    body: object = {},
    headers: Record<string, string> = {},
  ): Promise<Answered> => account.request('post', `${REPORTS}/${id}/${step}`).set(headers).send(body),
});

export type Walk = ReturnType<typeof walk>;

/** Slug of an agency by its document id. */
export const slugOf = async ({ strapi }: TestApp, agency: string): Promise<string> =>
  String((await documents(strapi, 'agency').findOne({ documentId: agency }))?.['slug']);

/** A few records of the first half of 2024: two articles, one meeting, one plan, one procedure. */
export const recordHalfYear = async ({ strapi }: TestApp, commune: Commune): Promise<void> => {
  await saveRecord(strapi, 'article', commune, {
    data: { title: 'Tin thứ nhất', publishedOn: '2024-01-10' },
  });
  await saveRecord(strapi, 'article', commune, { data: { title: 'Tin thứ hai', publishedOn: '2024-02-10' } });
  await saveRecord(strapi, 'meeting', commune, { data: { attendees: 40 } });
  await saveRecord(strapi, 'plan', commune, { data: { number: 7 } });
  await saveRecord(strapi, 'procedure', commune, { data: { postedOn: '2024-01-05' } });
};

/** Makes and submits a report. */
export const submitted = async (by: Walk, asked: object): Promise<ReportDetail> => {
  const made = await by.create(asked);
  if (made.status !== 201) throw new Error(`not made: ${JSON.stringify(made.body)}`);
  const { body, status } = await by.step(made.body.data.documentId, 'submit');
  if (status !== 200) throw new Error(`not submitted: ${JSON.stringify(body)}`);
  return body.data;
};

/** Makes, submits and issues a report. */
export const issued = async (
  { writing, leading }: { writing: Walk; leading: Walk },
  asked: object,
  issue: object,
): Promise<ReportDetail> => {
  const { documentId } = await submitted(writing, asked);
  const { status, body } = await leading.step(documentId, 'issue', issue);
  if (status !== 200) throw new Error(`not issued: ${JSON.stringify(body)}`);
  return body.data;
};

/** One section of a report. @throws Error when it has none of that key */
export const sectionOf = ({ sections }: ReportDetail, key: string): SectionAnswer => {
  const section = sections.find((candidate) => candidate.key === key);
  if (section === undefined) throw new Error(`no section ${key}`);
  return section;
};
