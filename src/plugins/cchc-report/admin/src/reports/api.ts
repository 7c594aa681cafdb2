import type {
  ActionsAnswer,
  ChangesAnswer,
  IssueRequest,
  LateRecordsAnswer,
  DraftCheckAnswer,
  LeadersAnswer,
  NewRemark,
  PlaceholdersAnswer,
  PrintAnswer,
  ProposalAnswer,
  RemarkAnswer,
  RemarksAnswer,
  ReportAnswer,
  ReportDetail,
  SectionAnswer,
  Submission,
} from '../../../server/src/contract';
import { fileAt, type DownloadedFile } from '../services/api';
import type { FileFormat } from '../services/fileFormats';
import { json, request, RequestFailed } from '../services/request';
import { send } from '../services/send';
import { base64Of, SENT_FILE, sentName } from '../services/sentFile';

/** The requests of a report's workspace, each with the report's document id. */

type Id = string;

const report = (id: Id, rest = ''): string => `reports/${encodeURIComponent(id)}${rest}`;
const section = (id: Id, key: string, rest = ''): string =>
  report(id, `/sections/${encodeURIComponent(key)}${rest}`);

const createGetter =
  <Answer extends { data: unknown }>(rest: string) =>
  async (id: Id, signal: AbortSignal): Promise<Answer['data']> =>
    (await json<Answer>(report(id, rest), signal)).data;

export const getReport = createGetter<ReportAnswer>('');
export const getPlaceholders = createGetter<PlaceholdersAnswer>('/placeholders');
export const getChanges = createGetter<ChangesAnswer>('/changes');
export const getDraftCheck = createGetter<DraftCheckAnswer>('/lint');
export const getProposal = createGetter<ProposalAnswer>('/proposal');

/** The proposal on a day: `ID?issuedOn=2024-06-20`. */
export const getProposalOnDay = async (
  question: string,
  signal: AbortSignal,
): Promise<ProposalAnswer['data']> => {
  const [id = '', search] = question.split('?');
  return (await json<ProposalAnswer>(report(id, `/proposal?${search}`), signal)).data;
};

/** To whom the report may be put. */
export const getLeaders = createGetter<LeadersAnswer>('/leaders');
export const getRemarks = createGetter<RemarksAnswer>('/remarks');

export const addRemark = (id: Id, remark: NewRemark): Promise<RemarkAnswer> =>
  send('post', report(id, '/remarks'), remark);
export const answerRemark = (remark: Id, text: string): Promise<RemarkAnswer> =>
  send('post', `remarks/${remark}/answers`, { text });
export const resolveRemark = (remark: Id): Promise<RemarkAnswer> =>
  send('post', `remarks/${remark}/resolve`, {});

export const getLateRecords = createGetter<LateRecordsAnswer>('/late');

/** The printed report, current or as issued: a complete page of HTML without scripts. */
export const getPrinted = async (id: Id, signal: AbortSignal): Promise<string> =>
  (await request(report(id, '/preview'), signal)).blob.text();

/** For a draft, the current text; for an issued report, the frozen .docx or the signed .pdf. */
export const getReportFile = (id: Id, format: FileFormat): Promise<DownloadedFile> =>
  fileAt(report(id, `/file?format=${format}`), format);

/** One page of the report's log, newest first. */
export const getActions = (id: Id, page: number, signal: AbortSignal): Promise<ActionsAnswer> =>
  json(report(id, `/actions?page=${page}&pageSize=20`), signal);

/** Refused with `section_changed` if somebody saved after `version`. */
export const saveSection = (id: Id, key: string, text: string, version: number): Promise<SectionAnswer> =>
  send('put', section(id, key), { text, version });

/** Replaces a section's text by the template's or that of the last issued report. */
export const replaceSection = (
  id: Id,
  key: string,
  by: 'reset' | 'carry',
  version: number,
): Promise<SectionAnswer> => send('post', section(id, key, `/${by}`), { version });

const postStep = (id: Id, rest: string, body: object): Promise<ReportDetail> =>
  send('post', report(id, rest), body);

export const putChoices = (id: Id, version: number, print: PrintAnswer): Promise<ReportDetail> =>
  send('put', report(id, '/choices'), { version, print });

export const refreshFigures = (id: Id) => postStep(id, '/refresh', {});
export const submitReport = (id: Id, submission: Submission) => postStep(id, '/submit', submission);
export const withdrawReport = (id: Id, version: number) => postStep(id, '/withdraw', { version });
export const returnReport = (id: Id, version: number, remark: string) =>
  postStep(id, '/return', { version, remark });
export const discardReport = (id: Id, version: number) => postStep(id, '/discard', { version });
export const supersedeReport = (id: Id) => postStep(id, '/supersede', {});
export const voidReport = (id: Id, reason: string) => postStep(id, '/void', { reason });

/** Two requests with the same key issue once. */
export const issueReport = (id: Id, asked: IssueRequest, key: string): Promise<ReportDetail> =>
  send('post', report(id, '/issue'), asked, { headers: { 'Idempotency-Key': key } });

export const putVisibility = (id: Id, isPublic: boolean): Promise<ReportDetail> =>
  send('put', report(id, '/visibility'), { public: isPublic });

/** Uploads the signed .pdf as a JSON text, like a checked document. */
export const attachSigned = async (id: Id, file: File): Promise<ReportDetail> => {
  const content = await base64Of(file).catch(() => {
    throw new RequestFailed({ kind: 'unreadable' });
  });
  const name = new URLSearchParams({ name: sentName(file.name) }).toString();
  return send('put', report(id, `/signed-file?${name}`), content, {
    headers: { 'Content-Type': SENT_FILE },
  });
};
