import type { LocalDate } from '../../period';
import { createCitations, oneLine } from '../../vi';
import type { ProcedureChangeFact } from '../facts';
import wording from '../wording.vi.json';

/** A decision that announced changes, with the parts that their records have of it. */
export interface Decision {
  /** Number with symbol: "1125/QĐ-UBND". */
  readonly number: string;
  readonly date: LocalDate | null;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** The first change that names it. */
  readonly change: ProcedureChangeFact;
}

/**
 * The decisions that announced the changes, each once, by day (without one at the end), then by number. Records of the same
 * decision may state different parts of it; different days or issuers of one number are different decisions.
 */
export function listDecisions(changes: readonly ProcedureChangeFact[]): readonly Decision[] {
  const decisions: Decision[] = [];
  for (const change of changes) {
    if (change.decisionNumber === null) continue;
    const named: Decision = {
      number: oneLine(change.decisionNumber),
      date: change.decisionDate,
      issuer: change.decisionIssuer,
      subject: change.decisionSubject,
      change,
    };
    const known = decisions.findIndex((decision) => isSame(decision, named));
    const decision = decisions[known];
    if (decision === undefined) decisions.push(named);
    else
      decisions[known] = {
        ...decision,
        date: decision.date ?? named.date,
        issuer: decision.issuer ?? named.issuer,
        subject: decision.subject ?? named.subject,
      };
  }
  return decisions.sort(
    (a, b) => compareDays(a.date, b.date) || a.number.localeCompare(b.number, 'vi', { numeric: true }),
  );
}

/** In full: type, number, day, issuer and subject, without the parts that no record states. */
export const citeDecision = ({ number, date, issuer, subject }: Decision): string =>
  createCitations()({ typeName: wording.decisionType, number, issuedOn: date, issuerName: issuer, subject });

const isSame = (a: Decision, b: Decision): boolean =>
  fold(a.number) === fold(b.number) && agree(a.date, b.date) && agree(fold(a.issuer), fold(b.issuer));

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

const fold = (text: string | null): string | null =>
  text === null ? null : oneLine(text).toLocaleLowerCase('vi');

const compareDays = (a: LocalDate | null, b: LocalDate | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
};
