import type { Core, UID } from '@strapi/strapi';
import type { PluginConfig, SourceId } from '../../config';
import { formatDocumentNumber, formatNumericDate } from '../../domain/vi';
import { isLocalDate } from '../../domain/period/localDate';
import { PLUGIN_ID } from '../../pluginId';

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

/** The names of records that others name, by content type and documentId; of one that is gone, nothing. */
export const namesOf = async (
  strapi: Core.Strapi,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<(uid: string, documentId: string) => string> => {
  const { sources } = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const names = new Map<string, string>();
  for (const [uid, documentIds] of wanted) {
    const source = (Object.keys(sources) as SourceId[]).find((id) => sources[id].uid === uid);
    if (source === undefined || documentIds.size === 0) continue;
    const hasDrafts = strapi.contentType(uid as UID.ContentType).options?.draftAndPublish === true;
    const rows: Row[] = await strapi.db.query(uid as UID.ContentType).findMany({
      where: { documentId: { $in: [...documentIds] }, ...(hasDrafts ? { publishedAt: null } : {}) },
    });
    for (const row of rows)
      names.set(`${uid} ${text(row['documentId'])}`, nameIn(source, sources[source].fields, row));
  }
  return (uid, documentId) => names.get(`${uid} ${documentId}`) ?? '';
};
