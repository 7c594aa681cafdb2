import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { guessMapping, type Guess, type ImportType, likeness, type ReadRow } from '../../domain/importing';
import { oneLine } from '../../domain/vi';
import { inSnapshot, inTransaction } from '../../sources';
import { forgetImports, insertImport, insertRows } from '../../sources/importing';
import type { ImportAnswer } from '../../types/imports';
import { getService } from '../getService';
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
/** A list stands on one of the first sheets; to look for its headings on hundreds takes seconds. */
const SHEETS_LOOKED_AT = 10;
/** Files that were imported are people's data: they go after a month, what they wrote stays known. */
const KEPT_MILLISECONDS = 30 * 86_400_000;

interface Sheet {
  readonly index: number;
  readonly guess: Guess;
  readonly likeness: number;
  /** It has the headings by which records are told apart: it is a list, whatever the other sheets are. */
  readonly isList: boolean;
  readonly hasRows: boolean;
}

const lookAt = (type: ImportType, rows: readonly ReadRow[], index: number): Sheet => {
  const guess = guessMapping(type, rows);
  const isList = type.key.every((name) => name in guess.mapping);
  // Where the headings were not found, any row but the first may hold something.
  const hasRows = isList ? rows.some(({ number }) => number > guess.headerRow) : rows.length > 1;
  return { index, guess, likeness: likeness(type, rows), isList, hasRows };
};

/**
 * The sheet to read, of those that have rows: the list that is likest, or else what is likest to one.
 * @throws ReportError `import_no_rows` also where there is a list of none, with a sheet beside it that says how to fill it in
 */
const chooseSheet = (type: ImportType, sheets: readonly { readonly rows: readonly ReadRow[] }[]): Sheet => {
  const seen = sheets.slice(0, SHEETS_LOOKED_AT).map(({ rows }, index) => lookAt(type, rows, index));
  const lists = seen.filter(({ isList }) => isList);
  const [likest] = (lists.length > 0 ? lists : seen)
    .filter(({ hasRows }) => hasRows)
    .sort((a, b) => b.likeness - a.likeness);
  if (likest === undefined) throw new ReportError('import_no_rows');
  return likest;
};

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
