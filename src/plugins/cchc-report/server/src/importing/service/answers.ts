import type { ImportType, ReadRow } from '../model';
import { quoteInput } from '../../domain/vi';
import type { AgencyRow } from '../../sources';
import type { ImportRow, Outcome, Progress } from '../store';
import type { ImportAnswer, ImportColumnAnswer, ImportTypeAnswer, ListedImport } from '../http/contract';
import type { Rights } from './rights';
import { shownCell } from '../model/shownValue';

const EXAMPLES = 3;
const AGENCY = 'agency';

export const typeAnswer = ({ name, label, fields, key }: ImportType, rights: Rights): ImportTypeAnswer => ({
  name,
  label,
  mayPublish: rights.may('publish'),
  fields: fields.map((field) => ({
    name: field.name,
    label: field.label,
    // All records of a file are of the agency that was chosen; a column of it may only say the same.
    required: field.required && field.name !== AGENCY,
    key: key.includes(field.name),
    permitted: rights.mayField('create', field),
  })),
});

/** The columns of a sheet as far as somebody needs to know them to choose. */
export const columnsOf = (rows: readonly ReadRow[], headerRow: number): ImportColumnAnswer[] => {
  const headings = rows.find(({ number }) => number === headerRow)?.cells ?? [];
  const below = rows.filter(({ number }) => number > headerRow);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => ({
    index,
    heading: quoteInput(shownCell(headings[index] ?? null)),
    examples: below
      .map(({ cells }) => quoteInput(shownCell(cells[index] ?? null)))
      .filter((example) => example !== '')
      .slice(0, EXAMPLES),
  }));
};

const OUTCOMES: readonly Outcome[] = [
  'create',
  'update',
  'same',
  'conflict',
  'refused',
  'skipped',
  'created',
  'updated',
  'kept',
];

export const importAnswer = (
  row: ImportRow,
  type: ImportTypeAnswer,
  agency: AgencyRow,
  columns: ImportColumnAnswer[],
  { done, total }: Progress,
  counts: Readonly<Partial<Record<Outcome, number>>>,
): ImportAnswer => ({
  id: row.id,
  type,
  agency: { documentId: agency.documentId, slug: agency.slug, name: agency.name },
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
  progress: { done, total },
  counts: Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, counts[outcome] ?? 0]),
  ) as ImportAnswer['counts'],
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
