import type { Core } from '@strapi/strapi';
import type { Query } from '../../sources';
import { changeImport, countOutcomes, type ImportRow } from '../store';
import { getService } from '../../services/getService';
import { sheetRows } from './checkRows';

/** How an import ended. */
interface End {
  readonly state: 'done' | 'cancelled' | 'failed';
  readonly at: Date;
  /** Why it failed, in Vietnamese. */
  readonly reason?: string;
}

/** Ends an import, and tells the log what it wrote: one entry for all its records. */
export const endImport = async (
  strapi: Core.Strapi,
  query: Query,
  row: ImportRow,
  { state, at, reason }: End,
): Promise<void> => {
  await changeImport(query, row.id, { state, reason: reason ?? null, endedAt: at });
  const { created = 0, updated = 0 } = await countOutcomes(query, sheetRows(row));
  if (created + updated === 0) return;
  const keeper = getService(strapi, 'recordKeeper').keeper();
  const actor = { account: row.account, name: row.accountName, ip: row.accountIp };
  await getService(strapi, 'log').add(query, actor, {
    action: 'import',
    at,
    agencyId: row.agencyId,
    reportId: null,
    detail: { id: row.id, file: row.fileName, type: keeper.typeLabel(row.uid), created, updated },
  });
};
