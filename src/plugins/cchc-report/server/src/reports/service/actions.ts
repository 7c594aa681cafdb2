import type { Core } from '@strapi/strapi';
import { CSV_MIME, writeCsv } from 'nd30-document';
import { fillTemplate } from '../../domain/vi';
import type { Page, Query } from '../../sources';
import { listActions, type ActionFilter, type ActionRow } from '../store';
import words from '../../translations/actions.vi.json';
import type { ActionAnswer, ActionName, ActionsAnswer } from '../../contract';
import { getService } from '../../services/getService';
import { inOwnTables, reading } from '../../services/reading';
import { actingOffice } from './actingOffice';
import type { Actor } from './actor';
import { instantInWords } from './answers';
import { requireReport } from './requireReport';

const SENTENCES: Readonly<Record<ActionName, string>> = words.sentences;

/**
 * Logs the export of a period's report; nothing else of that report is stored.
 * @param agencyId document id of its agency
 */
export const logExport = (
  strapi: Core.Strapi,
  agencyId: string,
  name: string,
  actor: Actor,
  now: Date,
): Promise<string> => {
  const done = { action: 'export', at: now, agencyId, reportId: null, detail: { name } } as const;
  return inOwnTables(strapi, (query) =>
    getService(strapi, 'log').addOn(query, `agency:${agencyId}`, actor, done),
  );
};

/** Logs the export of a list of records. For a member of an office the entry is of that office, otherwise of none. */
export const logListExport = (
  strapi: Core.Strapi,
  uid: string,
  name: string,
  actor: Actor,
  now: Date,
): Promise<string> => {
  return inOwnTables(strapi, async (query) =>
    getService(strapi, 'log').addOn(query, `list:${uid}`, actor, {
      action: 'export',
      at: now,
      agencyId: await actingOffice(strapi, query),
      reportId: null,
      detail: { name },
    }),
  );
};

/**
 * The log entries about the reports of an agency, newest first.
 * @param accounts include sign-ins and changes of accounts and permissions, for callers who may see accounts
 * @throws ReportError `agency_unknown`, `home_agency_unset`
 */
export const answerActionsOfAgency = (
  strapi: Core.Strapi,
  slug: string | undefined,
  accounts: boolean,
  page: Page,
): Promise<ActionsAnswer> =>
  reading(strapi, async ({ query, agency, reach }) => {
    const { documentId } = await agency(slug);
    const everywhere = reach === null;
    return list(query, { agencyId: documentId, reportId: null, accounts, everywhere }, page);
  });

/**
 * The log entries about one report, newest first.
 * @throws ReportError `report_unknown`
 */
export const answerActionsOfReport = (
  strapi: Core.Strapi,
  documentId: string,
  page: Page,
): Promise<ActionsAnswer> =>
  reading(strapi, async ({ query }) => {
    await requireReport(query, documentId);
    return list(query, { agencyId: null, reportId: documentId, accounts: false, everywhere: false }, page);
  });

/**
 * Reads all entries of an agency in one snapshot; otherwise an entry added between two pages would shift the next
 * page.
 */
const readAll = (
  strapi: Core.Strapi,
  slug: string | undefined,
  accounts: boolean,
): Promise<readonly ActionAnswer[]> =>
  reading(strapi, async ({ query, agency, reach }) => {
    const { documentId } = await agency(slug);
    const filter = { agencyId: documentId, reportId: null, accounts, everywhere: reach === null };
    const rows: ActionAnswer[] = [];
    for (let page = 1; ; page += 1) {
      const { data } = await list(query, filter, { page, pageSize: ROWS_AT_ONCE });
      rows.push(...data);
      if (data.length < ROWS_AT_ONCE) return rows;
    }
  });

/**
 * Writes all entries of an agency as a table for a spreadsheet, newest first.
 * @throws ReportError as `answerActionsOfAgency`
 */
export const writeActions = async (
  strapi: Core.Strapi,
  slug: string | undefined,
  accounts: boolean,
): Promise<{ bytes: Uint8Array; fileName: string; mime: string }> => {
  const rows = await readAll(strapi, slug, accounts);
  const { columns, fileName } = words;
  const lines = rows.map(({ at, by, ip, summary, report }) => [
    instantInWords(new Date(at)),
    by,
    ip ?? '',
    summary,
    report ?? '',
  ]);
  const head = [columns.at, columns.by, columns.ip, columns.summary, columns.report];
  return { bytes: writeCsv([head, ...lines]), fileName: `${fileName}.csv`, mime: CSV_MIME };
};

const ROWS_AT_ONCE = 500;

const list = async (query: Query, filter: ActionFilter, page: Page): Promise<ActionsAnswer> => {
  const offset = (page.page - 1) * page.pageSize;
  const { rows, total } = await listActions(query, filter, { limit: page.pageSize, offset });
  return {
    data: rows.map(toActionAnswer),
    meta: { pagination: { ...page, pageCount: Math.ceil(total / page.pageSize), total } },
  };
};

const toActionAnswer = (row: ActionRow): ActionAnswer => ({
  id: row.id,
  at: row.at.toISOString(),
  by: row.name,
  ip: row.ip,
  action: row.action as ActionName,
  summary: summarise(row),
  agency: row.agencyId,
  report: row.reportId,
});

const isPrintable = (entry: [string, unknown]): entry is [string, string | number] =>
  typeof entry[1] === 'string' || typeof entry[1] === 'number';

const chooseSentence = (action: ActionName, values: object): string => {
  if (action === 'issue' && 'override' in values) return words.overridden;
  return action === 'submit' && 'to' in values ? words.submittedTo : SENTENCES[action];
};

const summarise = ({ action, detail }: ActionRow): string => {
  const values = Object.fromEntries(
    Object.entries(JSON.parse(detail) as Record<string, unknown>).filter(isPrintable),
  );
  return fillTemplate(chooseSentence(action as ActionName, values), values);
};
