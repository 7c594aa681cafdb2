import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { listStaff } from '../../offices/store';
import { actionId } from '../../permissions';
import type { Query } from '../../sources';
import { accountOf } from '../../work/service/account';
import { noteTurnRead, passTurn, readTurn, type TurnRow } from '../../work/store';
import { setState, setWithdrawn, type ReportRow } from '../store';
import type { LeadersAnswer, ReportAnswer, Submission } from '../../contract';
import { getService } from '../../services/getService';
import { inOwnTables, reading } from '../../services/reading';
import type { Actor } from './actor';
import { instantInWords } from './answers';
import { refuseErrors } from './check';
import { answerReport } from './reports';
import { holdDraft, holdSubmitted, requireReport } from './requireReport';

/** The accounts that may issue the reports of an office. */
const readLeaders = async (strapi: Core.Strapi, query: Query, { agencyId }: ReportRow) =>
  listStaff(query, await getService(strapi, 'sources').tables(), agencyId, actionId('issue'));

/** The answer of `GET /cchc-report/reports/:id/leaders`: to whom the report may be put. @throws ReportError `report_unknown` */
export const answerLeaders = (strapi: Core.Strapi, documentId: string): Promise<LeadersAnswer> =>
  reading(strapi, async ({ query }) => {
    const leaders = await readLeaders(strapi, query, await requireReport(query, documentId));
    return { data: leaders.map(({ id, name }) => ({ accountId: id, name })) };
  });

/**
 * A clerk submits a draft, to one leader or to all of the office.
 * @throws ReportError `report_has_errors`, `report_not_draft`, `report_changed`, `leader_unknown`
 */
export const submitReport = async (
  strapi: Core.Strapi,
  documentId: string,
  { version, to, note = '' }: Submission,
  actor: Actor,
  now: Date,
): Promise<ReportAnswer> => {
  await inOwnTables(strapi, async (query) => {
    const row = await holdDraft(query, documentId, version);
    const leader = to === undefined ? null : await findLeader(strapi, query, row, to);
    await refuseErrors(query, documentId);
    await setState(query, { documentId, at: now, by: actor.name }, 'submitted');
    const words = note.trim() === '' ? null : note.trim();
    const asked = leader?.id ?? null;
    await passTurn(query, {
      reportId: documentId,
      kind: 'to-issue',
      asked,
      asking: accountOf(actor),
      note: words,
      at: now,
    });
    await getService(strapi, 'log').add(query, actor, {
      action: 'submit',
      at: now,
      agencyId: row.agencyId,
      reportId: documentId,
      detail: { ...(leader !== null && { to: leader.name }), ...(words !== null && { note: words }) },
    });
  });
  return answerReport(strapi, documentId, now);
};

/** Notes that a leader opened a submitted report: from then on it is returned, not withdrawn. */
export const noteRead = (
  strapi: Core.Strapi,
  documentId: string,
  account: number,
  now: Date,
): Promise<void> => inOwnTables(strapi, (query) => noteTurnRead(query, documentId, account, now));

/** @throws ReportError `leader_unknown` */
const findLeader = async (strapi: Core.Strapi, query: Query, row: ReportRow, account: number) => {
  const leader = (await readLeaders(strapi, query, row)).find(({ id }) => id === account);
  if (leader === undefined) throw new ReportError('leader_unknown');
  return leader;
};

/** True if the actor submitted the report; known by the name where no account was kept with it. */
const isSender = (turn: TurnRow | null, { submittedBy }: ReportRow, actor: Actor): boolean => {
  const sender = turn?.asking ?? null;
  return sender === null ? submittedBy === actor.name : sender === accountOf(actor);
};

/**
 * The submitting clerk takes a report back that its leader has not opened yet.
 * @throws ReportError `report_not_submitted`, `report_changed`, `report_read`, `report_of_other`
 */
export const withdrawReport = async (
  strapi: Core.Strapi,
  documentId: string,
  version: number | undefined,
  actor: Actor,
  now: Date,
): Promise<ReportAnswer> => {
  await inOwnTables(strapi, async (query) => {
    const row = await holdSubmitted(query, documentId, version);
    const turn = await readTurn(query, documentId);
    if (!isSender(turn, row, actor)) throw new ReportError('report_of_other', { by: row.submittedBy ?? '' });
    if (turn !== null && turn.readAt !== null)
      throw new ReportError('report_read', { at: instantInWords(turn.readAt) });
    await setWithdrawn(query, { documentId, at: now, by: actor.name });
    await getService(strapi, 'log').add(query, actor, {
      action: 'withdraw',
      at: now,
      agencyId: row.agencyId,
      reportId: documentId,
      detail: {},
    });
  });
  return answerReport(strapi, documentId, now);
};

/**
 * A leader returns it to the clerk who submitted it, with a remark.
 * @throws ReportError `report_not_submitted`, `report_changed`
 */
export const giveBackReport = async (
  strapi: Core.Strapi,
  documentId: string,
  { version, remark }: { version?: number | undefined; remark: string },
  actor: Actor,
  now: Date,
): Promise<ReportAnswer> => {
  await inOwnTables(strapi, async (query) => {
    const row = await holdSubmitted(query, documentId, version);
    await setState(query, { documentId, at: now, by: actor.name }, 'draft', remark);
    const turn = await readTurn(query, documentId);
    await passTurn(query, {
      reportId: documentId,
      kind: 'returned',
      asked: turn?.asking ?? null,
      asking: accountOf(actor),
      note: remark,
      at: now,
    });
    await getService(strapi, 'log').add(query, actor, {
      action: 'return',
      at: now,
      agencyId: row.agencyId,
      reportId: documentId,
      detail: { remark },
    });
  });
  return answerReport(strapi, documentId, now);
};
