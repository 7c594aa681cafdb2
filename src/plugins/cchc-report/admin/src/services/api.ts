import { getFetchClient, isFetchError } from '@strapi/strapi/admin';
import type {
  DocumentCheckAnswer,
  FiguresAnswer,
  OptionsAnswer,
  RecordsAnswer,
} from '../../../server/src/types/api';
import { PLUGIN_ID } from '../pluginId';
import { failureOf, type Failure } from './failure';
import { isFile, type FileFormat } from './fileFormats';
import { fileNameOf } from './fileName';
import { base64Of, SENT_FILE } from './sentFile';

/** The only place that calls the server. */

class RequestFailed extends Error {
  override readonly name = 'RequestFailed';

  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

export interface DownloadedFile {
  readonly blob: Blob;
  readonly name: string;
}

const DEFAULT_FILE_NAME = 'bao-cao-cchc';

/** Why a call failed; what the client threw without an answer is a lost connection. */
export const failureFrom = (error: unknown): Failure => {
  if (error instanceof RequestFailed) return error.failure;
  if (isFetchError(error) && error.status !== undefined)
    return failureOf(error.status, JSON.stringify(error.response?.data ?? null));
  // A page of a proxy's own where the client expected JSON.
  if (error instanceof SyntaxError) return { kind: 'server' };
  return { kind: 'offline' };
};

/**
 * Every answer is read as a blob, since only then does the client hand over a refusal with its body and status.
 * 401 alone is left to the client: it fetches a new token and asks again.
 */
const request = async (path: string, signal?: AbortSignal) => {
  const { data, status, headers } = await getFetchClient().get(`/${PLUGIN_ID}/${path}`, {
    responseType: 'blob',
    validateStatus: (code) => code !== 401,
    ...(signal && { signal }),
  });
  if (status !== undefined && status >= 400) throw new RequestFailed(failureOf(status, await data.text()));
  return { blob: data, headers };
};

const json = async <T>(path: string, signal: AbortSignal): Promise<T> => {
  const text = await (await request(path, signal)).blob.text();
  try {
    return JSON.parse(text) as T;
  } catch {
    // A page of a proxy's own, say.
    throw new RequestFailed({ kind: 'server' });
  }
};

/** What can be chosen. It takes no question. */
export const getOptions = (_question: string, signal: AbortSignal): Promise<OptionsAnswer> =>
  json('options', signal);

/** The figures of a report's query string. */
export const getFigures = (query: string, signal: AbortSignal): Promise<FiguresAnswer> =>
  json(`figures?${query}`, signal);

/** The records behind a figure: `articles/records?…`. */
export const getRecords = (path: string, signal: AbortSignal): Promise<RecordsAnswer> =>
  json(`figures/${path}`, signal);

/** The report as it prints: a whole page of HTML without scripts. */
export const getPreview = async (query: string, signal: AbortSignal): Promise<string> =>
  (await request(`preview?${query}`, signal)).blob.text();

/** The report as a file of a format, under the name the server gives it. */
export const getReportFile = async (query: string, format: FileFormat): Promise<DownloadedFile> => {
  const { blob, headers } = await request(`export?${query}&format=${format}`);
  const name = fileNameOf(headers?.get('content-disposition') ?? null);
  if (!isFile({ type: blob.type, name }, format)) throw new RequestFailed({ kind: 'server' });
  return { blob, name: name ?? `${DEFAULT_FILE_NAME}.${format}` };
};

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
