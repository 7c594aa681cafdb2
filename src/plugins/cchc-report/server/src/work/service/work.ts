import type { Core } from '@strapi/strapi';
import type { DueReport, WorkAnswer, WorkItem } from '../../contract';
import { parsePeriodKey, toLocalDate, type Cutoff, type LocalDate } from '../../domain/period';
import { decapitalise, fillTemplate } from '../../domain/vi';
import { listUndecided } from '../../importing/store';
import { agencyAnswer } from '../../reports/service/answers';
import { readDue } from '../../reports/service/calendar';
import { periodAnswer } from '../../services/figures';
import { reading, type Reading } from '../../services/reading';
import { readSettings } from '../../services/settings';
import { agencyOfDocument, currentOffice, findAgency, type AgencyRow } from '../../sources';
import words from '../../translations/work.vi.json';
import { listWaitingRemarks, listWaitingReports, type WaitingReport } from '../store';
import { importPath, newReportPath, remarkPath, reportPath } from './adminPaths';

/** The account that asks for its work, and the permissions that decide about it. */
export interface Worker {
  /** Row id; null where a token asks, for which nothing waits. */
  readonly account: number | null;
  readonly mayIssue: boolean;
  readonly mayDraft: boolean;
}

/** Due days are read office by office; an account of more offices gets those of the one that it works in. */
const MOST_CALENDARS = 12;

/** The offices whose reports an account works on: all of its own; the home agency for one that reaches everything. */
const listOwnOffices = async ({ query, tables, reach }: Reading): Promise<readonly AgencyRow[]> => {
  const { homeAgency } = await readSettings(query);
  const slugs =
    reach === null ? [homeAgency ?? ''] : reach.offices.filter(({ isOwn }) => isOwn).map(({ slug }) => slug);
  const found: AgencyRow[] = [];
  if (slugs.length > MOST_CALENDARS && reach !== null) {
    const current = currentOffice(reach, homeAgency);
    const agency = current === undefined ? null : await findAgency(query, tables, current.slug);
    return agency === null ? [] : [agency];
  }
  for (const slug of slugs) {
    const agency = slug === '' ? null : await findAgency(query, tables, slug);
    if (agency !== null) found.push(agency);
  }
  return found;
};

const titleOf = (periodKey: string, cutoff: string): string =>
  fillTemplate(words.report, {
    period: decapitalise(periodAnswer(parsePeriodKey(periodKey), cutoff as Cutoff).label),
  });

/** Null for an office that is gone or that the account no longer reaches: a membership may end while something waits. */
type NameAgency = (agencyId: string) => Promise<WorkItem['agency'] | null>;

const toTurnItem = (row: WaitingReport, agency: WorkItem['agency']): WorkItem => ({
  kind: row.kind,
  agency,
  report: row.reportId,
  title: titleOf(row.periodKey, row.cutoff),
  at: row.at.toISOString(),
  by: row.by,
  ...(row.note !== null && { text: row.note }),
  url: reportPath(row.reportId),
});

/** Waits for a clerk: due or overdue, and not with a leader. */
const isOfClerk = ({ status, report }: DueReport): boolean =>
  (status === 'due' || status === 'overdue') && report?.state !== 'submitted';

const toDueItem = ({ status, agency, period, due, report }: DueReport): WorkItem => ({
  kind: status === 'overdue' ? 'overdue' : 'due',
  agency,
  ...(report !== null && { report: report.documentId }),
  title: titleOf(period.key, period.cutoff),
  at: new Date(`${period.to}T17:00:00Z`).toISOString(),
  due,
  url:
    report === null ? newReportPath(agency.slug, period.key, period.cutoff) : reportPath(report.documentId),
});

const listDueItems = async ({ query }: Reading, offices: readonly AgencyRow[], today: LocalDate) => {
  const items: DueReport[] = [];
  for (const office of offices) items.push(...(await readDue(query, office, today)));
  return items;
};

const listRemarkItems = async (
  { query }: Reading,
  account: number,
  name: NameAgency,
): Promise<WorkItem[]> => {
  const items: WorkItem[] = [];
  for (const remark of await listWaitingRemarks(query, account)) {
    const agency = await name(remark.agencyId);
    if (agency === null) continue;
    items.push({
      kind: 'remark',
      agency,
      report: remark.reportId,
      title: titleOf(remark.periodKey, remark.cutoff),
      at: remark.at.toISOString(),
      by: remark.by,
      text: remark.text,
      url: remarkPath(remark.reportId, remark.id),
    });
  }
  return items;
};

const listImportItems = async (
  { query }: Reading,
  account: number,
  name: NameAgency,
): Promise<WorkItem[]> => {
  const items: WorkItem[] = [];
  for (const { id, agencyId, fileName, createdAt, count } of await listUndecided(query, String(account))) {
    const agency = await name(agencyId);
    if (agency === null) continue;
    items.push({
      kind: 'import',
      agency,
      title: fileName,
      at: createdAt.toISOString(),
      text: fillTemplate(words.conflicts, { count }),
      url: importPath(id),
    });
  }
  return items;
};

/** The answer of `GET /cchc-report/work`: the list of work of an account, the most pressing first. */
export const answerWork = (strapi: Core.Strapi, worker: Worker, now: Date): Promise<WorkAnswer> =>
  reading(strapi, async (source) => {
    const { account, mayIssue, mayDraft } = worker;
    const today = toLocalDate(now);
    if (account === null) return { data: [], meta: { count: 0, today } };
    const offices = await listOwnOffices(source);
    const own = source.reach?.offices.filter(({ isOwn }) => isOwn) ?? offices;
    const name: NameAgency = async (agencyId) => {
      if (source.reach !== null && !own.some(({ documentId }) => documentId === agencyId)) return null;
      const agency = await agencyOfDocument(source.query, source.tables, agencyId);
      return agency === null ? null : agencyAnswer(agency);
    };
    const due = mayDraft || mayIssue ? await listDueItems(source, offices, today) : [];
    const dueOf = (report: string) => due.find((one) => one.report?.documentId === report)?.due;

    const turns: WorkItem[] = [];
    const waiting = await listWaitingReports(source.query, {
      account,
      agencies: own.map(({ documentId }) => documentId),
      mayIssue,
      mayDraft,
    });
    for (const row of waiting) {
      const agency = await name(row.agencyId);
      const day = dueOf(row.reportId);
      if (agency !== null) turns.push({ ...toTurnItem(row, agency), ...(day !== undefined && { due: day }) });
    }
    const returned = new Set(turns.map(({ report }) => report));
    const data = [
      ...turns,
      ...(await listRemarkItems(source, account, name)),
      ...(mayDraft ? due.filter(isOfClerk).map(toDueItem) : []).filter(
        ({ report }) => report === undefined || !returned.has(report),
      ),
      ...(await listImportItems(source, account, name)),
    ];
    return { data, meta: { count: data.length, today } };
  });
