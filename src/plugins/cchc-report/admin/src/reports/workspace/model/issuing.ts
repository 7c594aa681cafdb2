import type {
  IssueRequest,
  NumberTaken,
  ProposalAnswer,
  ReportDetail,
} from '../../../../../server/src/contract';
import type { Failure } from '../../../services/failure';

type Proposal = ProposalAnswer['data'];

/** The form that a leader fills in to issue a report. */
export interface IssueForm {
  readonly number: string;
  /** Typed by the user, or filled in after the proposed number was taken: the server no longer chooses it. */
  readonly isNumberOwn: boolean;
  /** Null while the input is not a day. */
  readonly issuedOn: string | null;
  readonly signer: string | null;
  /** Why the report is issued although it names bodies that are gone on that day. */
  readonly reason: string;
}

export const toIssueForm = ({ number, issuedOn, signer }: Proposal): IssueForm => ({
  number: String(number),
  isNumberOwn: false,
  issuedOn,
  signer,
  reason: '',
});

/** Parses a number of the register: a whole number from 1, without signs. */
export const parseNumber = (typed: string): number | null =>
  /^\d{1,6}$/.test(typed.trim()) && Number(typed) > 0 ? Number(typed) : null;

/** Finds the year of the register if it differs from the proposal's; the server then gives the next number. */
export const findOtherYear = ({ issuedOn }: IssueForm, { year }: Proposal): string | null => {
  const chosen = issuedOn?.slice(0, 4) ?? null;
  return chosen === null || chosen === String(year) ? null : chosen;
};

/** Lists the bodies that the report names and that no longer exist on the chosen day: issuing it then needs a reason. */
export const listDepartures = ({ issuedOn }: IssueForm, { departures }: Proposal): readonly string[] =>
  departures.filter(({ from }) => issuedOn !== null && from <= issuedOn).map(({ message }) => message);

/** Builds the request to issue the report as it was read; null while the form is incomplete. */
export const toIssueRequest = (
  form: IssueForm,
  proposal: Proposal,
  { version, basis }: Pick<ReportDetail, 'version' | 'basis'>,
): IssueRequest | null => {
  const { issuedOn, signer, isNumberOwn } = form;
  const number = parseNumber(form.number);
  if (issuedOn === null || number === null) return null;
  const isServers = !isNumberOwn && findOtherYear(form, proposal) !== null;
  const reason = form.reason.trim();
  const isOverride = listDepartures(form, proposal).length > 0;
  if (isOverride && reason === '') return null;
  return {
    issuedOn,
    ...(!isServers && { number }),
    ...(signer !== null && { signer }),
    version,
    basis: basis ?? undefined,
    ...(isOverride && { override: { reason } }),
  };
};

const CODE: NumberTaken['code'] = 'number_taken';

/** Reads the next free number from a refusal of a taken one; null for any other failure. */
export const readNextNumber = (failure: Failure | null): number | null => {
  if (failure?.kind !== 'refused' || failure.code !== CODE) return null;
  const next = failure.details?.['next'];
  return typeof next === 'number' ? next : null;
};
