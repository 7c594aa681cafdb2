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
  /** Typed by the user, or filled in after the proposed number was taken; null for the next of the register. */
  readonly number: string | null;
  /** Null while the input is not a day. */
  readonly issuedOn: string | null;
  readonly signer: string | null;
  /** Why the report is issued although it names bodies that are gone on that day. */
  readonly reason: string;
}

export const toIssueForm = ({ issuedOn, signer }: Proposal): IssueForm => ({
  number: null,
  issuedOn,
  signer,
  reason: '',
});

/** Parses a number of the register: a whole number from 1, without signs. */
export const parseNumber = (typed: string): number | null =>
  /^\d{1,6}$/.test(typed.trim()) && Number(typed) > 0 ? Number(typed) : null;

/** The chosen day if its year has a register other than the proposal's; otherwise null. */
export const findOtherRegister = ({ issuedOn }: IssueForm, { year }: Proposal): string | null =>
  issuedOn === null || issuedOn.startsWith(`${year}-`) ? null : issuedOn;

/** The number to show: the own one, otherwise the next of the register; null while that is being asked for. */
export const shownNumber = (
  { number }: IssueForm,
  register: Pick<Proposal, 'number'> | null,
): string | null => number ?? (register === null ? null : String(register.number));

/** Lists the bodies that the report names and that no longer exist on the chosen day: issuing it then needs a reason. */
export const listDepartures = ({ issuedOn }: IssueForm, { departures }: Proposal): readonly string[] =>
  departures.filter(({ from }) => issuedOn !== null && from <= issuedOn).map(({ message }) => message);

/**
 * Builds the request to issue the report as it was read; null while the form is incomplete.
 * @param register the proposal on the chosen day, whose next number is taken unless one was typed
 */
export const toIssueRequest = (
  form: IssueForm,
  proposal: Proposal,
  register: Pick<Proposal, 'number'> | null,
  { version, basis }: Pick<ReportDetail, 'version' | 'basis'>,
): IssueRequest | null => {
  const { issuedOn, signer } = form;
  const number = parseNumber(shownNumber(form, register) ?? '');
  if (issuedOn === null || number === null) return null;
  const reason = form.reason.trim();
  const isOverride = listDepartures(form, proposal).length > 0;
  if (isOverride && reason === '') return null;
  return {
    issuedOn,
    number,
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
