import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { quoteInput } from '../../domain/vi';
import { getService } from '../../services/getService';
import type { Actor } from '../../reports/service/actor';
import { agencyOfDocument, type Query } from '../../sources';
import type { ImportAnswer } from '../http/contract';
import type { ImportType } from '../model';
import { countOutcomes, findImport, firstRows, type ImportRow, type RowCounts } from '../store';
import { columnAnswers, importAnswer, typeAnswer } from './answers';
import { importType } from './importType';
import { recordKeeper } from './recordKeeper';
import type { Rights } from './rights';

/** The account that sends a request. */
export interface Caller {
  readonly actor: Actor;
  /** Its rights on the records of a content type. */
  rights(uid: string): Rights;
}

/** First rows of a sheet in which headings are looked for, and from which examples are taken. */
export const ROWS_SHOWN = 40;

/** A type that the caller may import, by its name. @throws ReportError `import_type_unknown`, `import_type_forbidden` */
export const findType = (strapi: Core.Strapi, name: string, { rights }: Caller): ImportType => {
  const keeper = recordKeeper(strapi);
  const known = keeper.types.find((type) => type.name === name);
  if (known === undefined) throw new ReportError('import_type_unknown', { type: quoteInput(name) });
  const type = importType(strapi, keeper, known.uid);
  if (!rights(known.uid).may('create')) throw new ReportError('import_type_forbidden', { type: type.label });
  return type;
};

/** The type of an import. @throws ReportError as `findType` */
export const typeOfImport = (strapi: Core.Strapi, { uid }: ImportRow, caller: Caller): ImportType =>
  findType(strapi, recordKeeper(strapi).types.find((type) => type.uid === uid)?.name ?? uid, caller);

/**
 * An import of the caller.
 * @param locked locks it until the transaction ends
 * @throws ReportError `import_unknown`, also for the import of another account
 */
export const findOwnImport = async (
  query: Query,
  id: string,
  { actor }: Caller,
  locked = false,
): Promise<ImportRow> => {
  const row = await findImport(query, id, locked);
  if (row === null || row.account !== actor.account) throw new ReportError('import_unknown');
  return row;
};

/** The agency of an import. @throws ReportError `agency_unknown` when it was deleted */
export const agencyOfImport = async (strapi: Core.Strapi, query: Query, { agencyId }: ImportRow) => {
  const agency = await agencyOfDocument(query, await getService(strapi, 'sources').tables(), agencyId);
  if (agency === null) throw new ReportError('agency_unknown', { slug: agencyId });
  return agency;
};

/**
 * An import as the API answers it.
 * @param counts of its rows, if they are known
 * @throws ReportError as `typeOfImport`, `agencyOfImport`
 */
export const answerImport = async (
  strapi: Core.Strapi,
  query: Query,
  row: ImportRow,
  caller: Caller,
  counts?: RowCounts,
): Promise<ImportAnswer> => {
  const rows = await firstRows(query, row.id, row.sheet, ROWS_SHOWN);
  return importAnswer(
    row,
    typeAnswer(typeOfImport(strapi, row, caller), caller.rights(row.uid)),
    await agencyOfImport(strapi, query, row),
    columnAnswers(rows, row.headerRow),
    counts ?? (await countOutcomes(query, row)),
  );
};
