import type { Core } from '@strapi/strapi';
import { inSnapshot, type Query } from '../../sources';
import type { ImportConflictsAnswer, ImportProblemAnswer, ImportUnknownFieldAnswer } from '../http/contract';
import { type ImportField, ProblemGroups } from '../model';
import { type ImportRow, rowsOfOutcome, type ShownRow, uncountedRows } from '../store';
import { conflictsAnswer } from './conflicts';
import { agencyOfImport, type Caller, findOwnImport, typeOfImport } from './ownImport';
import { readRefused, writeRefusedFile } from './refusedFile';
import { unknownNamesAnswer } from './unknownNames';

const ROWS_PER_STATEMENT = 500;
/** Skipped rows are listed too: one of them may have been meant as a record. */
const NOT_IMPORTED = ['refused', 'skipped'] as const;

const problemAnswers = (groups: ProblemGroups, fields: readonly ImportField[]): ImportProblemAnswer[] =>
  groups.all().map(({ field, ranges, ...group }) => ({
    ...group,
    column: fields.find(({ name }) => name === field)?.label ?? null,
    ranges: ranges.map(([first, last]): [number, number] => [first, last]),
  }));

/** Groups findings about the rows of an own import. @throws ReportError `import_unknown` */
const groupFindings = (
  strapi: Core.Strapi,
  id: string,
  caller: Caller,
  collect: (query: Query, row: ImportRow, groups: ProblemGroups) => Promise<void>,
): Promise<ImportProblemAnswer[]> =>
  inSnapshot(strapi, async (query) => {
    const row = await findOwnImport(query, id, caller);
    const groups = new ProblemGroups();
    await collect(query, row, groups);
    return problemAnswers(groups, typeOfImport(strapi, row, caller).fields);
  });

/** Why rows are not imported, grouped by column and unknown name. @throws ReportError `import_unknown` */
export const listProblems = (
  strapi: Core.Strapi,
  id: string,
  caller: Caller,
): Promise<ImportProblemAnswer[]> =>
  groupFindings(strapi, id, caller, async (query, row, groups) => {
    for (const outcome of NOT_IMPORTED)
      for (let after: number | undefined = 0; after !== undefined;) {
        const rows: readonly ShownRow[] = await rowsOfOutcome(query, row, outcome, {
          after,
          limit: ROWS_PER_STATEMENT,
        });
        for (const { number, problems } of rows) groups.add({ row: number, problems: problems ?? [] });
        after = rows.at(-1)?.number;
      }
  });

/** Why no report will count records of the file. @throws ReportError `import_unknown` */
export const listUncounted = (
  strapi: Core.Strapi,
  id: string,
  caller: Caller,
): Promise<ImportProblemAnswer[]> =>
  groupFindings(strapi, id, caller, async (query, row, groups) => {
    for (const { number, uncounted } of await uncountedRows(query, row))
      groups.add({ row: number, problems: uncounted });
  });

/** Names in choices and relations that the app does not know. @throws ReportError `import_unknown` */
export const listUnknownNames = (
  strapi: Core.Strapi,
  id: string,
  caller: Caller,
): Promise<ImportUnknownFieldAnswer[]> =>
  inSnapshot(strapi, async (query) => {
    const row = await findOwnImport(query, id, caller);
    const type = typeOfImport(strapi, row, caller);
    return unknownNamesAnswer(strapi, { query, row, type }, caller.rights(row.uid));
  });

/** The refused rows as a spreadsheet. @throws ReportError `import_unknown`, and those of writing files */
export const refusedRowsFile = async (
  strapi: Core.Strapi,
  id: string,
  caller: Caller,
): Promise<{ bytes: Uint8Array; fileName: string; mime: string }> => {
  const { row, agency, refused } = await inSnapshot(strapi, async (query) => {
    const found = await findOwnImport(query, id, caller);
    return {
      row: found,
      agency: (await agencyOfImport(strapi, query, found)).name,
      refused: await readRefused(query, found, typeOfImport(strapi, found, caller)),
    };
  });
  return writeRefusedFile(strapi, refused, row, agency);
};

/** Records that both the file and somebody here changed. @throws ReportError `import_unknown` */
export const listConflicts = (
  strapi: Core.Strapi,
  id: string,
  after: number,
  caller: Caller,
): Promise<ImportConflictsAnswer> =>
  inSnapshot(strapi, async (query) => {
    const row = await findOwnImport(query, id, caller);
    return conflictsAnswer(strapi, query, row, typeOfImport(strapi, row, caller), after, caller);
  });
