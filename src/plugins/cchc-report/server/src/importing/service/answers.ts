import { quoteInput } from '../../domain/vi';
import type { AgencyRow } from '../../sources';
import type { ImportAnswer, ImportColumnAnswer, ImportTypeAnswer, ListedImport } from '../http/contract';
import { formatCell, type ImportType, type ReadRow } from '../model';
import type { ImportRow, Outcome, RowCounts } from '../store';
import type { Rights } from './rights';

const EXAMPLES = 3;
const AGENCY = 'agency';

export const typeAnswer = ({ name, label, fields, key }: ImportType, rights: Rights): ImportTypeAnswer => ({
  name,
  label,
  mayPublish: rights.may('publish'),
  fields: fields.map((field) => ({
    name: field.name,
    label: field.label,
    // The agency is chosen for the whole file; a column of it can only repeat that.
    required: field.required && field.name !== AGENCY,
    key: key.includes(field.name),
    permitted: rights.mayField('create', field),
  })),
});

/** The columns of a sheet with headings and examples, to choose fields for. */
export const columnAnswers = (rows: readonly ReadRow[], headerRow: number): ImportColumnAnswer[] => {
  const headings = rows.find(({ number }) => number === headerRow)?.cells ?? [];
  const below = rows.filter(({ number }) => number > headerRow);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => ({
    index,
    heading: quoteInput(formatCell(headings[index] ?? null)),
    examples: below
      .map(({ cells }) => quoteInput(formatCell(cells[index] ?? null)))
      .filter((example) => example !== '')
      .slice(0, EXAMPLES),
  }));
};

const NO_COUNTS: Readonly<Record<Outcome, number>> = {
  create: 0,
  update: 0,
  same: 0,
  conflict: 0,
  refused: 0,
  skipped: 0,
  created: 0,
  updated: 0,
  kept: 0,
};

export const importAnswer = (
  row: ImportRow,
  type: ImportTypeAnswer,
  { documentId, slug, name }: AgencyRow,
  columns: ImportColumnAnswer[],
  { outcomes, uncounted }: RowCounts,
): ImportAnswer => ({
  id: row.id,
  type,
  agency: { documentId, slug, name },
  fileName: row.fileName,
  encoding: row.encoding,
  sheets: [...row.sheets],
  sheet: row.sheet,
  headerRow: row.headerRow,
  columns,
  mapping: { ...row.mapping },
  stage: row.stage,
  mode: row.mode,
  state: row.state,
  reason: row.reason,
  progress: { done: row.done, total: row.total },
  counts: { ...NO_COUNTS, ...outcomes },
  uncounted,
  createdAt: row.createdAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
});

export const listedImport = (row: ImportRow, label: string): ListedImport => ({
  id: row.id,
  fileName: row.fileName,
  label,
  state: row.state,
  createdAt: row.createdAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
});
