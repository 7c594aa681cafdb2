import type { DraftFinding } from '../../../contract';
import { addDays, type LocalDate } from '../../../domain/period';
import { formatDate, oneLine } from '../../../domain/vi';
import type { CheckedAgency, DraftCheckInput } from '../input';
import { overridable, finding, say, type Rule } from '../rule';
import { agenciesNamed } from './agenciesNamed';
import { endingBodies, endingRecipients } from './goneBodies';

/**
 * `recipient_gone`: the report is addressed or sent to an agency that does not exist any more on the report's day, or
 * not yet. When several agencies have the same name, one existing agency is enough.
 */
export const goneRecipients: Rule = ({ input: { agencies, addressees, recipients, asOf, level } }) => {
  const named = agenciesNamed(agencies);
  const ofField = (field: 'addressees' | 'recipients', names: readonly string[]): readonly DraftFinding[] => {
    const place = { kind: 'settings', field } as const;
    const gone = names.flatMap((recipient) =>
      findDepartures(named, level, recipient).flatMap(({ from, message }) => (from <= asOf ? [message] : [])),
    );
    const coming = names.flatMap((recipient) =>
      named(recipient).flatMap((meant) => describeComing(meant, oneLine(recipient), asOf) ?? []),
    );
    // A recipient may mention an agency twice, by its name and its short name.
    return [
      ...[...new Set(gone)].map((message) => overridable('recipient_gone', message, place)),
      ...[...new Set(coming)].map((message) => finding('recipient_gone', 'warning', message, place)),
    ];
  };
  return [...ofField('addressees', addressees), ...ofField('recipients', recipients)];
};

/** A body that the report is addressed to or names, and that ceases to exist on some day, whatever the report's own day is. */
export interface Departure {
  readonly from: LocalDate;
  readonly message: string;
}

/** The parts of a draft that name bodies: its addressees, recipients and text. */
export type Named = Pick<DraftCheckInput, 'agencies' | 'addressees' | 'recipients' | 'level' | 'sections'>;

/** The bodies named that have a last day: a report dated after it names what is gone. */
export function departures({
  agencies,
  addressees,
  recipients,
  level,
  sections,
}: Named): readonly Departure[] {
  const named = agenciesNamed(agencies);
  const found = [
    ...[...addressees, ...recipients].flatMap((recipient) => findDepartures(named, level, recipient)),
    ...endingBodies(level, sections),
  ];
  return [...new Map(found.map((departure) => [departure.message, departure])).values()];
}

/**
 * Finds the bodies with an end that a recipient names: agencies that are recorded with their days, and otherwise bodies that the law knows by
 * their kind.
 */
function findDepartures(
  named: ReturnType<typeof agenciesNamed>,
  level: string,
  recipient: string,
): readonly Departure[] {
  const recorded = named(recipient).flatMap((meant) => findDeparture(meant, oneLine(recipient)) ?? []);
  return recorded.length > 0 ? recorded : endingRecipients(level, oneLine(recipient));
}

/** The day after the last of the agencies ended, described by that one; null while one of them has no end. */
function findDeparture(meant: readonly CheckedAgency[], recipient: string): Departure | null {
  const ended = meant.flatMap((agency) =>
    agency.validTo === null ? [] : [{ ...agency, validTo: agency.validTo }],
  );
  const [last] = ended.sort((a, b) => (a.validTo < b.validTo ? 1 : -1));
  if (last === undefined || ended.length < meant.length) return null;
  const from = addDays(last.validTo, 1);
  const values = { recipient, agency: last.name, since: formatDate(from) };
  const message =
    last.successor === null
      ? say('recipient_gone', values)
      : say('recipient_succeeded', { ...values, successor: last.successor });
  return { from, message };
}

/** That none of the agencies exists yet on the day, by the one that will exist first; null when one exists or existed. */
function describeComing(meant: readonly CheckedAgency[], recipient: string, day: LocalDate): string | null {
  const coming = meant.flatMap(({ name, validFrom }) =>
    validFrom !== null && day < validFrom ? [{ agency: name, validFrom }] : [],
  );
  const [first] = coming.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const others = meant.filter(({ validTo }) => validTo === null || day <= validTo);
  if (first === undefined || coming.length < others.length) return null;
  return say('recipient_not_yet', { recipient, agency: first.agency, from: formatDate(first.validFrom) });
}
