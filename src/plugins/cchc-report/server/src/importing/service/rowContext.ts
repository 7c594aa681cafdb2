import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { RECORD_SOURCES } from '../../config/recordSources';
import { ReportError } from '../../domain/errors';
import type { FieldValues, ImportType } from '../model';
import type { RecordType } from '../../contract';
import {
  agencyOfDocument,
  type AgencyRow,
  type Query,
  queryOn,
  type SourceTable,
  type SourceTables,
} from '../../sources';
import type { ImportRow, ImportStage } from '../store';
import { getService } from '../../services/getService';
import { importType } from './importType';
import type { Holding, KeeperRecords, RecordKeeper } from '../recordKeeper';
import type { AccountRights } from './rights';

/** What rows of one import are judged by, within one transaction. */
export interface Judging {
  readonly strapi: Core.Strapi;
  readonly trx: Knex.Transaction;
  readonly query: Query;
  readonly tables: SourceTables;
  readonly source: SourceTable;
  readonly keeper: RecordKeeper;
  readonly type: ImportType;
  readonly agency: AgencyRow;
  readonly rights: AccountRights;
  readonly row: ImportRow;
  /** They are going to be written: what they change and name is held against every other change. */
  readonly held: boolean;
}

/**
 * What rows of an import are judged by in a transaction.
 * @throws ReportError `agency_unknown` when its agency is no more
 */
export const judgingOf = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  row: ImportRow,
  rights: AccountRights,
  held: boolean,
): Promise<Judging> => {
  const keeper = getService(strapi, 'recordKeeper').keeper();
  const tables = await getService(strapi, 'sources').tables();
  const query = queryOn(trx);
  const type = importType(strapi, keeper, row.uid);
  const agency = await agencyOfDocument(query, tables, row.agencyId);
  if (agency === null) throw new ReportError('agency_unknown', { slug: row.agencyId });
  const source = tables[RECORD_SOURCES[type.name as RecordType]];
  return { strapi, trx, query, tables, source, keeper, type, agency, rights, row, held };
};

/**
 * Slugs are held for the moment that some rows take. Held as long as all of them take, everybody else's new record would
 * wait: there the database says so when a slug was taken meanwhile, and another is made (`write.ts`).
 */
const holdingOf = ({ held, row }: Judging): Holding => ({ named: held, slugs: held && row.mode === 'rows' });

/** Records as the app would write them, by what this import may hold. */
export const prepared = (
  judging: Judging,
  rows: readonly FieldValues[],
  stage: ImportStage,
): Promise<KeeperRecords> =>
  judging.keeper.prepare(judging.trx, judging.type.uid, rows, stage, holdingOf(judging));
