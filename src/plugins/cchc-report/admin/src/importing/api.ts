import type {
  ImportAnswer,
  ImportChoices,
  ImportConflictsAnswer,
  ImportDecision,
  ImportProblemsAnswer,
  ImportsAnswer,
  ImportTypesAnswer,
  ImportUnknownAnswer,
  OneImportAnswer,
} from '../../../server/src/importing/http/contract';
import { fileAt, type DownloadedFile } from '../services/api';
import { fileNameOf } from '../services/fileName';
import { json, request, RequestFailed } from '../services/request';
import { send } from '../services/send';
import { base64Of, SENT_FILE, sentName } from '../services/sentFile';

/** What the page of imports asks of the server. */

const one = (id: string, rest = ''): string => `imports/${encodeURIComponent(id)}${rest}`;

export const getImportTypes = async (_question: string, signal: AbortSignal) =>
  (await json<ImportTypesAnswer>('imports/types', signal)).data;

export const getImports = async (_question: string, signal: AbortSignal) =>
  (await json<ImportsAnswer>('imports', signal)).data;

export const getImport = async (id: string, signal: AbortSignal): Promise<ImportAnswer> =>
  (await json<OneImportAnswer>(one(id), signal)).data;

/** The columns of another sheet, or below other headings: `<id>/columns?sheet=1&headerRow=3`. */
export const getColumns = async (question: string, signal: AbortSignal): Promise<ImportAnswer> =>
  (await json<OneImportAnswer>(`imports/${question}`, signal)).data;

export const getProblems = async (id: string, signal: AbortSignal) =>
  (await json<ImportProblemsAnswer>(one(id, '/problems'), signal)).data;

export const getUnknown = async (id: string, signal: AbortSignal) =>
  (await json<ImportUnknownAnswer>(one(id, '/unknown'), signal)).data;

/** Conflicts after a row: `<id>/conflicts?after=40`. */
export const getConflicts = (question: string, signal: AbortSignal): Promise<ImportConflictsAnswer> =>
  json(`imports/${question}`, signal);

const asked = (type: string, agency: string, more: Readonly<Record<string, string>> = {}): string =>
  new URLSearchParams({ type, agency, ...more }).toString();

/** The file goes as a JSON text, as a document that is checked does. */
export const sendImport = async (type: string, agency: string, file: File): Promise<ImportAnswer> => {
  const content = await base64Of(file).catch(() => {
    throw new RequestFailed({ kind: 'unreadable' });
  });
  return send('post', `imports?${asked(type, agency, { name: sentName(file.name) })}`, content, {
    headers: { 'Content-Type': SENT_FILE },
  });
};

export const checkImport = (id: string, choices: ImportChoices): Promise<ImportAnswer> =>
  send('post', one(id, '/check'), choices);
export const decideConflict = (id: string, decision: ImportDecision): Promise<ImportAnswer> =>
  send('put', one(id, '/decisions'), decision);
export const runImport = (id: string): Promise<ImportAnswer> => send('post', one(id, '/run'), {});
export const cancelImport = (id: string): Promise<ImportAnswer> => send('post', one(id, '/cancel'), {});

/** A workbook to be filled in. */
export const getPreparedWorkbook = (type: string, agency: string): Promise<DownloadedFile> =>
  fileAt(`imports/workbook?${asked(type, agency)}`, 'xlsx');

export const getRefusedRows = (id: string): Promise<DownloadedFile> => fileAt(one(id, '/refused'), 'xlsx');

export type ListFormat = 'xlsx' | 'csv';

const MEDIA_TYPES: Readonly<Record<ListFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/** A list as its screen shows it: `search` is the screen's own. */
export const getListFile = async (
  uid: string,
  search: string,
  format: ListFormat,
): Promise<DownloadedFile> => {
  const query = new URLSearchParams(search);
  query.set('format', format);
  const { blob, headers } = await request(`lists/${encodeURIComponent(uid)}/file?${query.toString()}`);
  if (!blob.type.startsWith(MEDIA_TYPES[format])) throw new RequestFailed({ kind: 'server' });
  return { blob, name: fileNameOf(headers?.get('content-disposition') ?? null) ?? `danh-sach.${format}` };
};
