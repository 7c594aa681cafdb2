import type { Core, UID } from '@strapi/strapi';
import type { PluginConfig, SourceId } from '../../config';
import { formatDocumentNumber, formatNumericDate } from '../../domain/vi';
import { isLocalDate } from '../../domain/period/localDate';
import { PLUGIN_ID } from '../../pluginId';
import { CREATOR, type Rights } from './rights';

type Row = Readonly<Record<string, unknown>>;

const toText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** "07/KH-UBND, 26/02/2024" */
const formatCitation = (number: unknown, symbol: unknown, date: unknown): string => {
  const cited = formatDocumentNumber(toText(number), toText(symbol));
  return typeof date === 'string' && isLocalDate(date) ? `${cited}, ${formatNumericDate(date)}` : cited;
};

/** The name by which other records refer to a record, and by which an import finds it again. */
const recordName = (source: SourceId, fields: Readonly<Record<string, string>>, row: Row): string => {
  const value = (field: string): unknown => row[fields[field] ?? ''];
  switch (source) {
    case 'procedures':
      return toText(value('code'));
    case 'plans':
    case 'officialDocuments':
      return formatCitation(value('number'), value('symbol'), value('date'));
    default:
      return toText(value('name'));
  }
};

/** The name of a record; empty if it was deleted or the caller may not read it. */
export type NameOf = (uid: string, documentId: string) => string;

/** Reads the names of records that the caller may read. @param wanted documentIds by content type */
export const readRecordNames = async (
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
      names.set(`${uid} ${toText(row['documentId'])}`, recordName(source, sources[source].fields, row));
  }
  return (uid, documentId) => names.get(`${uid} ${documentId}`) ?? '';
};
