import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { guessMapping, type ImportType } from '../model';
import { inSnapshot, inTransaction } from '../../sources';
import {
  changeImport,
  countOutcomes,
  countRowsOf,
  decideConflicts,
  firstRows,
  forgetJudgement,
  forgetOutcomes,
  type ImportRow,
  type ImportStage,
  importsOf,
  setCancelled,
  setProgress,
} from '../store';
import type {
  ImportAnswer,
  ImportChoices,
  ImportDecision,
  ImportTypeAnswer,
  ListedImport,
} from '../http/contract';
import { getService } from '../../services/getService';
import { columnsOf, listedImport, typeAnswer } from './answers';
import { sheetRows } from './checkRows';
import { importType } from './importType';
import { checkMapping } from './mappingChoice';
import { withGiven } from './meanings';
import { type Asker, ownImports, ROWS_SHOWN } from './ownImports';
import { preparedFile } from './preparedWorkbook';
import type { Rights } from './rights';
import { uploads } from './upload';

/** Where the columns of a file are looked for; without a row of headings, it is looked for too. */
export interface Place {
  readonly sheet: number;
  readonly headerRow: number | undefined;
}

const IMPORTS_LISTED = 20;

/** @throws ReportError `import_publish_forbidden` */
const checkPublishing = ({ label }: ImportType, stage: ImportStage, rights: Rights): void => {
  if (stage === 'published' && !rights.may('publish'))
    throw new ReportError('import_publish_forbidden', { type: label });
};

/** Whether the same cells are read as at the check before, whatever else is chosen: what was decided then may stand. */
const isReadAlike = (row: ImportRow, { sheet, headerRow, mapping }: ImportChoices): boolean =>
  row.sheet === sheet && row.headerRow === headerRow && isDeepStrictEqual(row.mapping, mapping);

/** Files of records on their way into the app: sent, looked at, checked, run. Each is its sender's alone. */
export const createImportsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const { keeper, typeNamed, own, typeOf, answer } = ownImports(strapi);
  const { upload } = uploads(strapi);

  return {
    /** Types that this account may import. */
    types(asker: Asker): ImportTypeAnswer[] {
      return keeper()
        .types.filter(({ uid }) => asker.rights(uid).may('create'))
        .map(({ uid }) => typeAnswer(importType(strapi, keeper(), uid), asker.rights(uid)));
    },

    type: typeNamed,
    upload,

    /** A workbook to be filled in and sent back. @throws ReportError as `type`, `agency_unknown`, `home_agency_unset` */
    prepared(name: string, agency: string | undefined, asker: Asker): ReturnType<typeof preparedFile> {
      const type = typeNamed(name, asker);
      return preparedFile(strapi, type, asker.rights(type.uid), agency);
    },

    async list({ actor }: Asker): Promise<ListedImport[]> {
      const rows = await inSnapshot(strapi, (query) => importsOf(query, actor.account, IMPORTS_LISTED));
      return rows.map((row) => listedImport(row, keeper().typeLabel(row.uid)));
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
     * Chooses what is read from where and what unknown names mean, and begins the check.
     * @throws ReportError `import_unknown`, `import_under_way`, `import_ended`, `import_mapping_invalid`,
     * `import_nothing_mapped`, `import_field_forbidden`, `import_publish_forbidden`, `import_no_rows`, `import_meaning_invalid`,
     * `import_meanings_too_many`
     */
    async check(
      id: string,
      { meanings: given = {}, ...choices }: ImportChoices,
      asker: Asker,
    ): Promise<ImportAnswer> {
      const chosen = await inTransaction(strapi, async (query) => {
        const row = await own(query, id, asker, true);
        const type = typeOf(row, asker);
        const rights = asker.rights(row.uid);
        if (row.state === 'checking' || row.state === 'running') throw new ReportError('import_under_way');
        if (row.state !== 'uploaded' && row.state !== 'checked') throw new ReportError('import_ended');
        const rows = await firstRows(query, id, choices.sheet, ROWS_SHOWN);
        checkMapping(type, choices.mapping, columnsOf(rows, choices.headerRow).length, rights);
        checkPublishing(type, choices.stage, rights);
        const meanings = await withGiven(strapi, query, { type, rights, kept: row.meanings }, given);
        if ((await countRowsOf(query, sheetRows({ ...row, ...choices }))) === 0)
          throw new ReportError('import_no_rows');
        if (isReadAlike(row, choices)) await forgetOutcomes(query, id);
        else await forgetJudgement(query, id);
        await setCancelled(query, id, false);
        await setProgress(query, id, { done: 0, total: 0 });
        await changeImport(query, id, { ...choices, meanings, state: 'checking' });
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

    /**
     * Begins the run.
     * @throws ReportError `import_unknown`, `import_not_checked`, `import_publish_forbidden`, `import_has_refusals`
     */
    async run(id: string, asker: Asker): Promise<ImportAnswer> {
      const begun = await inTransaction(strapi, async (query) => {
        const row = await own(query, id, asker, true);
        const type = typeOf(row, asker);
        if (row.state !== 'checked') throw new ReportError('import_not_checked');
        checkPublishing(type, row.stage, asker.rights(row.uid));
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
