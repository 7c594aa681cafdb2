import type { Core } from '@strapi/strapi';
import type { PluginConfig, SourceId } from '../../config';
import { folded, type ImportField, type ImportProblem } from '../../domain/importing';
import { formatDocumentNumber, shown } from '../../domain/vi';
import { PLUGIN_ID } from '../../pluginId';
import type { Query, SourceTables } from '../../sources';
import {
  CODE_LENGTH,
  namedRows,
  type NumberedRow,
  numberedRows,
  proceduresOfCodes,
} from '../../sources/importing';

/** The document that a name means, or why it means none. */
export type Found = { readonly documentId: string } | { readonly problem: ImportProblem };

type Finder = (name: string) => Found;

/** "07/KH-UBND, 26/02/2024", "Kế hoạch số 07/KH-UBND ngày 26/02/2024", "76/NQ-CP (2021)". */
const CITATION = /(\d+[\p{L}]?)\s*\/\s*([^\s,;()]+)(.*)$/u;
/** "KH-UBND/2024": a year that was put behind the symbol. */
const SYMBOL_AND_YEAR = /^(.+)\/(\d{4})$/;
const DAY = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/;
const YEAR = /\b(\d{4})\b/;

const wrong = (code: string, name: string): Found => ({ problem: { code, params: { value: shown(name) } } });

const onlyOne = (documentIds: readonly string[], name: string): Found => {
  const [only, ...others] = [...new Set(documentIds)];
  if (only === undefined) return wrong('relation_unknown', name);
  return others.length > 0 ? wrong('relation_ambiguous', name) : { documentId: only };
};

const withoutZeros = (number: string): string => number.replace(/^0+(?=.)/, '');

/** "7/KH-UBND", also where the number carries its year or its symbol already: "9/2019/NĐ-CP". */
const cited = (number: string, symbol: string): string =>
  folded(withoutZeros(formatDocumentNumber(number, symbol)));

const citationOf = (name: string) => {
  const [, number, written, rest = ''] = CITATION.exec(name) ?? [];
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

const byCitation =
  (rows: readonly NumberedRow[]): Finder =>
  (name) => {
    const wanted = citationOf(name);
    if (wanted === undefined) return wrong('number_form', name);
    const isOfDay = ({ date }: NumberedRow): boolean =>
      wanted.date === undefined
        ? wanted.year === undefined || date?.startsWith(wanted.year) === true
        : date === wanted.date;
    const found = rows.filter((row) => cited(row.number, row.symbol) === wanted.cited && isOfDay(row));
    return onlyOne(
      found.map(({ documentId }) => documentId),
      name,
    );
  };

/** Finds what names in cells mean, among the records of an agency and what all agencies share. */
export const createLookups = (strapi: Core.Strapi, query: Query, tables: SourceTables, agency: number) => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const sourceOf = (uid: string | null): SourceId | undefined =>
    (Object.keys(sources) as SourceId[]).find((id) => sources[id].uid === uid);

  const shared = async (id: 'agencies' | 'channels' | 'sectors'): Promise<Finder> => {
    const rows = await namedRows(query, tables[id]);
    return (name) => {
      const wanted = folded(name);
      const exact = rows.filter((row) => row.name === name);
      const found =
        exact.length > 0 ? exact : rows.filter((row) => folded(row.name) === wanted || row.slug === name);
      return onlyOne(
        found.map(({ documentId }) => documentId),
        name,
      );
    };
  };

  const procedures = async (names: readonly string[]): Promise<Finder> => {
    const codes = names.map((name) => name.slice(0, CODE_LENGTH));
    const rows = await proceduresOfCodes(query, tables.procedures, agency, codes);
    return (name) => {
      const [code = ''] = name.split(/\s/);
      const exact = rows.filter((row) => row.code === code);
      const found =
        exact.length > 0
          ? exact
          : rows.filter((row) => row.code.slice(0, CODE_LENGTH) === code.slice(0, CODE_LENGTH));
      return onlyOne(
        found.map(({ documentId }) => documentId),
        name,
      );
    };
  };

  const numbered = async (id: 'plans' | 'officialDocuments', names: readonly string[]): Promise<Finder> => {
    const numbers = names.flatMap((name) => citationOf(name)?.number ?? []);
    return byCitation(await numberedRows(query, tables[id], agency, numbers));
  };

  return {
    /** How the names of a field are found; one reading of the database for all of them. */
    async finder({ target }: ImportField, names: readonly string[]): Promise<Finder> {
      const id = sourceOf(target);
      switch (id) {
        case 'agencies':
        case 'channels':
        case 'sectors':
          return shared(id);
        case 'procedures':
          return procedures(names);
        case 'plans':
        case 'officialDocuments':
          return numbered(id, names);
        default:
          return (name) => wrong('relation_unknown', name);
      }
    },
  };
};
