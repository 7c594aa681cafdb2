import type { Core } from '@strapi/strapi';
import { CSV_MIME, writeCsv } from 'nd30-document';
import { CHAIN_START, chainHash, type Seal } from '../../domain/life';
import { fillTemplate } from '../../domain/vi';
import { inSnapshot, inTransaction, type Query } from '../../sources';
import {
  insertAction,
  listActions,
  madeRows,
  nextAction,
  type ActionFilter,
  type ActionRow,
} from '../../sources/life';
import words from '../../translations/actions.vi.json';
import type { ActionAnswer, ActionName, ActionsAnswer } from '../../contract';
import { getService } from '../getService';
import type { Actor } from './actor';
import { instantInWords } from './answers';
import type { Page } from '../../sources';

/** What was done, as it is to be kept. */
export interface Done {
  readonly action: ActionName;
  readonly at: Date;
  readonly agencyId: string | null;
  readonly reportId: string | null;
  /** What fills the words of the action, and what a later check compares. */
  readonly detail: Readonly<Record<string, unknown>>;
}

const SENTENCES: Readonly<Record<ActionName, string>> = words.sentences;

/** The action log: everything that was done with reports, append-only, each entry bound to the one before. */
export const createLogService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Adds an entry within the transaction of what it tells of, behind its last change: both are kept, or neither. It vouches for
   * the rows that the act made. @returns its chain hash
   */
  async add(query: Query, actor: Actor, done: Done): Promise<string> {
    const { action, agencyId, reportId, at } = done;
    const subject = reportId === null ? `agency:${agencyId ?? ''}` : `report:${reportId}`;
    const seals = await madeRows(query, { action, reportId, agencyId, account: actor.account, at });
    return this.addOn(query, subject, actor, done, seals);
  },

  /** The same about another subject, whose entries are a chain of their own. @throws ReportError `signing_unavailable` */
  async addOn(
    query: Query,
    subject: string,
    actor: Actor,
    { action, at, agencyId, reportId, detail }: Done,
    sealed: readonly Seal[] = [],
  ): Promise<string> {
    const { id, last } = await nextAction(query, subject);
    const entry = {
      subject,
      position: (last?.position ?? 0) + 1,
      account: actor.account,
      name: actor.name,
      ip: actor.ip,
      action,
      agencyId,
      reportId,
      detail: JSON.stringify(detail),
      previous: last?.hash ?? CHAIN_START,
    };
    const hash = chainHash({ ...entry, at: at.toISOString() });
    const seals = sealed.length === 0 ? null : JSON.stringify(sealed);
    const signed = await getService(strapi, 'signing').signEntry(query, id, hash, seals);
    await insertAction(query, { ...entry, id, at, hash, seals, ...signed });
    getService(strapi, 'logKeeper').expect();
    return hash;
  },

  /** A file of any period, of which nothing else is stored. */
  async exported(slug: string | undefined, name: string, actor: Actor, now: Date): Promise<void> {
    const tables = await getService(strapi, 'sources').tables();
    await inTransaction(strapi, async (query) => {
      const { documentId } = await getService(strapi, 'figures').agency(query, tables, slug);
      await this.add(query, actor, {
        action: 'export',
        at: now,
        agencyId: documentId,
        reportId: null,
        detail: { name },
      });
    });
  },

  /** A list of records as a file: of no agency, as its records may be of several. */
  async listExported(uid: string, name: string, actor: Actor, now: Date): Promise<void> {
    const done = { action: 'export', at: now, agencyId: null, reportId: null, detail: { name } } as const;
    await inTransaction(strapi, async (query) => {
      await this.addOn(query, `list:${uid}`, actor, done);
    });
  },

  /**
   * What was done with the reports of an agency, newest first.
   * @param accounts with sign-ins and changes of accounts and permissions, for those who may see accounts
   * @throws ReportError `agency_unknown`, `home_agency_unset`
   */
  async ofAgency(slug: string | undefined, accounts: boolean, page: Page): Promise<ActionsAnswer> {
    const tables = await getService(strapi, 'sources').tables();
    return inSnapshot(strapi, async (query) => {
      const { documentId } = await getService(strapi, 'figures').agency(query, tables, slug);
      return list(query, { agencyId: documentId, reportId: null, accounts }, page);
    });
  },

  /** What was done with one report, newest first. @throws ReportError `report_unknown` */
  async ofReport(documentId: string, page: Page): Promise<ActionsAnswer> {
    return inSnapshot(strapi, async (query) => {
      await getService(strapi, 'reports').row(query, documentId);
      return list(query, { agencyId: null, reportId: documentId, accounts: false }, page);
    });
  },

  /** In one snapshot: what is added between two pages would move the entries of the next. */
  async allOf(slug: string | undefined, accounts: boolean): Promise<readonly ActionAnswer[]> {
    const tables = await getService(strapi, 'sources').tables();
    return inSnapshot(strapi, async (query) => {
      const { documentId } = await getService(strapi, 'figures').agency(query, tables, slug);
      const filter = { agencyId: documentId, reportId: null, accounts };
      const rows: ActionAnswer[] = [];
      for (let page = 1; ; page += 1) {
        const { data } = await list(query, filter, { page, pageSize: ROWS_AT_ONCE });
        rows.push(...data);
        if (data.length < ROWS_AT_ONCE) return rows;
      }
    });
  },

  /** All of an agency's entries as a table for a spreadsheet, newest first. */
  async file(
    slug: string | undefined,
    accounts: boolean,
  ): Promise<{ bytes: Uint8Array; fileName: string; mime: string }> {
    const rows = await this.allOf(slug, accounts);
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
  },
});

const ROWS_AT_ONCE = 500;

const list = async (query: Query, filter: ActionFilter, page: Page): Promise<ActionsAnswer> => {
  const offset = (page.page - 1) * page.pageSize;
  const { rows, total } = await listActions(query, filter, { limit: page.pageSize, offset });
  return {
    data: rows.map(answerOf),
    meta: { pagination: { ...page, pageCount: Math.ceil(total / page.pageSize), total } },
  };
};

const answerOf = (row: ActionRow): ActionAnswer => ({
  id: row.id,
  at: row.at.toISOString(),
  by: row.name,
  ip: row.ip,
  action: row.action as ActionName,
  summary: summaryOf(row),
  agency: row.agencyId,
  report: row.reportId,
});

const isPrintable = (entry: [string, unknown]): entry is [string, string | number] =>
  typeof entry[1] === 'string' || typeof entry[1] === 'number';

const summaryOf = ({ action, detail }: ActionRow): string => {
  const values = Object.entries(JSON.parse(detail) as Record<string, unknown>).filter(isPrintable);
  return fillTemplate(SENTENCES[action as ActionName], Object.fromEntries(values));
};
