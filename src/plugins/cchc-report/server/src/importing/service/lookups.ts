import type { Core } from '@strapi/strapi';
import type { PluginConfig, SourceId } from '../../config';
import { foldName, type ImportField, knownCode, findMeaning, type Meanings, nationalCode } from '../model';
import { formatDocumentNumber } from '../../domain/vi';
import { PLUGIN_ID } from '../../pluginId';
import type { Query, SourceTables } from '../../sources';
import { namedRows, type NumberedRow, numberedRows, proceduresOfCodes } from '../store';
import {
  type Finder,
  findByMeaning,
  findByName,
  findOnly,
  findParts,
  type Found,
  groupBy,
  notFound,
} from './finders';
import { findCatalogue } from './meanings';

/** Letters of a name that are read; no citation or code is longer. */
const LONGEST_NAME = 500;
/** "07/KH-UBND, 26/02/2024", "Kế hoạch số 07/KH-UBND ngày 26/02/2024", "76/NQ-CP (2021)". */
const CITATION = /(?<!\d)(\d{1,10}\p{L}?)\s*\/\s*([^\s,;()]+)(.*)$/u;
/** "KH-UBND/2024": a year after the symbol. */
const SYMBOL_AND_YEAR = /^(.+)\/(\d{4})$/;
const DAY = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/;
const YEAR = /\b(\d{4})\b/;

const withoutZeros = (number: string): string => number.replace(/^0+(?=.)/, '');

/** "7/KH-UBND", also for a number that includes its year or symbol: "9/2019/NĐ-CP". */
const toCitation = (number: string, symbol: string): string =>
  foldName(withoutZeros(formatDocumentNumber(number, symbol)));

/** Parses the citation of a document; undefined if the name has none. */
const parseCitation = (name: string) => {
  const [, number, written, rest = ''] = CITATION.exec(name.slice(0, LONGEST_NAME)) ?? [];
  if (number === undefined || written === undefined) return undefined;
  const [, symbol = written, behind] = SYMBOL_AND_YEAR.exec(written) ?? [];
  const [, day, month, year] = DAY.exec(rest) ?? [];
  const date =
    day !== undefined && month !== undefined
      ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      : undefined;
  return {
    number: withoutZeros(number),
    citation: toCitation(number, symbol),
    date,
    year: behind ?? YEAR.exec(rest)?.[1],
  };
};

const findByCitation = (rows: readonly NumberedRow[]): Finder => {
  const known = groupBy(rows, (row) => toCitation(row.number, row.symbol));
  return (name) => {
    const wanted = parseCitation(name);
    if (wanted === undefined) return notFound('number_form', name);
    const hasDate = ({ date }: NumberedRow): boolean =>
      wanted.date === undefined
        ? wanted.year === undefined || date?.startsWith(wanted.year) === true
        : date === wanted.date;
    return findOnly((known.get(wanted.citation) ?? []).filter(hasDate), name);
  };
};

/** The code at the start of a procedure's name: "1.004440 - Đăng ký khai sinh". */
const leadingCode = (name: string): string => nationalCode(name.slice(0, LONGEST_NAME).split(/\s/)[0] ?? '');

/**
 * Finds the records that names in cells stand for, among those of an agency and in the catalogues that all agencies share;
 * in the latter also by the meanings that the sender gave unknown names.
 */
export const createLookups = (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
  agency: number,
  meanings: Meanings,
) => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const findSource = (uid: string | null): SourceId | undefined =>
    (Object.keys(sources) as SourceId[]).find((id) => sources[id].uid === uid);

  const procedures = async (names: readonly string[]): Promise<Finder> => {
    const codes = names.map((name) => knownCode(leadingCode(name)));
    const rows = await proceduresOfCodes(query, tables.procedures, agency, codes);
    const exact = groupBy(rows, ({ code }) => code);
    const alike = groupBy(rows, ({ code }) => knownCode(code));
    return (name) => {
      const code = leadingCode(name);
      return findOnly(exact.get(code) ?? alike.get(knownCode(code)) ?? [], name);
    };
  };

  const makeNumberFinder = async (
    id: 'plans' | 'officialDocuments',
    names: readonly string[],
  ): Promise<Finder> => {
    const numbers = names.flatMap((name) => parseCitation(name)?.number ?? []);
    return findByCitation(await numberedRows(query, tables[id], agency, numbers));
  };

  const createFinder = async (
    { name: field, target }: ImportField,
    names: readonly string[],
  ): Promise<Finder> => {
    const id = findSource(target);
    switch (id) {
      case 'agencies':
        return findByName(await namedRows(query, tables[id]));
      case 'channels':
      case 'sectors':
        return findByMeaning(await namedRows(query, tables[id]), (name) =>
          findMeaning(meanings, field, name),
        );
      case 'procedures':
        return procedures(names);
      case 'plans':
      case 'officialDocuments':
        return makeNumberFinder(id, names);
      default:
        return (name) => notFound('relation_unknown', name);
    }
  };

  return {
    /** Reads the records that `names` of a field may stand for. @returns finds those of one name */
    async finder(field: ImportField, names: readonly string[]): Promise<(name: string) => readonly Found[]> {
      const find = await createFinder(field, names);
      return field.kind === 'relations'
        ? (name) => findParts(find, name, findCatalogue(strapi, field) !== undefined)
        : (name) => [find(name)];
    },
  };
};

export type Lookups = ReturnType<typeof createLookups>;
