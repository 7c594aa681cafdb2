import {
  type FieldValues,
  type ImportedValue,
  type ImportField,
  type ImportType,
  type Mapping,
  type Meanings,
  type ReadCell,
  readMeant,
  type RowProblem,
  tellsNoRecord,
} from '../model';
import type { Checked, WaitingRow } from '../store';
import type { createLookups } from './lookups';
import { rowProblem } from '../model/rowProblem';

/** A row as it was understood: values by field, relations by documentId. */
export interface UnderstoodRow {
  readonly number: number;
  readonly cells: readonly ReadCell[];
  readonly checked: Checked;
  readonly values: FieldValues;
  readonly problems: readonly RowProblem[];
  /** It holds no record: a heading, a group. */
  readonly isSkipped: boolean;
}

/** How somebody said that the rows are to be read. */
interface Reader {
  readonly mapping: Mapping;
  readonly meanings: Meanings;
}

type Lookups = ReturnType<typeof createLookups>;

interface Named {
  readonly value: unknown;
  readonly problems: readonly RowProblem[];
}

/** Of one row; who has mended these sees the others. */
const MOST_PROBLEMS = 20;

const isSeveral = ({ kind }: ImportField): boolean => kind === 'relations';

const isRelation = (field: ImportField): boolean => field.kind === 'relation' || isSeveral(field);

/** The names that a cell of a relation holds. */
export const namesIn = (value: ImportedValue | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
};

/** The cells of some rows, read as their columns' fields. */
const readCells = (
  type: ImportType,
  fields: readonly ImportField[],
  { mapping, meanings }: Reader,
  rows: readonly WaitingRow[],
) => {
  const isNoRecord = tellsNoRecord(type, mapping);
  return rows.map(({ number, cells, ...checked }) => {
    const values: Record<string, ImportedValue> = {};
    const problems: RowProblem[] = [];
    const isSkipped = isNoRecord({ number, cells });
    if (isSkipped) problems.push(rowProblem(null, { code: 'no_record', params: {} }));
    for (const field of isSkipped ? [] : fields) {
      const reading = readMeant(cells[mapping[field.name] ?? -1] ?? null, field, meanings);
      if ('problem' in reading) problems.push(rowProblem(field, reading.problem));
      else values[field.name] = reading.value;
    }
    return { number, cells, checked, values, problems, isSkipped };
  });
};

/** Rows of a file as they are meant; what names another record is looked up for all of them together. */
export const understandRows = async (
  type: ImportType,
  reader: Reader,
  lookups: Lookups,
  rows: readonly WaitingRow[],
): Promise<readonly UnderstoodRow[]> => {
  const fields = type.fields.filter(({ name }) => reader.mapping[name] !== undefined);
  const read = readCells(type, fields, reader, rows);
  const finders = new Map<string, Awaited<ReturnType<Lookups['finder']>>>();
  for (const field of fields.filter(isRelation)) {
    const names = new Set(read.flatMap(({ values }) => namesIn(values[field.name])));
    finders.set(field.name, await lookups.finder(field, [...names]));
  }
  const named = (field: ImportField, value: ImportedValue | undefined): Named => {
    const find = finders.get(field.name);
    if (find === undefined) return { value, problems: [] };
    const found = namesIn(value).flatMap(find);
    const documentIds = found.flatMap((one) => ('documentId' in one ? (one.documentId ?? []) : []));
    const problems = found.flatMap((one) => ('problem' in one ? [rowProblem(field, one.problem)] : []));
    return { value: isSeveral(field) ? [...new Set(documentIds)] : (documentIds[0] ?? null), problems };
  };
  return read.map(({ values, problems, ...row }) => {
    const meant = fields.map((field) => ({ field: field.name, ...named(field, values[field.name]) }));
    return {
      ...row,
      values: Object.fromEntries(meant.map(({ field, value }) => [field, value])),
      problems: [...problems, ...meant.flatMap((one) => one.problems)].slice(0, MOST_PROBLEMS),
    };
  });
};
