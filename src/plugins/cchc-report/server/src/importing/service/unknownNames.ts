import type { Core } from '@strapi/strapi';
import { getService } from '../../services/getService';
import type { Query, SourceTables } from '../../sources';
import type { ImportUnknownFieldAnswer, ImportUnknownTextAnswer } from '../http/contract';
import {
  choiceNames,
  createNearest,
  effectiveMeanings,
  type ImportField,
  type ImportOption,
  type ImportType,
  LEFT_EMPTY,
  findMeaning,
  nameKey,
  type ReadCell,
  type Reading,
  readValue,
  type UnknownText,
  UnknownTexts,
  whyNoRecord,
} from '../model';
import { type ImportRow, namedRows, nextRows, readRemembered, type RememberedMeaning } from '../store';
import { findByName, findParts, type Found } from './finders';
import { findCatalogue, mayBeEmpty, readOptions, takesMeanings } from './meanings';
import { namesIn } from './parseRows';
import type { Rights } from './rights';

const ROWS_PER_STATEMENT = 500;
const MOST_TEXTS = 200;

interface Sheet {
  readonly query: Query;
  readonly row: ImportRow;
  readonly type: ImportType;
}

/** The names in a cell that are unknown, whatever meanings they were given. */
type FindUnknown = (cell: ReadCell) => readonly string[];

const problemText = (found: Found | Reading): readonly string[] =>
  'problem' in found && found.problem.text !== undefined ? [found.problem.text] : [];

const createFinder = async (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
  field: ImportField,
): Promise<FindUnknown> => {
  const catalogue = findCatalogue(strapi, field);
  const find = catalogue === undefined ? undefined : findByName(await namedRows(query, tables[catalogue]));
  return (cell) => {
    const reading = readValue(cell, field);
    if ('problem' in reading) return problemText(reading);
    if (find === undefined) return [];
    return namesIn(reading.value)
      .flatMap((name) => (field.kind === 'relations' ? findParts(find, name, true) : [find(name)]))
      .flatMap(problemText);
  };
};

/** Counts the unknown names of the whole sheet. */
const collectUnknown = async (
  { query, row, type }: Sheet,
  finders: ReadonlyMap<ImportField, FindUnknown>,
): Promise<readonly UnknownText[]> => {
  const findNoRecord = whyNoRecord(type, row.mapping);
  const texts = new UnknownTexts();
  for (let after = 0; ;) {
    const rows = await nextRows(query, row, { after, limit: ROWS_PER_STATEMENT });
    for (const one of rows.filter((some) => findNoRecord(some) === null))
      for (const [{ name }, findUnknown] of finders)
        for (const text of findUnknown(one.cells[row.mapping[name] ?? -1] ?? null))
          texts.add(one.number, name, text);
    const last = rows.at(-1);
    if (last === undefined) return texts.all();
    after = last.number;
  }
};

/** A meaning that was given, or null if it is no longer one of the options. */
const validMeaning = (
  options: readonly ImportOption[],
  mayEmpty: boolean,
  meaning: string | undefined,
): string | null => {
  const isValid = meaning === LEFT_EMPTY ? mayEmpty : options.some(({ value }) => value === meaning);
  return isValid ? (meaning ?? null) : null;
};

/** Finds who answered for an earlier import, of names to which this one gave no meaning of its own. */
const rememberedMeanings = ({ meanings }: ImportRow, known: readonly RememberedMeaning[]) => {
  const answers = new Map(known.map((one) => [JSON.stringify([one.field, one.name]), one]));
  return (field: string, text: string): ImportUnknownTextAnswer['remembered'] => {
    const answer = answers.get(JSON.stringify([field, nameKey(text)]));
    return answer === undefined || findMeaning(meanings, field, text) !== undefined
      ? null
      : { by: answer.accountName, at: new Date(answer.at).toISOString() };
  };
};

/**
 * The unknown names of a sheet in choices and in relations to catalogues, by field: those without a meaning first, then those
 * with most rows.
 */
export const unknownNamesAnswer = async (
  strapi: Core.Strapi,
  { query, row, type }: Sheet,
  rights: Rights,
): Promise<ImportUnknownFieldAnswer[]> => {
  const tables = await getService(strapi, 'sources').tables();
  const fields = type.fields.filter(
    (field) =>
      row.mapping[field.name] !== undefined &&
      takesMeanings(strapi, field) &&
      rights.mayField('create', field),
  );
  const finders = new Map<ImportField, FindUnknown>();
  const options = new Map<string, readonly ImportOption[]>();
  for (const field of fields) {
    finders.set(field, await createFinder(strapi, query, tables, field));
    options.set(field.name, await readOptions(strapi, query, tables, field));
  }
  const meanings = effectiveMeanings(row);
  const findRemembered = rememberedMeanings(row, await readRemembered(query, row));
  const texts = (await collectUnknown({ query, row, type }, finders)).map(({ field: name, text, count }) => {
    const field = fields.find((one) => one.name === name);
    const mayEmpty = field !== undefined && mayBeEmpty(type, field);
    const meaning = validMeaning(options.get(name) ?? [], mayEmpty, findMeaning(meanings, name, text));
    return { field: name, text, count, meaning };
  });
  const open = texts.filter(({ meaning }) => meaning === null);
  const shown = [...open, ...texts.filter(({ meaning }) => meaning !== null)].slice(0, MOST_TEXTS);
  return fields
    .map((field) => {
      const own = options.get(field.name) ?? [];
      const propose = createNearest(
        own.map((option) => ({ value: option.value, names: choiceNames(field.name, option) })),
      );
      return {
        field: field.name,
        label: field.label,
        mayBeEmpty: mayBeEmpty(type, field),
        options: [...own],
        texts: shown
          .filter((one) => one.field === field.name)
          .map(({ text, count, meaning }) => ({
            text,
            count,
            meaning,
            proposal: meaning === null ? propose(text) : null,
            remembered: meaning === null ? null : findRemembered(field.name, text),
          })),
      };
    })
    .filter(({ texts: own }) => own.length > 0);
};
