import type { Core, UID } from '@strapi/strapi';
import type { PluginConfig, SourceId } from '../../config';
import { formatDocumentNumber, formatNumericDate } from '../../domain/vi';
import { isLocalDate } from '../../domain/period/localDate';
import { PLUGIN_ID } from '../../pluginId';
import { CREATOR, type Rights } from './rights';

type Row = Readonly<Record<string, unknown>>;

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** "07/KH-UBND, 26/02/2024" */
const citation = (number: unknown, symbol: unknown, date: unknown): string => {
  const cited = formatDocumentNumber(text(number), text(symbol));
  return typeof date === 'string' && isLocalDate(date) ? `${cited}, ${formatNumericDate(date)}` : cited;
};

/** What a record is called where another names it, so that an import finds it again. */
const nameIn = (source: SourceId, fields: Readonly<Record<string, string>>, row: Row): string => {
  const value = (field: string): unknown => row[fields[field] ?? ''];
  switch (source) {
    case 'procedures':
      return text(value('code'));
    case 'plans':
    case 'officialDocuments':
      return citation(value('number'), value('symbol'), value('date'));
    default:
      return text(value('name'));
  }
};

/** The name of a record that others name: of one that is gone, or that whoever asks may not read, nothing. */
export type NameOf = (uid: string, documentId: string) => string;

/** The names of records, by content type and documentId, for somebody with these rights on each type. */
export const namesOf = async (
  strapi: Core.Strapi,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
  rightsOn: (uid: string) => Rights,
): Promise<NameOf> => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const names = new Map<string, string>();
  for (const [uid, documentIds] of wanted) {
    const source = (Object.keys(sources) as SourceId[]).find((id) => sources[id].uid === uid);
    if (source === undefined || documentIds.size === 0) continue;
    const hasDrafts = strapi.contentType(uid as UID.ContentType).options?.draftAndPublish === true;
    const rows: Row[] = await strapi.db.query(uid as UID.ContentType).findMany({
      where: { documentId: { $in: [...documentIds] }, ...(hasDrafts ? { publishedAt: null } : {}) },
      populate: CREATOR,
    });
    const rights = rightsOn(uid);
    for (const row of rows.filter((one) => rights.may('read', one)))
      names.set(`${uid} ${text(row['documentId'])}`, nameIn(source, sources[source].fields, row));
  }
  return (uid, documentId) => names.get(`${uid} ${documentId}`) ?? '';
};
