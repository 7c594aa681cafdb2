import { getFetchClient } from '@strapi/strapi/admin';
import type {
  DocumentCheckAnswer,
  FiguresAnswer,
  OptionsAnswer,
  RecordsAnswer,
  StaffSearchAnswer,
} from '../../../server/src/contract';
import { PLUGIN_ID } from '../pluginId';
import { isFile, type FileFormat } from './fileFormats';
import { fileNameOf } from './fileName';
import { json, request, RequestFailed } from './request';
import { base64Of, SENT_FILE } from './sentFile';

export { failureFrom } from './request';

/** What the pages of figures and of the layout check ask of the server. Only the files of this folder call it. */

export interface DownloadedFile {
  readonly blob: Blob;
  readonly name: string;
}

const DEFAULT_FILE_NAME = 'bao-cao-cchc';

/** What can be chosen. It takes no question. */
export const getOptions = (_question: string, signal: AbortSignal): Promise<OptionsAnswer> =>
  json('options', signal);

/** The figures of a report's query string. */
export const getFigures = (query: string, signal: AbortSignal): Promise<FiguresAnswer> =>
  json(`figures?${query}`, signal);

/** The records behind a figure: `articles/records?…`. */
export const getRecords = (path: string, signal: AbortSignal): Promise<RecordsAnswer> =>
  json(`figures/${path}`, signal);

/** Records by their words: `q=…`. */
export const searchRecords = (query: string, signal: AbortSignal): Promise<StaffSearchAnswer> =>
  json(`search?${query}`, signal);

/** The report as it prints: a whole page of HTML without scripts. */
export const getPreview = async (query: string, signal: AbortSignal): Promise<string> =>
  (await request(`preview?${query}`, signal)).blob.text();

/** A file that the server names: what is none of the format is a page of a proxy's own. */
export const fileAt = async (path: string, format: FileFormat): Promise<DownloadedFile> => {
  const { blob, headers } = await request(path);
  const name = fileNameOf(headers?.get('content-disposition') ?? null);
  if (!isFile({ type: blob.type, name }, format)) throw new RequestFailed({ kind: 'server' });
  return { blob, name: name ?? `${DEFAULT_FILE_NAME}.${format}` };
};

/** The report as a file of a format, under the name the server gives it. */
export const getReportFile = (query: string, format: FileFormat): Promise<DownloadedFile> =>
  fileAt(`export?${query}&format=${format}`, format);

/**
 * What of the norm a .docx keeps. The client sends forms and JSON only, and a form would be written to the server's disk
 * before anybody asked whose it is: the file goes as a JSON text.
 */
export const checkDocument = async (
  file: Blob,
  signal: AbortSignal,
): Promise<DocumentCheckAnswer['data']> => {
  const { data: answer } = await getFetchClient().post<Partial<DocumentCheckAnswer>>(
    `/${PLUGIN_ID}/check`,
    await base64Of(file).catch(() => {
      throw new RequestFailed({ kind: 'unreadable' });
    }),
    { headers: { 'Content-Type': SENT_FILE }, signal },
  );
  if (answer.data === undefined) throw new RequestFailed({ kind: 'server' });
  return answer.data;
};
