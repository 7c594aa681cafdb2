import type { Actor } from '../../src/plugins/cchc-report/server/src/reports/service/actor';
import type { ReportDetail } from '../../src/plugins/cchc-report/server/src/contract';
import type { Answered, Ask } from './asking';
import { createCommune } from './records';
import { slugOf } from './reports';
import type { TestApp } from './strapi';

/** The account that creates the fixtures of a test. */
export const SOMEBODY: Actor = { account: '1', name: 'Trần Thị B', ip: null };

type Acted = Promise<{ data: ReportDetail }>;

interface ReportActs {
  create(asked: object, actor: Actor, now: Date): Acted;
  submit(id: string, asked: object, actor: Actor, now: Date): Acted;
  issue(id: string, asked: object, key: string | null, actor: Actor, now: Date): Acted;
  show(id: string, isPublic: boolean, actor: Actor, now: Date): Acted;
  attach(id: string, file: object, actor: object, now: Date): Acted;
  supersede(id: string, actor: Actor, now: Date): Acted;
}

/** What the plugin does with reports, for tests that do not need HTTP for it. */
export const reportActs = ({ strapi }: TestApp): ReportActs =>
  strapi.plugin('cchc-report').service<ReportActs>('reportActs');

/** Slugs of so many new communes. */
export const communes = async (app: TestApp, count: number): Promise<string[]> => {
  const slugs: string[] = [];
  for (let made = 0; made < count; made += 1)
    slugs.push(await slugOf(app, (await createCommune(app.strapi)).agency));
  return slugs;
};

/** So many months as periods are written, from January of a year. */
export const months = (count: number, year = 2001): string[] =>
  Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${year + Math.floor(index / 12)}-${month}`;
  });

/** A report of each further month as the first one is, without a word in the log: making one takes as long as issuing it. */
const COPY = `
  with months as (
    select period, ordinality, to_date(period, 'YYYY-MM') as day
      from unnest(cast(:periods as text[])) with ordinality as asked(period)),
  made as (
    insert into cchc_reports (document_id, agency_id, kind, period_key, cutoff, first_day, last_day, title, state, print, seen,
                              seen_at, submitted_at, submitted_by, created_at, created_by, updated_at, updated_by)
    select :first || 'n' || ordinality, agency_id, kind, period, cutoff, day - 17, day + 13, title, state, print, seen,
           seen_at, submitted_at, submitted_by, created_at, created_by, updated_at, updated_by
      from cchc_reports, months where document_id = :first
    returning document_id as id),
  worded as (
    insert into cchc_report_sections (report_id, section, version, position, text, saved_at, saved_by, base)
    select made.id, section, version, position, text, saved_at, saved_by, base
      from cchc_report_sections, made where report_id = :first)
  select id from made`;

/** Makes a submitted report of each month; gives their ids. */
export const submittedMonths = async (
  app: TestApp,
  agency: string,
  [first = '', ...further]: readonly string[],
  now = new Date(),
): Promise<string[]> => {
  const acts = reportActs(app);
  const { data } = await acts.create({ agency, kind: 'month', period: first }, SOMEBODY, now);
  await acts.submit(data.documentId, {}, SOMEBODY, now);
  const copied = { first: data.documentId, periods: `{${further.join(',')}}` };
  const { rows } = await app.strapi.db.connection.raw(COPY, copied);
  return [data.documentId, ...rows.map(({ id }: { id: string }) => id)];
};

/** Asks again while the server is too busy to answer in time (503), as its `Retry-After` says: the same request is one issue. */
export const askUntilServed = async <Data>(
  request: () => Promise<Answered<Data>>,
): Promise<Answered<Data>> => {
  for (;;) {
    const answer = await request();
    if (answer.status !== 503) return answer;
  }
};

/** Issues a report as the admin does: with the proposed number, and while that is taken with the one that is said to be next. */
export const issueWithNext = async (ask: Ask, id: string): Promise<number> => {
  const { body: proposal } = await askUntilServed(() =>
    ask<{ number: number; issuedOn: string }>('GET', `/reports/${id}/proposal`),
  );
  let { number } = proposal.data;
  for (;;) {
    const asked = { number, issuedOn: proposal.data.issuedOn };
    const { status, body } = await askUntilServed(() =>
      ask<ReportDetail>('POST', `/reports/${id}/issue`, asked),
    );
    if (status === 200) return number;
    if (body.error?.details.code !== 'number_taken') throw new Error(JSON.stringify(body));
    number = Number(body.error.details['next']);
  }
};

/** Issues so many reports of each agency at once, each by whom `by` says; gives the numbers of each agency, in order. */
export const issueAtOnce = async (
  app: TestApp,
  counts: readonly number[],
  by: (index: number) => Ask,
): Promise<number[][]> => {
  const agencies = await communes(app, counts.length);
  const ids: string[][] = [];
  for (const [index, agency] of agencies.entries())
    ids.push(await submittedMonths(app, agency, months(counts[index] ?? 0)));
  const issued = ids.map((ofAgency) =>
    Promise.all(ofAgency.map((id, index) => issueWithNext(by(index), id))),
  );
  return (await Promise.all(issued)).map((numbers) => numbers.sort((a, b) => a - b));
};

export const from1To = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
