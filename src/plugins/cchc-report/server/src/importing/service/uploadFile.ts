import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { oneLine } from '../../domain/vi';
import { getService } from '../../services/getService';
import { reading } from '../../services/reading';
import { inTransaction } from '../../sources';
import type { ImportAnswer } from '../http/contract';
import { chooseSheet } from '../model';
import { deleteImports, insertImport, insertRows } from '../store';
import { answerImport, type Caller, findOwnImport, findType } from './ownImport';

export interface Upload {
  readonly type: string;
  readonly agency: string | undefined;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const ID_BYTES = 12;
const ROWS_PER_STATEMENT = 500;
const LONGEST_NAME = 200;
/** Imported files hold people's data: they are deleted after a month. The values they wrote in each record stay known. */
const KEPT_MILLISECONDS = 30 * 86_400_000;

/**
 * Reads a file, saves its rows and guesses which columns hold which fields.
 * @throws ReportError `import_type_unknown`, `import_type_forbidden`, `agency_unknown`, `home_agency_unset`, `import_no_rows`,
 * `import_busy`, and those of reading
 */
export const uploadFile = async (
  strapi: Core.Strapi,
  { type: name, agency: slug, fileName, bytes }: Upload,
  caller: Caller,
  now: Date,
): Promise<ImportAnswer> => {
  const type = findType(strapi, name, caller);
  const agency = await reading(strapi, (source) => source.agency(slug));
  const fileSha256 = createHash('sha256').update(bytes).digest('hex');
  const { sheets, encoding } = await getService(strapi, 'reading').read(bytes, fileName);
  const { index: sheet, guess } = chooseSheet(type, sheets);
  const id = randomBytes(ID_BYTES).toString('hex');
  return inTransaction(strapi, async (query) => {
    await deleteImports(query, new Date(now.getTime() - KEPT_MILLISECONDS));
    await insertImport(query, {
      id,
      uid: type.uid,
      agencyId: agency.documentId,
      fileName: oneLine(fileName).slice(0, LONGEST_NAME),
      fileSha256,
      encoding,
      sheets: sheets.map((one) => one.name),
      sheet,
      ...guess,
      stage: caller.rights(type.uid).may('publish') ? 'published' : 'draft',
      account: caller.actor.account,
      accountName: caller.actor.name,
      accountIp: caller.actor.ip,
      createdAt: now,
    });
    for (const [index, { rows }] of sheets.entries())
      for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT)
        await insertRows(query, id, index, rows.slice(from, from + ROWS_PER_STATEMENT));
    return answerImport(strapi, query, await findOwnImport(query, id, caller), caller);
  });
};
