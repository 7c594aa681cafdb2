import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { oneLine } from '../../domain/vi';
import { inSnapshot, inTransaction } from '../../sources';
import { forgetImports, insertImport, insertRows } from '../store';
import type { ImportAnswer } from '../http/contract';
import { getService } from '../../services/getService';
import { chooseSheet } from '../model/chooseSheet';
import { type Asker, ownImports } from './ownImports';

/** What was sent, for whom. */
export interface Upload {
  readonly type: string;
  readonly agency: string | undefined;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

const ID_BYTES = 12;
const ROWS_AT_ONCE = 500;
const LONGEST_NAME = 200;
/** Files that were imported are people's data: they go after a month, what they wrote stays known. */
const KEPT_MILLISECONDS = 30 * 86_400_000;

export const uploads = (strapi: Core.Strapi) => {
  const { typeNamed, own, answer } = ownImports(strapi);

  return {
    /**
     * Reads a file and keeps its rows; which columns are about what is guessed.
     * @throws ReportError `import_type_unknown`, `import_type_forbidden`, `agency_unknown`, `home_agency_unset`, `import_no_rows`,
     * `import_busy`, and those of reading
     */
    async upload(
      { type: name, agency: slug, fileName, bytes }: Upload,
      asker: Asker,
      now: Date,
    ): Promise<ImportAnswer> {
      const type = typeNamed(name, asker);
      const tables = await getService(strapi, 'sources').tables();
      const agency = await inSnapshot(strapi, (query) =>
        getService(strapi, 'figures').agency(query, tables, slug),
      );
      const fileSha256 = createHash('sha256').update(bytes).digest('hex');
      const { sheets, encoding } = await getService(strapi, 'reading').read(bytes, fileName);
      const { index: sheet, guess } = chooseSheet(type, sheets);
      const id = randomBytes(ID_BYTES).toString('hex');
      return inTransaction(strapi, async (query) => {
        await forgetImports(query, new Date(now.getTime() - KEPT_MILLISECONDS));
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
          stage: asker.rights(type.uid).may('publish') ? 'published' : 'draft',
          account: asker.actor.account,
          accountName: asker.actor.name,
          accountIp: asker.actor.ip,
          createdAt: now,
        });
        for (const [index, { rows }] of sheets.entries())
          for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
            await insertRows(query, id, index, rows.slice(from, from + ROWS_AT_ONCE));
        return answer(query, await own(query, id, asker), asker);
      });
    },
  };
};
