import type { DraftFinding } from '../../../contract';
import { addDays, type LocalDate } from '../../../domain/period';
import { formatDate, oneLine } from '../../../domain/vi';
import type { CheckedAgency } from '../input';
import { finding, say, type Rule } from '../rule';
import { agenciesNamed } from './agenciesNamed';

/**
 * `recipient_gone`: the report is addressed or sent to an agency that does not exist any more on the report's day, or
 * not yet. When several agencies have the same name, one existing agency is enough.
 */
export const goneRecipients: Rule = ({ input: { agencies, addressees, recipients, asOf } }) => {
  const named = agenciesNamed(agencies);
  const ofField = (field: 'addressees' | 'recipients', names: readonly string[]): readonly DraftFinding[] => {
    const absences = names.flatMap((recipient) =>
      named(recipient).flatMap((meant) => absence(meant, oneLine(recipient), asOf) ?? []),
    );
    // A recipient may mention an agency twice, by its name and its short name.
    return [...new Set(absences)].map((message) =>
      finding('recipient_gone', 'warning', message, { kind: 'settings', field }),
    );
  };
  return [...ofField('addressees', addressees), ...ofField('recipients', recipients)];
};

/** A recipient that ceases to exist on some day, regardless of the report's own day. */
export interface Departure {
  readonly from: LocalDate;
  readonly message: string;
}

/** The recipients that have a last day: a report dated after it would reach nobody. */
export function departures(
  agencies: readonly CheckedAgency[],
  recipients: readonly string[],
): readonly Departure[] {
  const named = agenciesNamed(agencies);
  const found = recipients.flatMap((recipient) =>
    named(recipient).flatMap((meant) => {
      const from = firstDayWithout(meant);
      const message = from === null ? null : absence(meant, oneLine(recipient), from);
      return from === null || message === null ? [] : [{ from, message }];
    }),
  );
  return [...new Map(found.map((departure) => [departure.message, departure])).values()];
}

/** The day after the last of the agencies ended; null while one of them has no end. */
function firstDayWithout(meant: readonly CheckedAgency[]): LocalDate | null {
  const ends = meant.flatMap(({ validTo }) => validTo ?? []).sort();
  const last = ends.at(-1);
  return last === undefined || ends.length < meant.length ? null : addDays(last, 1);
}

/**
 * The reason why none of the agencies exists on the day, by the one that existed last or will exist first; null
 * when one exists.
 */
function absence(meant: readonly CheckedAgency[], recipient: string, day: LocalDate): string | null {
  const gone = meant.flatMap(({ name, validTo, successor }) =>
    validTo !== null && validTo < day ? [{ agency: name, validTo, successor }] : [],
  );
  const coming = meant.flatMap(({ name, validFrom }) =>
    validFrom !== null && day < validFrom ? [{ agency: name, validFrom }] : [],
  );
  if (gone.length + coming.length < meant.length) return null;
  const [last] = gone.sort((a, b) => (a.validTo < b.validTo ? 1 : -1));
  if (last !== undefined) {
    const { agency, validTo, successor } = last;
    const values = { recipient, agency, since: formatDate(addDays(validTo, 1)) };
    return successor === null
      ? say('recipient_gone', values)
      : say('recipient_succeeded', { ...values, successor });
  }
  const [first] = coming.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return first === undefined
    ? null
    : say('recipient_not_yet', { recipient, agency: first.agency, from: formatDate(first.validFrom) });
}
