import type { Core } from '@strapi/strapi';
import {
  type ImportField,
  type ImportOption,
  type ImportType,
  LEFT_EMPTY,
  meaningOf,
  type ReadCell,
  type Reading,
  readValue,
  tellsNoRecord,
  type UnknownText,
  UnknownTexts,
} from '../model';
import type { Query, SourceTables } from '../../sources';
import { type ImportRow, namedRows, rowsAfter } from '../store';
import type { ImportUnknownFieldAnswer } from '../http/contract';
import { getService } from '../../services/getService';
import { amongNamed, catalogueOf } from './catalogues';
import { sheetRows } from './checkRows';
import { findParted, type Found } from './finders';
import { isAsked, mayBeEmpty, optionsOf } from './meanings';
import { namesIn } from './readRow';
import type { Rights } from './rights';

const ROWS_AT_ONCE = 500;
const MOST_TEXTS = 200;

interface Sheet {
  readonly query: Query;
  readonly row: ImportRow;
  readonly type: ImportType;
}

/** The texts of a cell that mean nothing by themselves, whatever somebody said of them. */
type Unknown = (cell: ReadCell) => readonly string[];

const textOf = (found: Found | Reading): readonly string[] =>
  'problem' in found && found.problem.text !== undefined ? [found.problem.text] : [];

const unknownOf = async (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
  field: ImportField,
): Promise<Unknown> => {
  const catalogue = catalogueOf(strapi, field);
  const find = catalogue === undefined ? undefined : amongNamed(await namedRows(query, tables[catalogue]));
  return (cell) => {
    const reading = readValue(cell, field);
    if ('problem' in reading) return textOf(reading);
    if (find === undefined) return [];
    return namesIn(reading.value)
      .flatMap((name) => (field.kind === 'relations' ? findParted(find, name, true) : [find(name)]))
      .flatMap(textOf);
  };
};

const gather = async (
  { query, row, type }: Sheet,
  asked: ReadonlyMap<ImportField, Unknown>,
): Promise<readonly UnknownText[]> => {
  const isNoRecord = tellsNoRecord(type, row.mapping);
  const texts = new UnknownTexts();
  for (let after = 0; ;) {
    const rows = await rowsAfter(query, sheetRows(row), after, ROWS_AT_ONCE);
    for (const one of rows.filter((some) => !isNoRecord(some)))
      for (const [{ name }, unknown] of asked)
        for (const text of unknown(one.cells[row.mapping[name] ?? -1] ?? null))
          texts.add(one.number, name, text);
    const last = rows.at(-1);
    if (last === undefined) return texts.all();
    after = last.number;
  }
};

/** What a text was said to mean, as long as it may still mean that. */
const meaningAmong = (
  options: readonly ImportOption[],
  mayEmpty: boolean,
  meaning: string | undefined,
): string | null => {
  const isKnown = meaning === LEFT_EMPTY ? mayEmpty : options.some(({ value }) => value === meaning);
  return isKnown ? (meaning ?? null) : null;
};

/**
 * The texts of a sheet that mean nothing by themselves in choices and in names of what all agencies share, by field: those of
 * which nobody said what they mean first, those with most rows before others.
 */
export const unknownAnswer = async (
  strapi: Core.Strapi,
  { query, row, type }: Sheet,
  rights: Rights,
): Promise<ImportUnknownFieldAnswer[]> => {
  const tables = await getService(strapi, 'sources').tables();
  const fields = type.fields.filter(
    (field) =>
      row.mapping[field.name] !== undefined && isAsked(strapi, field) && rights.mayField('create', field),
  );
  const asked = new Map<ImportField, Unknown>();
  const options = new Map<string, readonly ImportOption[]>();
  for (const field of fields) {
    asked.set(field, await unknownOf(strapi, query, tables, field));
    options.set(field.name, await optionsOf(strapi, query, tables, field));
  }
  const texts = (await gather({ query, row, type }, asked)).map(({ field: name, text, count }) => {
    const field = fields.find((one) => one.name === name);
    const mayEmpty = field !== undefined && mayBeEmpty(type, field);
    const meaning = meaningAmong(options.get(name) ?? [], mayEmpty, meaningOf(row.meanings, name, text));
    return { field: name, text, count, meaning };
  });
  const open = texts.filter(({ meaning }) => meaning === null);
  const shown = [...open, ...texts.filter(({ meaning }) => meaning !== null)].slice(0, MOST_TEXTS);
  return fields
    .map((field) => ({
      field: field.name,
      label: field.label,
      mayBeEmpty: mayBeEmpty(type, field),
      options: [...(options.get(field.name) ?? [])],
      texts: shown
        .filter((one) => one.field === field.name)
        .map(({ text, count, meaning }) => ({ text, count, meaning })),
    }))
    .filter(({ texts: own }) => own.length > 0);
};
