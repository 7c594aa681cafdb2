import type { Core } from '@strapi/strapi';
import { FILE_FORMATS, type PreparedColumn, writePreparedWorkbook } from 'nd30-document';
import { RECORD_DAYS } from '../../domain/period';
import type { ImportField } from '../model';
import { fillTemplate } from '../../domain/vi';
import { inSnapshot, type Query, type SourceTables } from '../../sources';
import { namedRows } from '../store';
import words from '../model/imports.vi.json';
import { getService } from '../../services/getService';
import { readingOn } from '../../services/reading';
import { findCatalogue, MOST_NAMES } from './meanings';
import { type Caller, findType } from './ownImport';

const KINDS: Readonly<Record<string, PreparedColumn['kind']>> = {
  date: 'date',
  whole: 'number',
  amount: 'number',
};

const HINTS: Readonly<Record<string, string>> = words.prepared.hints;
const EXAMPLES: Readonly<Record<string, string | number>> = words.prepared.examples;

/** The names of the field's catalogue, offered as choices. */
const readNames = async (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
  field: ImportField,
): Promise<readonly string[]> => {
  const catalogue = findCatalogue(strapi, field);
  if (catalogue === undefined) return [];
  const names = (await namedRows(query, tables[catalogue])).map(({ name }) => name);
  return [...new Set(names)].slice(0, MOST_NAMES);
};

const columnHint = ({ kind, parts, target }: ImportField, names: readonly string[]): string => {
  if (kind === 'parts')
    return fillTemplate(words.prepared.parts, { parts: parts.map(({ label }) => label).join(' | ') });
  if (target !== null && names.length === 0) return HINTS[target] ?? '';
  return HINTS[kind] ?? '';
};

const columnExample = (
  { kind, parts, target, options }: ImportField,
  names: readonly string[],
): string | number => {
  if (kind === 'choice') return options[0]?.label ?? '';
  if (kind === 'parts') return parts.map(({ name }) => EXAMPLES[name] ?? '').join(' | ');
  return names[0] ?? EXAMPLES[target ?? kind] ?? '';
};

const toColumn = (field: ImportField, names: readonly string[]): PreparedColumn => ({
  header: field.label,
  hint: columnHint(field, names),
  required: field.required,
  kind: KINDS[field.kind] ?? 'text',
  choices:
    field.kind === 'choice'
      ? field.options.map(({ label }) => label)
      : field.kind === 'yes-no'
        ? [words.cells.yes, words.cells.no]
        : names,
  severalChoices: field.kind === 'relations',
  example: columnExample(field, names),
});

/**
 * A workbook to be filled in and uploaded: a column for each field that the caller may fill, with choices and examples.
 * @throws ReportError as `findType`, `agency_unknown`, `home_agency_unset`
 */
export const preparedWorkbook = async (
  strapi: Core.Strapi,
  name: string,
  slug: string | undefined,
  caller: Caller,
): Promise<{ bytes: Uint8Array; fileName: string; mime: string }> => {
  const type = findType(strapi, name, caller);
  const rights = caller.rights(type.uid);
  const tables = await getService(strapi, 'sources').tables();
  // The agency is chosen for the whole file.
  const fields = type.fields.filter((field) => field.name !== 'agency' && rights.mayField('create', field));
  const { agency, columns } = await inSnapshot(strapi, async (query, reach) => {
    const found = await readingOn(query, tables, reach).agency(slug);
    const made: PreparedColumn[] = [];
    for (const field of fields) made.push(toColumn(field, await readNames(strapi, query, tables, field)));
    return { agency: found.name, columns: made };
  });
  const title = fillTemplate(words.prepared.title, { type: type.label });
  const bytes = await writePreparedWorkbook({
    sheetName: type.label,
    title,
    agency,
    columns,
    days: RECORD_DAYS,
    guide: words.prepared.guide,
    guideName: words.prepared.guideName,
    listsName: words.prepared.listsName,
  });
  return { bytes, fileName: `${title}.xlsx`, mime: FILE_FORMATS.xlsx.mime };
};
