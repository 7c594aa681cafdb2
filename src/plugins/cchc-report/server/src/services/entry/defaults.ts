import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES, type PluginConfig, type SourceConfig } from '../../config';
import { localDateOf, yearOf } from '../../domain/period';
import { oneLine } from '../../domain/vi';
import { PLUGIN_ID } from '../../pluginId';
import { findAgency, inSnapshot, lastEntered, type Query, type SourceTables } from '../../sources';
import type { EntryDefaultsAnswer, RecordType, RelatedOption } from '../../contract';
import { getService } from '../getService';
import { ENTRY_FORMS } from './forms';

export interface EntryDefaultsRequest {
  readonly type: RecordType;
  /** Row id of the account that records. */
  readonly account: number | null;
}

const option = ({ id, documentId, name }: RelatedOption): RelatedOption => ({
  id,
  documentId,
  name: oneLine(name),
});

/** Says what a form that is opened anew begins with, so that a clerk need not say it once more. */
export const createEntryDefaultsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The answer of `GET /cchc-report/entry-defaults`. */
  async answer({ type, account }: EntryDefaultsRequest, now: Date): Promise<EntryDefaultsAnswer> {
    const tables = await getService(strapi, 'sources').tables();
    const source = tables[RECORD_SOURCES[type]];
    const { today, last, lastRelated, kept } = ENTRY_FORMS[type];
    const { home, previous } = await inSnapshot(strapi, async (query) => ({
      home: await homeAgency(strapi, query, tables),
      previous: await lastEntered(query, tables, source, { account, fields: last, relations: lastRelated }),
    }));
    const day = localDateOf(now);
    const values = Object.fromEntries([
      ...today.map((field) => [field, field === 'year' ? yearOf(day) : day]),
      ...Object.entries(previous?.values ?? {}).filter(([, value]) => value !== null && value !== ''),
    ]) as Record<string, string | number>;
    const related = {
      ...(home !== null && { agency: [option(home)] }),
      ...Object.fromEntries(
        Object.entries(previous?.related ?? {}).map(([field, options]) => [field, options.map(option)]),
      ),
    };
    const named = namesIn(strapi, type);
    const common = ['agency', ...today, ...last, ...Object.keys(lastRelated), ...kept];
    return {
      data: { values: named(values), related: named(related), kept: Object.keys(named(keyed(common))) },
    };
  },
});

const keyed = (names: readonly string[]): Record<string, true> =>
  Object.fromEntries(names.map((name) => [name, true as const]));

/** Renames keys from the plugin's names of fields to those of the app's content type. */
const namesIn = (strapi: Core.Strapi, type: RecordType) => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const { fields }: SourceConfig<string> = sources[RECORD_SOURCES[type]];
  return <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).map(([field, value]) => [fields[field] ?? field, value]));
};

const homeAgency = async (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
): Promise<RelatedOption | null> => {
  const { homeAgency: slug } = await getService(strapi, 'settings').in(query);
  return slug === null ? null : findAgency(query, tables, slug);
};
