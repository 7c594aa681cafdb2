import type { Core } from '@strapi/strapi';
import { ProblemGroups } from '../model';
import { inSnapshot } from '../../sources';
import { rowsOfOutcome, type ShownRow } from '../store';
import type { ImportConflictsAnswer, ImportProblemAnswer, ImportUnknownFieldAnswer } from '../http/contract';
import { sheetRows } from './checkRows';
import { conflictsAnswer } from './conflicts';
import { type Asker, ownImports } from './ownImports';
import { readRefused, refusedFile } from './refusedFile';
import { unknownAnswer } from './unknownNames';

const ROWS_AT_ONCE = 500;
/** Rows that are no records are told too: one of them may have been meant for one. */
const NOT_IMPORTED = ['refused', 'skipped'] as const;

/** What a check or a run found: why rows are not imported, and records that were changed on both sides. */
export const createImportFindingsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const { own, typeOf, answer } = ownImports(strapi);

  return {
    /** What is wrong, by column and unknown name. @throws ReportError `import_unknown` */
    async problems(id: string, asker: Asker): Promise<ImportProblemAnswer[]> {
      return inSnapshot(strapi, async (query) => {
        const row = await own(query, id, asker);
        const { fields } = typeOf(row, asker);
        const groups = new ProblemGroups();
        for (const outcome of NOT_IMPORTED)
          for (let after: number | undefined = 0; after !== undefined;) {
            const rows: readonly ShownRow[] = await rowsOfOutcome(query, sheetRows(row), outcome, {
              after,
              limit: ROWS_AT_ONCE,
            });
            for (const { number, problems } of rows) groups.add({ row: number, problems: problems ?? [] });
            after = rows.at(-1)?.number;
          }
        return groups.all().map(({ field, ranges, ...group }) => ({
          ...group,
          column: fields.find(({ name }) => name === field)?.label ?? null,
          ranges: ranges.map(([first, last]): [number, number] => [first, last]),
        }));
      });
    },

    /** Texts in the place of a choice or a name that nothing here is called. @throws ReportError `import_unknown` */
    async unknown(id: string, asker: Asker): Promise<ImportUnknownFieldAnswer[]> {
      return inSnapshot(strapi, async (query) => {
        const row = await own(query, id, asker);
        const type = typeOf(row, asker);
        return unknownAnswer(strapi, { query, row, type }, asker.rights(row.uid));
      });
    },

    /** The rows that were refused, as a file. @throws ReportError `import_unknown`, and those of writing files */
    async refused(id: string, asker: Asker): Promise<{ bytes: Uint8Array; fileName: string; mime: string }> {
      const { row, agency, refused } = await inSnapshot(strapi, async (query) => {
        const found = await own(query, id, asker);
        return {
          row: found,
          agency: (await answer(query, found, asker)).agency.name,
          refused: await readRefused(query, found, typeOf(found, asker)),
        };
      });
      return refusedFile(strapi, refused, row, agency);
    },

    /** Records that both the file and somebody here changed. @throws ReportError `import_unknown` */
    async conflicts(id: string, after: number, asker: Asker): Promise<ImportConflictsAnswer> {
      return inSnapshot(strapi, async (query) => {
        const row = await own(query, id, asker);
        return conflictsAnswer(strapi, query, row, typeOf(row, asker), after, asker);
      });
    },
  };
};
