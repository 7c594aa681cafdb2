import {
  type FieldValues,
  type ImportedValue,
  type ImportField,
  type ImportType,
  type Mapping,
  type Meanings,
  type ReadCell,
  readWithMeanings,
  type RowProblem,
  toRowProblem,
  whyNoRecord,
} from '../model';
import type { Checked, UncheckedRow } from '../store';
import type { Lookups } from './lookups';

/** A row whose cells are parsed: values by field, relations by documentId. */
export interface ParsedRow {
  readonly number: number;
  readonly cells: readonly ReadCell[];
  readonly checked: Checked;
  readonly values: FieldValues;
  readonly problems: readonly RowProblem[];
  /** It holds no record: a heading, a group. */
  readonly isSkipped: boolean;
}

/** How the sender wants the rows to be read. */
interface Choices {
  readonly mapping: Mapping;
  readonly meanings: Meanings;
}

/** Problems kept of one row; the next check shows the others. */
const MOST_PROBLEMS = 20;

const isRelation = ({ kind }: ImportField): boolean => kind === 'relation' || kind === 'relations';

/** The names that the cell of a relation holds. */
export const namesIn = (value: ImportedValue | undefined): readonly string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
};

/** Parses the cells of rows by the fields of their columns; relations stay names. */
const parseCells = (
  type: ImportType,
  fields: readonly ImportField[],
  { mapping, meanings }: Choices,
  rows: readonly UncheckedRow[],
) => {
  const findNoRecord = whyNoRecord(type, mapping);
  return rows.map(({ number, cells, ...checked }) => {
    const values: Record<string, ImportedValue> = {};
    const problems: RowProblem[] = [];
    const noRecord = findNoRecord({ number, cells });
    const isSkipped = noRecord !== null;
    if (noRecord !== null) problems.push(toRowProblem(null, { code: noRecord, params: {} }));
    for (const field of isSkipped ? [] : fields) {
      const reading = readWithMeanings(cells[mapping[field.name] ?? -1] ?? null, field, meanings);
      if ('problem' in reading) problems.push(toRowProblem(field, reading.problem));
      else values[field.name] = reading.value;
    }
    return { number, cells, checked, values, problems, isSkipped };
  });
};

/** Parses rows and resolves the names in them, the names of a field together. */
export const parseRows = async (
  type: ImportType,
  choices: Choices,
  lookups: Lookups,
  rows: readonly UncheckedRow[],
): Promise<readonly ParsedRow[]> => {
  const fields = type.fields.filter(({ name }) => choices.mapping[name] !== undefined);
  const parsed = parseCells(type, fields, choices, rows);
  const finders = new Map<string, Awaited<ReturnType<Lookups['finder']>>>();
  for (const field of fields.filter(isRelation)) {
    const names = new Set(parsed.flatMap(({ values }) => namesIn(values[field.name])));
    finders.set(field.name, await lookups.finder(field, [...names]));
  }
  /** The documentIds that the names of a cell stand for; other values as they are. */
  const resolveNames = (
    field: ImportField,
    value: ImportedValue | undefined,
  ): { value: unknown; problems: readonly RowProblem[] } => {
    const find = finders.get(field.name);
    if (find === undefined) return { value, problems: [] };
    const found = namesIn(value).flatMap(find);
    const documentIds = found.flatMap((one) => ('documentId' in one ? (one.documentId ?? []) : []));
    const problems = found.flatMap((one) => ('problem' in one ? [toRowProblem(field, one.problem)] : []));
    const several = field.kind === 'relations';
    return { value: several ? [...new Set(documentIds)] : (documentIds[0] ?? null), problems };
  };
  return parsed.map(({ values, problems, ...row }) => {
    const resolved = fields.map((field) => [field.name, resolveNames(field, values[field.name])] as const);
    return {
      ...row,
      values: Object.fromEntries(resolved.map(([name, { value }]) => [name, value])),
      problems: [...problems, ...resolved.flatMap(([, one]) => one.problems)].slice(0, MOST_PROBLEMS),
    };
  });
};
