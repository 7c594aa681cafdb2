import type {
  IssueRequest,
  NumberTaken,
  ProposalAnswer,
  ReportDetail,
} from '../../../../../server/src/contract';
import type { Failure } from '../../../services/failure';

type Proposal = ProposalAnswer['data'];

/** What a leader fills in to issue a report. */
export interface IssueForm {
  readonly number: string;
  /** Typed, or put in after the proposed one was taken: no longer the server's to choose. */
  readonly isNumberOwn: boolean;
  /** Null while it is no day. */
  readonly issuedOn: string | null;
  readonly signer: string | null;
}

export const toIssueForm = ({ number, issuedOn, signer }: Proposal): IssueForm => ({
  number: String(number),
  isNumberOwn: false,
  issuedOn,
  signer,
});

/** A number of the register: a whole one from 1, without signs. */
export const parseNumber = (typed: string): number | null =>
  /^\d{1,6}$/.test(typed.trim()) && Number(typed) > 0 ? Number(typed) : null;

/** The year of the register where that is another than the proposal counted in; its next number is the server's to say. */
export const findOtherYear = ({ issuedOn }: IssueForm, { year }: Proposal): string | null => {
  const chosen = issuedOn?.slice(0, 4) ?? null;
  return chosen === null || chosen === String(year) ? null : chosen;
};

/** What is to be told of those who are no more on the chosen day. */
export const listDepartures = ({ issuedOn }: IssueForm, { departures }: Proposal): readonly string[] =>
  departures.filter(({ from }) => issuedOn !== null && from <= issuedOn).map(({ message }) => message);

/** What is asked of the server, of the report as it was read; null while the form does not say it. */
export const toIssueRequest = (
  form: IssueForm,
  proposal: Proposal,
  { version, basis }: Pick<ReportDetail, 'version' | 'basis'>,
): IssueRequest | null => {
  const { issuedOn, signer, isNumberOwn } = form;
  const number = parseNumber(form.number);
  if (issuedOn === null || number === null) return null;
  const isServers = !isNumberOwn && findOtherYear(form, proposal) !== null;
  return {
    issuedOn,
    ...(!isServers && { number }),
    ...(signer !== null && { signer }),
    version,
    basis: basis ?? undefined,
  };
};

const CODE: NumberTaken['code'] = 'number_taken';

/** The next free number, where the one asked for was taken; null of any other failure. */
export const readNextNumber = (failure: Failure | null): number | null => {
  if (failure?.kind !== 'refused' || failure.code !== CODE) return null;
  const next = failure.details?.['next'];
  return typeof next === 'number' ? next : null;
};
