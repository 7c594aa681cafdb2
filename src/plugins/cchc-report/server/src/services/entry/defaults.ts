import type { Core } from '@strapi/strapi';
import { RECORD_SOURCES, type PluginConfig, type SourceConfig } from '../../config';
import { isValidOn } from '../../domain/agency';
import { toLocalDate, getYear } from '../../domain/period';
import { oneLine } from '../../domain/vi';
import { PLUGIN_ID } from '../../pluginId';
import { currentOffice, findAgency, lastEntered } from '../../sources';
import type { EntryDefaultsAnswer, RecordType, RelatedOption } from '../../contract';
import { reading } from '../reading';
import { readSettings } from '../settings';
import { ENTRY_FORMS } from './forms';

export interface EntryDefaultsRequest {
  readonly type: RecordType;
  /** Row id of the recording account. */
  readonly account: number | null;
}

const option = ({ id, documentId, name }: RelatedOption): RelatedOption => ({
  id,
  documentId,
  name: oneLine(name),
});

/**
 * The answer of `GET /cchc-report/entry-defaults`: the initial values of a new record's form, so that a clerk need
 * not repeat them.
 */
export const answerEntryDefaults = async (
  strapi: Core.Strapi,
  { type, account }: EntryDefaultsRequest,
  now: Date,
): Promise<EntryDefaultsAnswer> => {
  const { today, last, lastRelated, kept } = ENTRY_FORMS[type];
  const { home, previous } = await reading(strapi, async ({ query, tables, reach }) => {
    const { homeAgency } = await readSettings(query);
    const slug = reach === null ? homeAgency : (currentOffice(reach, homeAgency)?.slug ?? null);
    const wanted = { account, fields: last, relations: lastRelated };
    return {
      home: slug === null ? null : await findAgency(query, tables, slug),
      previous: await lastEntered(query, tables, tables[RECORD_SOURCES[type]], wanted),
    };
  });
  const day = toLocalDate(now);
  // An agency that has ended, or has yet to begin, has no records of today: its clerk enters those of another day.
  const ofToday = home === null || isValidOn(home, day) ? today : [];
  const values = Object.fromEntries([
    ...ofToday.map((field) => [field, field === 'year' ? getYear(day) : day]),
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
  const namesOf = (fields: readonly string[]): string[] => Object.keys(named(toKeys(fields)));
  return {
    data: {
      values: named(values),
      related: named(related),
      kept: namesOf(common),
      ofToday: namesOf(ofToday),
    },
  };
};

const toKeys = (names: readonly string[]): Record<string, true> =>
  Object.fromEntries(names.map((name) => [name, true as const]));

/** Renames keys from the plugin's field names to those of the app's content type. */
const namesIn = (strapi: Core.Strapi, type: RecordType) => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const { fields }: SourceConfig<string> = sources[RECORD_SOURCES[type]];
  return <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).map(([field, value]) => [fields[field] ?? field, value]));
};
