import type {
  ImportAnswer,
  ImportChoices,
  ImportConflictsAnswer,
  ImportDecision,
  ImportProblemsAnswer,
  ImportsAnswer,
  ImportTypesAnswer,
  ImportUncountedAnswer,
  ImportUnknownAnswer,
  OneImportAnswer,
} from '../../../server/src/importing/http/contract';
import { fileAt, type DownloadedFile } from '../services/api';
import { json, RequestFailed } from '../services/request';
import { send } from '../services/send';
import { base64Of, SENT_FILE, sentName } from '../services/sentFile';

/** The requests of the page of imports. */

const importPath = (id: string, rest = ''): string => `imports/${encodeURIComponent(id)}${rest}`;

export const getImportTypes = async (_question: string, signal: AbortSignal) =>
  (await json<ImportTypesAnswer>('imports/types', signal)).data;

export const getImports = async (_question: string, signal: AbortSignal) =>
  (await json<ImportsAnswer>('imports', signal)).data;

export const getImport = async (id: string, signal: AbortSignal): Promise<ImportAnswer> =>
  (await json<OneImportAnswer>(importPath(id), signal)).data;

/** The columns of a sheet below a heading row: `<id>/columns?sheet=1&headerRow=3`. */
export const getColumns = async (question: string, signal: AbortSignal): Promise<ImportAnswer> =>
  (await json<OneImportAnswer>(`imports/${question}`, signal)).data;

export const getProblems = async (id: string, signal: AbortSignal) =>
  (await json<ImportProblemsAnswer>(importPath(id, '/problems'), signal)).data;

export const getUncounted = async (id: string, signal: AbortSignal) =>
  (await json<ImportUncountedAnswer>(importPath(id, '/uncounted'), signal)).data;

export const getUnknown = async (id: string, signal: AbortSignal) =>
  (await json<ImportUnknownAnswer>(importPath(id, '/unknown'), signal)).data;

/** The conflicts after a row number: `<id>/conflicts?after=40`. */
export const getConflicts = (question: string, signal: AbortSignal): Promise<ImportConflictsAnswer> =>
  json(`imports/${question}`, signal);

const typeQuery = (type: string, agency: string, more: Readonly<Record<string, string>> = {}): string =>
  new URLSearchParams({ type, agency, ...more }).toString();

/** Uploads a file as base64 in JSON. */
export const sendImport = async (type: string, agency: string, file: File): Promise<ImportAnswer> => {
  const content = await base64Of(file).catch(() => {
    throw new RequestFailed({ kind: 'unreadable' });
  });
  return send('post', `imports?${typeQuery(type, agency, { name: sentName(file.name) })}`, content, {
    headers: { 'Content-Type': SENT_FILE },
  });
};

export const checkImport = (id: string, choices: ImportChoices): Promise<ImportAnswer> =>
  send('post', importPath(id, '/check'), choices);
export const decideConflict = (id: string, decision: ImportDecision): Promise<ImportAnswer> =>
  send('put', importPath(id, '/decisions'), decision);
export const runImport = (id: string): Promise<ImportAnswer> => send('post', importPath(id, '/run'), {});
export const cancelImport = (id: string): Promise<ImportAnswer> =>
  send('post', importPath(id, '/cancel'), {});

/** The workbook to be filled in. */
export const getPreparedWorkbook = (type: string, agency: string): Promise<DownloadedFile> =>
  fileAt(`imports/workbook?${typeQuery(type, agency)}`, 'xlsx');

export const getRefusedRows = (id: string): Promise<DownloadedFile> =>
  fileAt(importPath(id, '/refused'), 'xlsx');
