import { ReportError } from '../../domain/errors';
import { latestDay, reportSpan } from '../../domain/agency';
import { findSigner } from '../model';
import { cleanAgencyName, composeLetterhead } from '../../domain/narrative';
import { formatDocumentNumber, formatNumericDate } from '../../domain/vi';
import { addDays, toLocalDate, parseLocalDate, getYear, type LocalDate } from '../../domain/period';
import type { Departure } from '../check';
import type { AgencyRow, Query } from '../../sources';
import { HIGHEST_NUMBER, isNumberTaken, nextNumber, type Register, type ReportRow } from '../store';
import type { AgencySettings, IssueRequest, SignerAnswer } from '../../contract';

/** The number, day, register and signer that a report is issued with. */
export interface IssueValues {
  readonly row: ReportRow;
  readonly agency: AgencyRow;
  readonly register: Register;
  readonly number: number;
  readonly issuedOn: LocalDate;
  readonly signer: SignerAnswer | null;
}

/** The register for a day: an agency's numbers with one symbol run from 1 January to 31 December. */
export const registerFor = (
  { documentId, name }: AgencyRow,
  { symbol }: AgencySettings,
  issuedOn: LocalDate,
): Register => ({
  agencyId: documentId,
  symbol: symbol ?? composeLetterhead(name, null).symbol,
  year: getYear(issuedOn),
});

/**
 * Completes the request with the proposed values: the next number of the register, today, the usual signer. For an office that
 * has ended the day is the latest on which it and all bodies that the report names existed; for one that exists a day in the
 * past would be untrue, and the check names the bodies that are gone.
 * @param readDepartures the bodies that the report names and that have a last day; read only for an office that has ended
 * @throws ReportError `number_invalid`, `issue_date_invalid`, `signer_unknown`, and those of `reportSpan`
 */
export const chooseIssueValues = async (
  query: Query,
  { row, agency, settings }: { row: ReportRow; agency: AgencyRow; settings: AgencySettings },
  asked: IssueRequest,
  now: Date,
  readDepartures: () => Promise<readonly Departure[]>,
): Promise<IssueValues> => {
  const today = toLocalDate(now);
  // The days of the agency may have been corrected since the draft was created.
  const named = { ...agency, name: cleanAgencyName(agency.name) };
  reportSpan({ from: row.firstDay, to: row.lastDay }, named, today);
  const latest = latestDay(agency, today);
  const issuedOn =
    asked.issuedOn === undefined
      ? latest < today
        ? lastStandingDay(row, latest, await readDepartures())
        : today
      : parseLocalDate(asked.issuedOn);
  if (issuedOn < row.firstDay || issuedOn > latest)
    throw new ReportError('issue_date_invalid', {
      from: formatNumericDate(row.firstDay),
      to: formatNumericDate(latest),
    });
  const register = registerFor(agency, settings, issuedOn);
  const number = asked.number ?? (await nextNumber(query, register));
  if (!Number.isSafeInteger(number) || number < 1 || number > HIGHEST_NUMBER)
    throw new ReportError('number_invalid');
  const signer = findSigner(settings, asked.signer);
  if (asked.signer !== undefined && signer === null) throw new ReportError('signer_unknown');
  return { row, agency, register, number, issuedOn, signer };
};

/** The latest day after the period before a body that the report names is gone. */
const lastStandingDay = (
  { lastDay }: ReportRow,
  latest: LocalDate,
  departures: readonly Departure[],
): LocalDate => {
  const [first] = departures
    .map(({ from }) => from)
    .filter((from) => lastDay < from && from <= latest)
    .sort();
  return first === undefined ? latest : addDays(first, -1);
};

/** @throws ReportError `number_taken` with the `next` free one */
export const refuseTaken = async (query: Query, { register, number }: IssueValues): Promise<void> => {
  if (await isNumberTaken(query, register, number)) throw await numberTaken(query, register, number);
};

/**
 * The refusal of a taken number, with the next free one. Concurrent requests that are refused together get the same
 * next number; the register's unique index gives it to one of them.
 */
export const numberTaken = async (query: Query, register: Register, number: number): Promise<ReportError> => {
  const next = await nextNumber(query, register);
  const { symbol, year } = register;
  return new ReportError(
    'number_taken',
    { number: formatDocumentNumber(number, symbol), year, next },
    { next },
  );
};
