import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import {
  type ImportField,
  type ImportOption,
  type ImportType,
  LEFT_EMPTY,
  type Meanings,
  MOST_MEANINGS,
  nameKey,
} from '../model';
import { quoteInput } from '../../domain/vi';
import type { Query, SourceTables } from '../../sources';
import { namedRows } from '../store';
import type { ImportMeanings } from '../http/contract';
import type { PluginConfig } from '../../config';
import { PLUGIN_ID } from '../../pluginId';
import { getService } from '../../services/getService';
import type { Rights } from './rights';

/** Names offered as choices; in a longer catalogue the others have to be typed. */
export const MOST_NAMES = 500;

const CATALOGUES = ['channels', 'sectors'] as const;

/** The catalogue, shared by all agencies, that a field leads to. */
export const findCatalogue = (
  strapi: Core.Strapi,
  { target }: ImportField,
): (typeof CATALOGUES)[number] | undefined => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  return CATALOGUES.find((id) => sources[id].uid === target);
};

/** True if unknown names of a field can be given a meaning. */
export const takesMeanings = (strapi: Core.Strapi, field: ImportField): boolean =>
  field.kind === 'choice' || findCatalogue(strapi, field) !== undefined;

/** True if a meaning may be to leave the field empty. */
export const mayBeEmpty = ({ key }: ImportType, { name, required }: ImportField): boolean =>
  !required && !key.includes(name);

/** The meanings to choose from: the choices of the field, or the names of its catalogue. */
export const readOptions = async (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
  field: ImportField,
): Promise<readonly ImportOption[]> => {
  const catalogue = findCatalogue(strapi, field);
  if (catalogue === undefined) return field.options;
  const rows = await namedRows(query, tables[catalogue]);
  return rows.slice(0, MOST_NAMES).map(({ documentId, name }) => ({ value: documentId, label: name }));
};

/**
 * Adds meanings to those that an import keeps; null removes one.
 * @throws ReportError `import_meaning_invalid`, `import_meanings_too_many`, `import_field_forbidden`
 */
export const addMeanings = async (
  strapi: Core.Strapi,
  query: Query,
  { type, rights, kept }: { type: ImportType; rights: Rights; kept: Meanings },
  given: ImportMeanings,
): Promise<Meanings> => {
  const tables = await getService(strapi, 'sources').tables();
  const joined: Record<string, Readonly<Record<string, string>>> = { ...kept };
  for (const [name, meanings] of Object.entries(given)) {
    const field = type.fields.find((one) => one.name === name);
    if (field === undefined || !takesMeanings(strapi, field))
      throw new ReportError('import_meaning_invalid', { reason: field?.label ?? quoteInput(name) });
    if (!rights.mayField('create', field))
      throw new ReportError('import_field_forbidden', { label: field.label });
    const options = new Set((await readOptions(strapi, query, tables, field)).map(({ value }) => value));
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
