import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { RECORD_SOURCES } from '../../config/recordSources';
import { ReportError } from '../../domain/errors';
import { getService } from '../../services/getService';
import {
  agencyOfDocument,
  type AgencyRow,
  type Query,
  queryOn,
  type SourceTable,
  type SourceTables,
} from '../../sources';
import type { RecordType } from '../../contract';
import type { FieldValues, ImportType } from '../model';
import type { PreparedRecords, RecordKeeper, RecordStage } from '../recordKeeper';
import type { ImportRow } from '../store';
import { importType } from './importType';
import { recordKeeper } from './recordKeeper';
import type { AccountRights } from './rights';

/** Everything that validating and writing rows needs within one transaction. */
export interface RowContext {
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
  /** The rows are going to be written: the records they change or name are locked. */
  readonly isRun: boolean;
}

/** @throws ReportError `agency_unknown` when the import's agency was deleted */
export const createRowContext = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  row: ImportRow,
  rights: AccountRights,
): Promise<RowContext> => {
  const keeper = recordKeeper(strapi);
  const tables = await getService(strapi, 'sources').tables();
  const query = queryOn(trx);
  const type = importType(strapi, keeper, row.uid);
  const agency = await agencyOfDocument(query, tables, row.agencyId);
  if (agency === null) throw new ReportError('agency_unknown', { slug: row.agencyId });
  const source = tables[RECORD_SOURCES[type.name as RecordType]];
  const isRun = row.state === 'running';
  return { strapi, trx, query, tables, source, keeper, type, agency, rights, row, isRun };
};

/** Applies the app's rules to records of the import. */
export const prepareRecords = (
  { keeper, trx, type, isRun }: RowContext,
  rows: readonly FieldValues[],
  stage: RecordStage,
): Promise<PreparedRecords> => keeper.prepare(trx, type.uid, rows, { stage, locked: isRun });
