import type { Core } from '@strapi/strapi';
import type { PluginConfig, SourceId } from '../../config';
import { folded, type ImportField, knownCode, meaningOf, type Meanings, nationalCode } from '../model';
import { formatDocumentNumber } from '../../domain/vi';
import { PLUGIN_ID } from '../../pluginId';
import type { Query, SourceTables } from '../../sources';
import { namedRows, type NumberedRow, numberedRows, proceduresOfCodes } from '../store';
import { amongNamed, catalogueOf, withMeanings } from './catalogues';
import { type Finder, findParted, type Found, grouped, onlyOne, wrong } from './finders';

/** Letters of a name that are looked at: what names a record is shorter, whatever stands behind. */
const LONGEST_NAME = 500;
/** "07/KH-UBND, 26/02/2024", "Kế hoạch số 07/KH-UBND ngày 26/02/2024", "76/NQ-CP (2021)". */
const CITATION = /(?<!\d)(\d{1,10}\p{L}?)\s*\/\s*([^\s,;()]+)(.*)$/u;
/** "KH-UBND/2024": a year that was put behind the symbol. */
const SYMBOL_AND_YEAR = /^(.+)\/(\d{4})$/;
const DAY = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/;
const YEAR = /\b(\d{4})\b/;

const withoutZeros = (number: string): string => number.replace(/^0+(?=.)/, '');

/** "7/KH-UBND", also where the number carries its year or its symbol already: "9/2019/NĐ-CP". */
const cited = (number: string, symbol: string): string =>
  folded(withoutZeros(formatDocumentNumber(number, symbol)));

const citationOf = (name: string) => {
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
    cited: cited(number, symbol),
    date,
    year: behind ?? YEAR.exec(rest)?.[1],
  };
};

const byCitation = (rows: readonly NumberedRow[]): Finder => {
  const known = grouped(rows, (row) => cited(row.number, row.symbol));
  return (name) => {
    const wanted = citationOf(name);
    if (wanted === undefined) return wrong('number_form', name);
    const isOfDay = ({ date }: NumberedRow): boolean =>
      wanted.date === undefined
        ? wanted.year === undefined || date?.startsWith(wanted.year) === true
        : date === wanted.date;
    return onlyOne((known.get(wanted.cited) ?? []).filter(isOfDay), name);
  };
};

/** The code that a name of a procedure begins with: "1.004440 - Đăng ký khai sinh". */
const codeIn = (name: string): string => nationalCode(name.slice(0, LONGEST_NAME).split(/\s/)[0] ?? '');

/**
 * Finds what names in cells mean, among the records of an agency and what all agencies share; of the latter, by what somebody
 * said that an unknown name means, too.
 */
export const createLookups = (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
  agency: number,
  meanings: Meanings,
) => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const sourceOf = (uid: string | null): SourceId | undefined =>
    (Object.keys(sources) as SourceId[]).find((id) => sources[id].uid === uid);

  const procedures = async (names: readonly string[]): Promise<Finder> => {
    const codes = names.map((name) => knownCode(codeIn(name)));
    const rows = await proceduresOfCodes(query, tables.procedures, agency, codes);
    const exact = grouped(rows, ({ code }) => code);
    const alike = grouped(rows, ({ code }) => knownCode(code));
    return (name) => {
      const code = codeIn(name);
      return onlyOne(exact.get(code) ?? alike.get(knownCode(code)) ?? [], name);
    };
  };

  const numbered = async (id: 'plans' | 'officialDocuments', names: readonly string[]): Promise<Finder> => {
    const numbers = names.flatMap((name) => citationOf(name)?.number ?? []);
    return byCitation(await numberedRows(query, tables[id], agency, numbers));
  };

  const finderOf = async (
    { name: field, target }: ImportField,
    names: readonly string[],
  ): Promise<Finder> => {
    const id = sourceOf(target);
    switch (id) {
      case 'agencies':
        return amongNamed(await namedRows(query, tables[id]));
      case 'channels':
      case 'sectors':
        return withMeanings(await namedRows(query, tables[id]), (name) => meaningOf(meanings, field, name));
      case 'procedures':
        return procedures(names);
      case 'plans':
      case 'officialDocuments':
        return numbered(id, names);
      default:
        return (name) => wrong('relation_unknown', name);
    }
  };

  return {
    /** How the names of a field are found, of one or several records; one reading of the database for all of them. */
    async finder(field: ImportField, names: readonly string[]): Promise<(name: string) => readonly Found[]> {
      const find = await finderOf(field, names);
      return field.kind === 'relations'
        ? (name) => findParted(find, name, catalogueOf(strapi, field) !== undefined)
        : (name) => [find(name)];
    },
  };
};
