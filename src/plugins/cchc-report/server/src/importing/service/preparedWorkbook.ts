import type { Core } from '@strapi/strapi';
import { FILE_FORMATS, type PreparedColumn, writePreparedWorkbook } from '../../document';
import type { ImportField, ImportType } from '../model';
import { fillTemplate } from '../../domain/vi';
import { inSnapshot, type Query, type SourceTables } from '../../sources';
import { namedRows } from '../store';
import words from '../model/imports.vi.json';
import { getService } from '../../services/getService';
import { catalogueOf, MOST_NAMES } from './catalogues';
import type { Rights } from './rights';

const KINDS: Readonly<Record<string, PreparedColumn['kind']>> = {
  date: 'date',
  whole: 'number',
  amount: 'number',
};

const HINTS: Readonly<Record<string, string>> = words.prepared.hints;
const EXAMPLES: Readonly<Record<string, string | number>> = words.prepared.examples;

/** The names of what agencies share, offered to be chosen from. */
const namesFor = async (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
  field: ImportField,
): Promise<readonly string[]> => {
  const catalogue = catalogueOf(strapi, field);
  if (catalogue === undefined) return [];
  const names = (await namedRows(query, tables[catalogue])).map(({ name }) => name);
  return [...new Set(names)].slice(0, MOST_NAMES);
};

const hintOf = ({ kind, parts, target }: ImportField, names: readonly string[]): string => {
  if (kind === 'parts')
    return fillTemplate(words.prepared.parts, { parts: parts.map(({ label }) => label).join(' | ') });
  if (target !== null && names.length === 0) return HINTS[target] ?? '';
  return HINTS[kind] ?? '';
};

const exampleOf = (
  { kind, parts, target, options }: ImportField,
  names: readonly string[],
): string | number => {
  if (kind === 'choice') return options[0]?.label ?? '';
  if (kind === 'parts') return parts.map(({ name }) => EXAMPLES[name] ?? '').join(' | ');
  return names[0] ?? EXAMPLES[target ?? kind] ?? '';
};

const columnOf = (field: ImportField, names: readonly string[]): PreparedColumn => ({
  header: field.label,
  hint: hintOf(field, names),
  required: field.required,
  kind: KINDS[field.kind] ?? 'text',
  choices:
    field.kind === 'choice'
      ? field.options.map(({ label }) => label)
      : field.kind === 'yes-no'
        ? [words.cells.yes, words.cells.no]
        : names,
  severalChoices: field.kind === 'relations',
  example: exampleOf(field, names),
});

/** A workbook to be filled in and sent back: the fields of a type that this account may fill, with what can be chosen. */
export const preparedFile = async (
  strapi: Core.Strapi,
  type: ImportType,
  rights: Rights,
  slug: string | undefined,
): Promise<{ bytes: Uint8Array; fileName: string; mime: string }> => {
  const tables = await getService(strapi, 'sources').tables();
  // All records of a file are of one agency, which is chosen when it is sent.
  const fields = type.fields.filter((field) => field.name !== 'agency' && rights.mayField('create', field));
  const { agency, columns } = await inSnapshot(strapi, async (query) => {
    const found = await getService(strapi, 'figures').agency(query, tables, slug);
    const made: PreparedColumn[] = [];
    for (const field of fields) made.push(columnOf(field, await namesFor(strapi, query, tables, field)));
    return { agency: found.name, columns: made };
  });
  const title = fillTemplate(words.prepared.title, { type: type.label });
  const bytes = await writePreparedWorkbook({
    sheetName: type.label,
    title,
    agency,
    columns,
    guide: words.prepared.guide,
    guideName: words.prepared.guideName,
    listsName: words.prepared.listsName,
  });
  return { bytes, fileName: `${title}.xlsx`, mime: FILE_FORMATS.xlsx.mime };
};
