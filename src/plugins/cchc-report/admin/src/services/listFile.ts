import type { DownloadedFile } from './api';
import { readFileName } from './fileName';
import { request, RequestFailed } from './request';

export type ListFormat = 'xlsx' | 'csv';

const MEDIA_TYPES: Readonly<Record<ListFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** Downloads a list as its screen shows it. @param search the query of that screen */
export const getListFile = async (
  uid: string,
  search: string,
  format: ListFormat,
): Promise<DownloadedFile> => {
  const query = new URLSearchParams(search);
  query.set('format', format);
  const { blob, headers } = await request(`lists/${encodeURIComponent(uid)}/file?${query.toString()}`);
  if (!blob.type.startsWith(MEDIA_TYPES[format])) throw new RequestFailed({ kind: 'server' });
  return { blob, name: readFileName(headers?.get('content-disposition') ?? null) ?? `danh-sach.${format}` };
};
