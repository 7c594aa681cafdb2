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
import { readFileName } from './fileName';
import { json, request, RequestFailed } from './request';
import { base64Of, SENT_FILE } from './sentFile';

export { failureFrom } from './request';

/** The requests of the pages of figures and of the layout check. Only the files of this folder send them. */

export interface DownloadedFile {
  readonly blob: Blob;
  readonly name: string;
}

const DEFAULT_FILE_NAME = 'bao-cao-cchc';

/** The options of the page. The question is unused. */
export const getOptions = (_question: string, signal: AbortSignal): Promise<OptionsAnswer> =>
  json('options', signal);

/** The figures of a report's query string. */
export const getFigures = (query: string, signal: AbortSignal): Promise<FiguresAnswer> =>
  json(`figures?${query}`, signal);

/** The records behind a figure: `articles/records?…`. */
export const getRecords = (path: string, signal: AbortSignal): Promise<RecordsAnswer> =>
  json(`figures/${path}`, signal);

/** Records that match a search: `q=…`. */
export const searchRecords = (query: string, signal: AbortSignal): Promise<StaffSearchAnswer> =>
  json(`search?${query}`, signal);

/** The report as it prints: a complete page of HTML without scripts. */
export const getPreview = async (query: string, signal: AbortSignal): Promise<string> =>
  (await request(`preview?${query}`, signal)).blob.text();

/** Fetches a file that the server names; an answer in a different format is a proxy's page. */
export const fileAt = async (path: string, format: FileFormat): Promise<DownloadedFile> => {
  const { blob, headers } = await request(path);
  const name = readFileName(headers?.get('content-disposition') ?? null);
  if (!isFile({ type: blob.type, name }, format)) throw new RequestFailed({ kind: 'server' });
  return { blob, name: name ?? `${DEFAULT_FILE_NAME}.${format}` };
};

/** Fetches the report as a file of a format, under the name from the server. */
export const getReportFile = (query: string, format: FileFormat): Promise<DownloadedFile> =>
  fileAt(`export?${query}&format=${format}`, format);

/**
 * Checks a .docx against the layout rules. The client sends forms and JSON only, and the server would write a form to
 * disk before it checks the caller: the file goes as a JSON text.
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
