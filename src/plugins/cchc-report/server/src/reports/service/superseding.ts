import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import type { SectionText } from '../../domain/narrative';
import { formatDocumentNumber } from '../../domain/vi';
import type { Query } from '../../sources';
import {
  findIssued,
  holdStanding,
  insertSection,
  readIssuedPart,
  readSections,
  setSuperseded,
  type ReportRow,
} from '../store';
import { getService } from '../../services/getService';
import type { Actor } from './actor';

interface Successor {
  readonly documentId: string;
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * Copies the text of the superseded report into the new draft.
 * @throws ReportError `report_not_issued`, `report_voided`, `report_superseded`
 */
export const copySuperseded = async (
  strapi: Core.Strapi,
  query: Query,
  { documentId: old, agencyId }: ReportRow,
  { documentId, actor, now }: Successor,
): Promise<void> => {
  await holdInForce(query, old);
  const issued = await findIssued(query, old);
  if (issued === null) throw new ReportError('report_not_issued');
  const frozen = JSON.parse((await readIssuedPart(query, old, 'sections')) ?? '[]') as readonly SectionText[];
  for (const row of await readSections(query, documentId)) {
    const text = frozen.find(({ key }) => key === row.section)?.text;
    if (text === undefined || text === row.text) continue;
    await insertSection(query, documentId, { ...row, version: 2, text, savedAt: now, savedBy: actor.name });
  }
  await getService(strapi, 'log').add(query, actor, {
    action: 'supersede',
    at: now,
    agencyId,
    reportId: old,
    detail: { number: formatDocumentNumber(issued.number, issued.symbol), by: documentId },
  });
};

/**
 * Links the superseded report to its replacement. A report that was voided meanwhile stays voided.
 * @throws ReportError `report_superseded`, `report_not_issued`
 */
export const supersede = async (query: Query, old: string, by: string): Promise<void> => {
  const standing = await holdStanding(query, old);
  if (standing === null) throw new ReportError('report_not_issued');
  if (standing.supersededBy !== null) throw new ReportError('report_superseded');
  if (standing.voidedAt === null) await setSuperseded(query, old, by);
};

/** Locks the report until the end of the transaction, so that no other draft supersedes it. */
const holdInForce = async (query: Query, documentId: string): Promise<void> => {
  const standing = await holdStanding(query, documentId);
  if (standing === null) throw new ReportError('report_not_issued');
  if (standing.voidedAt !== null) throw new ReportError('report_voided');
  if (standing.supersededBy !== null) throw new ReportError('report_superseded');
};
