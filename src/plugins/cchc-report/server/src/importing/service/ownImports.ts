import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import type { ImportType } from '../model';
import { quoteInput } from '../../domain/vi';
import { agencyOfDocument, type Query } from '../../sources';
import { countOutcomes, findImport, firstRows, type ImportRow, readProgress } from '../store';
import type { ImportAnswer } from '../http/contract';
import { getService } from '../../services/getService';
import type { Actor } from '../../services/life/actor';
import { columnsOf, importAnswer, typeAnswer } from './answers';
import { sheetRows } from './checkRows';
import { importType } from './importType';
import type { Rights } from './rights';

/** Who asks, and what that account may do with records of a type. */
export interface Asker {
  readonly actor: Actor;
  rights(uid: string): Rights;
}

/** Headings and what stands above them are looked for among these, and examples taken from them. */
export const ROWS_SHOWN = 40;

/** Imports as their sender may see them: the types an account may import, its own imports, and what is answered of one. */
export const ownImports = (strapi: Core.Strapi) => {
  const keeper = () => getService(strapi, 'recordKeeper').keeper();

  /** @throws ReportError `import_type_unknown`, `import_type_forbidden` */
  const typeNamed = (name: string, { rights }: Asker): ImportType => {
    const known = keeper().types.find((type) => type.name === name);
    if (known === undefined) throw new ReportError('import_type_unknown', { type: quoteInput(name) });
    const type = importType(strapi, keeper(), known.uid);
    if (!rights(known.uid).may('create'))
      throw new ReportError('import_type_forbidden', { type: type.label });
    return type;
  };

  /** @throws ReportError `import_unknown`, also for one that somebody else sent */
  const own = async (query: Query, id: string, { actor }: Asker, held = false): Promise<ImportRow> => {
    const row = await findImport(query, id, held);
    if (row === null || row.account !== actor.account) throw new ReportError('import_unknown');
    return row;
  };

  const typeOf = ({ uid }: ImportRow, asker: Asker): ImportType =>
    typeNamed(keeper().types.find((type) => type.uid === uid)?.name ?? uid, asker);

  const answer = async (query: Query, row: ImportRow, asker: Asker): Promise<ImportAnswer> => {
    const tables = await getService(strapi, 'sources').tables();
    const agency = await agencyOfDocument(query, tables, row.agencyId);
    if (agency === null) throw new ReportError('agency_unknown', { slug: row.agencyId });
    const rows = await firstRows(query, row.id, row.sheet, ROWS_SHOWN);
    return importAnswer(
      row,
      typeAnswer(typeOf(row, asker), asker.rights(row.uid)),
      agency,
      columnsOf(rows, row.headerRow),
      await readProgress(query, row.id),
      await countOutcomes(query, sheetRows(row)),
    );
  };

  return { keeper, typeNamed, own, typeOf, answer };
};
