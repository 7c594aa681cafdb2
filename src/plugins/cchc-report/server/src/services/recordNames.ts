import type { Core } from '@strapi/strapi';
import { formatDocumentNumber, oneLine } from '../domain/vi';
import type { RecordRow, SourceTable } from '../sources';

/** "07/KH-UBND - subject": numbers in their printed form. */
export const recordTitle = ({
  title,
  number,
  symbol,
}: Pick<RecordRow, 'title' | 'number' | 'symbol'>): string =>
  oneLine(number == null ? title : `${formatDocumentNumber(number, symbol ?? '')} - ${title}`);

/** The address of a source's records in the content API: absolute when the office has configured its address. */
export const publicAddress = (strapi: Core.Strapi, { uid }: SourceTable): string => {
  const plural = strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.info.pluralName ?? '';
  const office = strapi.config.get<string>('server.url', '');
  return `${office}${strapi.config.get<string>('api.rest.prefix', '/api')}/${plural}`;
};
