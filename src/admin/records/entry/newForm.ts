import { type FormValues, isUnset, createRelation, readChosenAgency } from '../formValues';
import type { EntryDefaultsAnswer } from '../../../plugins/cchc-report/server/src/contract';

/** Content types that staff record in series; catalogues are maintained by administrators. */
const ENTERED = new Set([
  'api::article.article',
  'api::meeting.meeting',
  'api::outreach.outreach',
  'api::plan.plan',
  'api::official-document.official-document',
  'api::procedure.procedure',
  'api::procedure-change.procedure-change',
]);

/** The server's name of the type; undefined for others. */
export const findEnteredType = (uid: string): string | undefined =>
  ENTERED.has(uid) ? uid.slice(uid.lastIndexOf('.') + 1) : undefined;

/** True for the path of a new record. */
export const isNewRecord = (pathname: string): boolean => pathname.endsWith('/create');

interface Saved {
  uid: string;
  values: FormValues;
}

let last: Saved | null = null;

/** Keeps the values of the saved record for the next form of its type. */
export const keepLast = (uid: string, values: FormValues): void => {
  last = { uid, values };
};

/** Takes the kept values; returns them once. */
export const takeLast = (uid: string): FormValues | undefined => {
  const taken = last;
  last = null;
  return taken?.uid === uid ? taken.values : undefined;
};

/** State of a new record's form. */
export type Stage =
  /** Defaults are not filled in yet: just opened, or reset for the next record. */
  | 'due'
  /** Defaults are filled in, nothing typed yet. */
  | 'begun'
  | 'written';

interface Form {
  readonly values: object;
  /** Strapi's initial values. */
  readonly initialValues: object;
}

/** @param begun the filled-in values, null before. Compared by identity: Strapi creates new values on each change */
export const toStage = ({ values, initialValues }: Form, begun: object | null): Stage => {
  if (begun === null || values === initialValues) return 'due';
  return values === begun ? 'begun' : 'written';
};

type Defaults = EntryDefaultsAnswer['data'];

/**
 * Values of a new form: typed values first, then fields shared with the last record of the series, then the server's
 * defaults.
 */
export const toStartingValues = (form: FormValues, defaults: Defaults, last: FormValues = {}): FormValues => {
  const proposed: FormValues = {
    ...defaults.values,
    ...Object.fromEntries(
      Object.entries(defaults.related).map(([field, options]) => [field, createRelation(options)]),
    ),
  };
  const shared = Object.fromEntries(
    defaults.kept.flatMap((field) => (isUnset(last[field]) ? [] : [[field, last[field]] as const])),
  );
  const filled = Object.fromEntries(Object.entries(form).filter(([, value]) => !isUnset(value)));
  const start = { ...form, ...proposed, ...shared, ...filled };
  const isProposed = agencyOf(start) === agencyOf(proposed);
  return isProposed ? start : { ...form, ...withoutToday(start, defaults, { ...shared, ...filled }) };
};

const agencyOf = (values: FormValues): string | undefined => readChosenAgency(values['agency']).chosenAgency;

/** Today is a day of the proposed agency; another one may have ended. */
const withoutToday = (start: FormValues, { ofToday }: Defaults, given: FormValues): FormValues =>
  Object.fromEntries(Object.entries(start).filter(([field]) => !ofToday.includes(field) || field in given));
