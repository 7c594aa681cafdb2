import { ReportError } from '../../domain/errors';
import type { ReadRow } from './cell';
import type { ImportType } from './fields';
import { guessMapping, type Guess, likeness } from './mapping';

/** Sheets in which headings are looked for: hundreds would take seconds. */
const SHEETS_SEARCHED = 10;

interface Sheet {
  readonly index: number;
  readonly guess: Guess;
  readonly likeness: number;
  /** It has the headings of the type's key. */
  readonly isList: boolean;
  readonly hasRows: boolean;
}

const inspectSheet = (type: ImportType, rows: readonly ReadRow[], index: number): Sheet => {
  const guess = guessMapping(type, rows);
  const isList = type.key.every((name) => name in guess.mapping);
  // Without headings, any row but the first may hold a record.
  const hasRows = isList ? rows.some(({ number }) => number > guess.headerRow) : rows.length > 1;
  return { index, guess, likeness: likeness(type, rows), isList, hasRows };
};

interface Rows {
  readonly rows: readonly ReadRow[];
}

/** The first sheet with rows after those that are searched first. */
const findLaterSheet = (type: ImportType, sheets: readonly Rows[]): Sheet | undefined => {
  for (const [index, { rows }] of sheets.entries()) {
    if (index < SHEETS_SEARCHED || rows.length === 0) continue;
    const sheet = inspectSheet(type, rows, index);
    if (sheet.hasRows) return sheet;
  }
  return undefined;
};

/**
 * Chooses the sheet to read among those with rows: the one whose headings fit the type best, those with its key first.
 * @throws ReportError `import_no_rows`, also for a prepared workbook that nobody has filled in, although its guide has rows
 */
export const chooseSheet = (type: ImportType, sheets: readonly Rows[]): Sheet => {
  const seen = sheets.slice(0, SHEETS_SEARCHED).map(({ rows }, index) => inspectSheet(type, rows, index));
  const lists = seen.filter(({ isList }) => isList);
  const [likest] = (lists.length > 0 ? lists : seen)
    .filter(({ hasRows }) => hasRows)
    .sort((a, b) => b.likeness - a.likeness);
  const chosen = seen.some(({ hasRows }) => hasRows) ? likest : findLaterSheet(type, sheets);
  if (chosen === undefined) throw new ReportError('import_no_rows');
  return chosen;
};
