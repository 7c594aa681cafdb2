import { ReportError } from '../../domain/errors';
import { guessMapping, type Guess, type ImportType, likeness, type ReadRow } from '.';

/** A list stands on one of the first sheets; to look for its headings on hundreds takes seconds. */
const SHEETS_LOOKED_AT = 10;

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

interface Rows {
  readonly rows: readonly ReadRow[];
}

/** The first sheet that has rows, of those that are only looked at where the others have none. */
const firstWithRows = (type: ImportType, sheets: readonly Rows[]): Sheet | undefined => {
  for (const [index, { rows }] of sheets.entries()) {
    if (index < SHEETS_LOOKED_AT || rows.length === 0) continue;
    const sheet = lookAt(type, rows, index);
    if (sheet.hasRows) return sheet;
  }
  return undefined;
};

/**
 * The sheet to read, of those that have rows: the list that is likest, or else what is likest to one.
 * @throws ReportError `import_no_rows` also where there is a list of none, with a sheet beside it that says how to fill it in
 */
export const chooseSheet = (type: ImportType, sheets: readonly Rows[]): Sheet => {
  const seen = sheets.slice(0, SHEETS_LOOKED_AT).map(({ rows }, index) => lookAt(type, rows, index));
  const lists = seen.filter(({ isList }) => isList);
  const [likest] = (lists.length > 0 ? lists : seen)
    .filter(({ hasRows }) => hasRows)
    .sort((a, b) => b.likeness - a.likeness);
  const chosen = seen.some(({ hasRows }) => hasRows) ? likest : firstWithRows(type, sheets);
  if (chosen === undefined) throw new ReportError('import_no_rows');
  return chosen;
};
