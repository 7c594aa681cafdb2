import type { Core } from '@strapi/strapi';
import { getService } from '../../services/getService';
import type { Query } from '../../sources';
import { changeImport, countOutcomes, type ImportRow } from '../store';
import { recordKeeper } from './recordKeeper';

type End = {
  readonly state: 'done' | 'cancelled' | 'failed';
  readonly endedAt: Date;
  /** Why it failed, in Vietnamese. */
  readonly reason?: string;
} & Partial<Pick<ImportRow, 'done' | 'lastRow'>>;

/** Ends an import, and adds one entry to the action log if it wrote records. */
export const endImport = async (
  strapi: Core.Strapi,
  query: Query,
  row: ImportRow,
  end: End,
): Promise<void> => {
  await changeImport(query, row.id, end);
  const { created = 0, updated = 0 } = (await countOutcomes(query, row)).outcomes;
  if (created + updated === 0) return;
  const actor = { account: row.account, name: row.accountName, ip: row.accountIp };
  await getService(strapi, 'log').add(query, actor, {
    action: 'import',
    at: end.endedAt,
    agencyId: row.agencyId,
    reportId: null,
    detail: {
      id: row.id,
      file: row.fileName,
      type: recordKeeper(strapi).typeLabel(row.uid),
      created,
      updated,
    },
  });
};
