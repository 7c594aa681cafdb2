import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { guessMapping, likeness } from '../../domain/importing';
import { oneLine } from '../../domain/vi';
import { inSnapshot, inTransaction } from '../../sources';
import {
  changeImport,
  countOutcomes,
  decideConflicts,
  firstRows,
  forgetImports,
  forgetJudgement,
  importsOf,
  insertImport,
  insertRows,
  setCancelled,
  setProgress,
} from '../../sources/importing';
import type {
  ImportAnswer,
  ImportChoices,
  ImportDecision,
  ImportTypeAnswer,
  ListedImport,
} from '../../types/imports';
import { getService } from '../getService';
import { columnsOf, listedImport, typeAnswer } from './answers';
import { sheetRows } from './checkRows';
import { importType } from './describe';
import { checkMapping } from './mappingChoice';
import { type Asker, ownImports, ROWS_SHOWN } from './ownImports';
import { preparedFile } from './prepared';

/** What was sent, for whom. */
export interface Upload {
  readonly type: string;
  readonly agency: string | undefined;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Where the columns of a file are looked for; without a row of headings, it is looked for too. */
export interface Place {
  readonly sheet: number;
  readonly headerRow: number | undefined;
}

const ID_BYTES = 12;
const IMPORTS_LISTED = 20;
const ROWS_AT_ONCE = 500;
const LONGEST_NAME = 200;
/** Files that were imported are people's data: they go after a month, what they wrote stays known. */
const KEPT_MILLISECONDS = 30 * 86_400_000;

/** Files of records on their way into the app: sent, looked at, checked, run. Each is its sender's alone. */
export const createImportsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const { keeper, typeNamed, own, typeOf, answer } = ownImports(strapi);

  return {
    /** Types that this account may import. */
    types(asker: Asker): ImportTypeAnswer[] {
      return keeper()
        .types.filter(({ uid }) => asker.rights(uid).may('create'))
        .map(({ uid }) => typeAnswer(importType(strapi, keeper(), uid), asker.rights(uid)));
    },

    type: typeNamed,

    /** A workbook to be filled in and sent back. @throws ReportError as `type`, `agency_unknown`, `home_agency_unset` */
    prepared(name: string, agency: string | undefined, asker: Asker): ReturnType<typeof preparedFile> {
      const type = typeNamed(name, asker);
      return preparedFile(strapi, type, asker.rights(type.uid), agency);
    },

    async list({ actor }: Asker): Promise<ListedImport[]> {
      const rows = await inSnapshot(strapi, (query) => importsOf(query, actor.account, IMPORTS_LISTED));
      return rows.map((row) => listedImport(row, keeper().typeLabel(row.uid)));
    },

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
      const likest = sheets.map(({ rows }) => likeness(type, rows));
      const sheet = Math.max(0, likest.indexOf(Math.max(...likest)));
      const guess = guessMapping(type, sheets[sheet]?.rows ?? []);
      if (!sheets.some(({ rows }) => rows.length > 1)) throw new ReportError('import_no_rows');
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

    /** @throws ReportError `import_unknown` */
    async one(id: string, asker: Asker): Promise<ImportAnswer> {
      const found = await inSnapshot(strapi, async (query) =>
        answer(query, await own(query, id, asker), asker),
      );
      // Should the process that was at it be gone, this one goes on.
      if (found.state === 'checking' || found.state === 'running') getService(strapi, 'importRunner').wake();
      return found;
    },

    /**
     * The first rows of a sheet, with what its columns seem to be about.
     * @throws ReportError `import_unknown`
     */
    async look(id: string, { sheet, headerRow }: Place, asker: Asker): Promise<ImportAnswer> {
      return inSnapshot(strapi, async (query) => {
        const row = await own(query, id, asker);
        const rows = await firstRows(query, id, sheet, ROWS_SHOWN);
        return answer(query, { ...row, sheet, ...guessMapping(typeOf(row, asker), rows, headerRow) }, asker);
      });
    },

    /**
     * Chooses what is read from where, and begins the check.
     * @throws ReportError `import_unknown`, `import_under_way`, `import_ended`, `import_mapping_invalid`,
     * `import_nothing_mapped`, `import_field_forbidden`, `import_publish_forbidden`
     */
    async check(id: string, choices: ImportChoices, asker: Asker): Promise<ImportAnswer> {
      const chosen = await inTransaction(strapi, async (query) => {
        const row = await own(query, id, asker, true);
        const type = typeOf(row, asker);
        const rights = asker.rights(row.uid);
        if (row.state === 'checking' || row.state === 'running') throw new ReportError('import_under_way');
        if (row.state !== 'uploaded' && row.state !== 'checked') throw new ReportError('import_ended');
        const rows = await firstRows(query, id, choices.sheet, ROWS_SHOWN);
        checkMapping(type, choices.mapping, columnsOf(rows, choices.headerRow).length, rights);
        if (choices.stage === 'published' && !rights.may('publish'))
          throw new ReportError('import_publish_forbidden', { type: type.label });
        await forgetJudgement(query, id);
        await setCancelled(query, id, false);
        await setProgress(query, id, { done: 0, total: 0 });
        await changeImport(query, id, { ...choices, state: 'checking' });
        return answer(query, await own(query, id, asker), asker);
      });
      getService(strapi, 'importRunner').wake();
      return chosen;
    },

    /** @throws ReportError `import_unknown`, `import_not_checked` */
    async decide(id: string, { row: number, takeFile }: ImportDecision, asker: Asker): Promise<ImportAnswer> {
      return inTransaction(strapi, async (query) => {
        const row = await own(query, id, asker, true);
        if (row.state !== 'checked') throw new ReportError('import_not_checked');
        await decideConflicts(query, sheetRows(row), takeFile, number);
        return answer(query, row, asker);
      });
    },

    /** Begins the run. @throws ReportError `import_unknown`, `import_not_checked`, `import_has_refusals` */
    async run(id: string, asker: Asker): Promise<ImportAnswer> {
      const begun = await inTransaction(strapi, async (query) => {
        const row = await own(query, id, asker, true);
        typeOf(row, asker);
        if (row.state !== 'checked') throw new ReportError('import_not_checked');
        const { refused = 0 } = await countOutcomes(query, sheetRows(row));
        if (row.mode === 'all' && refused > 0)
          throw new ReportError('import_has_refusals', { count: refused });
        await setCancelled(query, id, false);
        await setProgress(query, id, { done: 0, total: 0 });
        await changeImport(query, id, { state: 'running' });
        return answer(query, await own(query, id, asker), asker);
      });
      getService(strapi, 'importRunner').wake();
      return begun;
    },

    /** Asks what is under way to stop; what is written stays, unless all or nothing was chosen. @throws ReportError `import_unknown` */
    async cancel(id: string, asker: Asker): Promise<ImportAnswer> {
      await inTransaction(strapi, async (query) => {
        await own(query, id, asker);
        await setCancelled(query, id, true);
      });
      getService(strapi, 'importRunner').wake();
      return this.one(id, asker);
    },
  };
};
