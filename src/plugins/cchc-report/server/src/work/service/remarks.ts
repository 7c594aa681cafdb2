import type { Core } from '@strapi/strapi';
import type { NewRemark, OneRemarkAnswer, RemarkAnswer, RemarksAnswer } from '../../contract';
import { ReportError } from '../../domain/errors';
import { oneLine, quoteInput } from '../../domain/vi';
import { listStaff } from '../../offices/store';
import { actionId } from '../../permissions';
import type { Actor } from '../../reports/service/actor';
import { makeDone } from '../../reports/service/answers';
import { holdOpen, requireReport } from '../../reports/service/requireReport';
import { findTitle } from '../../reports/service/templates';
import { readSections, type ReportRow } from '../../reports/store';
import { getService } from '../../services/getService';
import { inOwnTables, reading } from '../../services/reading';
import type { Query } from '../../sources';
import {
  holdRemark,
  insertRemark,
  listRemarks,
  listWaitingRemarks,
  nameAccounts,
  readTurn,
  resolveRemark,
  type RemarkRow,
} from '../store';
import { accountOf } from './account';

const toAnswer = (
  remark: RemarkRow,
  all: readonly RemarkRow[],
  waiting: ReadonlySet<string>,
): RemarkAnswer => ({
  ...makeDone(remark.at, remark.name),
  id: remark.id,
  section: remark.section,
  sectionTitle: findTitle(remark.section),
  anchor: remark.anchor,
  text: remark.text,
  answers: all
    .filter(({ answersId }) => answersId === remark.id)
    .map(({ id, at, name, text }) => ({ ...makeDone(at, name), id, text })),
  resolved: remark.resolvedAt === null ? null : makeDone(remark.resolvedAt, remark.resolvedBy ?? ''),
  waits: waiting.has(remark.id),
});

const readAnswers = async (
  query: Query,
  reportId: string,
  account: number | null,
): Promise<RemarkAnswer[]> => {
  const all = await listRemarks(query, reportId);
  const waiting = account === null ? [] : await listWaitingRemarks(query, account);
  const ids = new Set(waiting.map(({ id }) => id));
  return all.filter(({ answersId }) => answersId === null).map((remark) => toAnswer(remark, all, ids));
};

/** The answer of `GET /cchc-report/reports/:id/remarks`, the oldest first. @throws ReportError `report_unknown` */
export const answerRemarks = (
  strapi: Core.Strapi,
  reportId: string,
  account: number | null,
): Promise<RemarksAnswer> =>
  reading(strapi, async ({ query }) => {
    await requireReport(query, reportId);
    return { data: await readAnswers(query, reportId, account) };
  });

const answerOne = (
  strapi: Core.Strapi,
  reportId: string,
  id: string,
  account: number | null,
): Promise<OneRemarkAnswer> =>
  reading(strapi, async ({ query }) => {
    const data = (await readAnswers(query, reportId, account)).find((remark) => remark.id === id);
    if (data === undefined) throw new ReportError('remark_unknown');
    return { data };
  });

/** The accounts of the office that a text names as "@Nguyễn Văn Bình". */
const listNamed = async (
  strapi: Core.Strapi,
  query: Query,
  { agencyId }: ReportRow,
  text: string,
): Promise<readonly number[]> => {
  if (!text.includes('@')) return [];
  const tables = await getService(strapi, 'sources').tables();
  const staff = await listStaff(query, tables, agencyId, actionId('read'));
  const words = oneLine(text).toLocaleLowerCase('vi');
  return staff
    .filter(({ name }) => words.includes(`@${oneLine(name).toLocaleLowerCase('vi')}`))
    .map(({ id }) => id);
};

/** Those who write to each other about a report: who submitted or returned it, and to whom. */
const listParties = async (query: Query, reportId: string): Promise<readonly (number | null)[]> => {
  const turn = await readTurn(query, reportId);
  return turn === null ? [] : [turn.asked, turn.asking];
};

/** A new remark or answer waits for the accounts that it names, otherwise for the others who take part. */
const chooseWaiting = (
  named: readonly number[],
  parties: readonly (number | null)[],
  author: number | null,
): readonly number[] => {
  const chosen = named.length > 0 ? named : parties.filter((account) => account !== null);
  return [...new Set(chosen)].filter((account) => account !== author);
};

const log = (
  strapi: Core.Strapi,
  query: Query,
  { agencyId, documentId }: ReportRow,
  { action, section, text, actor, now }: Act,
): Promise<string> =>
  getService(strapi, 'log').add(query, actor, {
    action,
    at: now,
    agencyId,
    reportId: documentId,
    detail: { section: findTitle(section), ...(text !== undefined && { text }) },
  });

interface Act {
  readonly action: 'remark' | 'answer' | 'resolve';
  readonly section: string;
  readonly text?: string;
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * Adds a remark on a section of an open report.
 * @throws ReportError `report_unknown`, `report_not_draft`, `section_unknown`
 */
export const addRemark = async (
  strapi: Core.Strapi,
  reportId: string,
  { section, anchor, text }: NewRemark,
  actor: Actor,
  now: Date,
): Promise<OneRemarkAnswer> => {
  const account = accountOf(actor);
  const id = await inOwnTables(strapi, async (query) => {
    const report = await holdOpen(query, reportId);
    const sections = await readSections(query, reportId);
    if (!sections.some((one) => one.section === section))
      throw new ReportError('section_unknown', { key: quoteInput(section) });
    const words = text.trim();
    const remark = { reportId, answersId: null, section, text: words, account, name: actor.name };
    const made = await insertRemark(query, { ...remark, anchor: anchor ?? null, at: now });
    const named = await listNamed(strapi, query, report, text);
    await nameAccounts(query, made, chooseWaiting(named, await listParties(query, reportId), account));
    await log(strapi, query, report, { action: 'remark', section, text: words, actor, now });
    return made;
  });
  return answerOne(strapi, reportId, id, account);
};

interface Held {
  readonly report: ReportRow;
  readonly remark: RemarkRow;
}

/** @throws ReportError `remark_unknown`, `remark_resolved`, `report_not_draft` */
const holdUnresolved = async (query: Query, id: string): Promise<Held> => {
  const remark = await holdRemark(query, id);
  if (remark === null) throw new ReportError('remark_unknown');
  const report = await holdOpen(query, remark.reportId);
  if (remark.resolvedAt !== null) throw new ReportError('remark_resolved');
  return { report, remark };
};

/**
 * Answers a remark; it then waits for the others who took part in it.
 * @throws ReportError `remark_unknown`, `remark_resolved`, `report_not_draft`
 */
export const answerRemark = async (
  strapi: Core.Strapi,
  id: string,
  text: string,
  actor: Actor,
  now: Date,
): Promise<OneRemarkAnswer> => {
  const account = accountOf(actor);
  const reportId = await inOwnTables(strapi, async (query) => {
    const { report, remark } = await holdUnresolved(query, id);
    const { section } = remark;
    const words = text.trim();
    const thread = (await listRemarks(query, remark.reportId)).filter(
      (one) => one.id === id || one.answersId === id,
    );
    await insertRemark(query, {
      reportId: remark.reportId,
      answersId: id,
      section,
      anchor: null,
      text: words,
      account,
      name: actor.name,
      at: now,
    });
    const named = await listNamed(strapi, query, report, text);
    const parties = [...thread.map((one) => one.account), ...(await listParties(query, remark.reportId))];
    await nameAccounts(query, id, chooseWaiting(named, parties, account));
    await log(strapi, query, report, { action: 'answer', section, text: words, actor, now });
    return remark.reportId;
  });
  return answerOne(strapi, reportId, id, account);
};

/** Marks a remark as settled. @throws ReportError `remark_unknown`, `remark_resolved`, `report_not_draft` */
export const settleRemark = async (
  strapi: Core.Strapi,
  id: string,
  actor: Actor,
  now: Date,
): Promise<OneRemarkAnswer> => {
  const reportId = await inOwnTables(strapi, async (query) => {
    const { report, remark } = await holdUnresolved(query, id);
    await resolveRemark(query, id, now, actor.name);
    await log(strapi, query, report, { action: 'resolve', section: remark.section, actor, now });
    return remark.reportId;
  });
  return answerOne(strapi, reportId, id, accountOf(actor));
};
