import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { RECORD_SOURCES } from '../../config/recordSources';
import { ReportError } from '../../domain/errors';
import type { RecordType } from '../../types/api';
import { agencyOfDocument, queryOn } from '../../sources';
import type { ImportRow } from '../../sources/importing';
import { getService } from '../getService';
import { importType } from './describe';
import type { Judging } from './judge';
import type { Rights } from './rights';

/**
 * What rows of an import are judged by in a transaction.
 * @throws ReportError `agency_unknown` when its agency is no more
 */
export const judgingOf = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  row: ImportRow,
  rights: Rights,
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
