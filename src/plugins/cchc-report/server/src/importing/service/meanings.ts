import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import {
  type ImportField,
  type ImportOption,
  type ImportType,
  LEFT_EMPTY,
  type Meanings,
  nameKey,
} from '../model';
import { quoteInput } from '../../domain/vi';
import type { Query, SourceTables } from '../../sources';
import { namedRows } from '../store';
import type { ImportMeanings } from '../http/contract';
import { getService } from '../../services/getService';
import { catalogueOf, MOST_NAMES } from './catalogues';
import type { Rights } from './rights';

/** Texts of one import to which a meaning is given. */
export const MOST_MEANINGS = 500;

/** Whether somebody may say what unknown texts of a field mean. */
export const isAsked = (strapi: Core.Strapi, field: ImportField): boolean =>
  field.kind === 'choice' || catalogueOf(strapi, field) !== undefined;

/** Whether a text may mean that the field is left empty. */
export const mayBeEmpty = ({ key }: ImportType, { name, required }: ImportField): boolean =>
  !required && !key.includes(name);

/** What a text of a field may mean: one of its choices, or of what all agencies share. */
export const optionsOf = async (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
  field: ImportField,
): Promise<readonly ImportOption[]> => {
  const catalogue = catalogueOf(strapi, field);
  if (catalogue === undefined) return field.options;
  const rows = await namedRows(query, tables[catalogue]);
  return rows.slice(0, MOST_NAMES).map(({ documentId, name }) => ({ value: documentId, label: name }));
};

/**
 * What somebody says that texts mean, beside what was said before; null takes that back.
 * @throws ReportError `import_meaning_invalid`, `import_meanings_too_many`, `import_field_forbidden`
 */
export const withGiven = async (
  strapi: Core.Strapi,
  query: Query,
  { type, rights, kept }: { type: ImportType; rights: Rights; kept: Meanings },
  given: ImportMeanings,
): Promise<Meanings> => {
  const tables = await getService(strapi, 'sources').tables();
  const joined: Record<string, Readonly<Record<string, string>>> = { ...kept };
  for (const [name, meanings] of Object.entries(given)) {
    const field = type.fields.find((one) => one.name === name);
    if (field === undefined || !isAsked(strapi, field))
      throw new ReportError('import_meaning_invalid', { reason: field?.label ?? quoteInput(name) });
    if (!rights.mayField('create', field))
      throw new ReportError('import_field_forbidden', { label: field.label });
    const options = new Set((await optionsOf(strapi, query, tables, field)).map(({ value }) => value));
    if (mayBeEmpty(type, field)) options.add(LEFT_EMPTY);
    const own = new Map(Object.entries(joined[name] ?? {}));
    for (const [text, value] of Object.entries(meanings)) {
      if (value === null) own.delete(nameKey(text));
      else if (options.has(value)) own.set(nameKey(text), value);
      else
        throw new ReportError('import_meaning_invalid', { reason: `${field.label} “${quoteInput(text)}”` });
    }
    joined[name] = Object.fromEntries(own);
  }
  if (Object.values(joined).flatMap((own) => Object.keys(own)).length > MOST_MEANINGS)
    throw new ReportError('import_meanings_too_many', { limit: MOST_MEANINGS });
  return joined;
};
