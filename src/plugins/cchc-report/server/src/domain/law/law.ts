import { addDays, parseLocalDate, type LocalDate, type Period } from '../period';
import data from './law.vi.json';

/**
 * The law by its date: acts, articles cited as a basis, terms and names of bodies, each with the days on which it holds and the
 * source that says so. `law.vi.json` is their one home: an act that is replaced or a body that is renamed is one row there.
 */
export interface Dated {
  /** First and last day; null where open or irrelevant. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly replacedBy: string | null;
  readonly source: string;
  /** The fields that could not be compared with the published text: correct them in the data file. */
  readonly unverified: readonly string[];
}

/** A law, decree or circular. */
export interface Act extends Dated {
  /** "09/2019/NĐ-CP"; also its key. */
  readonly number: string;
  readonly type: string;
  readonly issuedOn: LocalDate;
  readonly issuer: string;
  readonly subject: string | null;
}

/** A wording to look for, as `Phrase` in the check: a term, or the name of a body. */
export interface DatedName extends Dated {
  readonly pattern: string;
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** An expression for the text before the name that gives it another meaning. */
  readonly unless?: string;
  /** The levels of the reporting agency it applies to; all without. */
  readonly levels?: readonly string[];
}

/** The names of the levels of online public services. */
export interface OnlineTerms extends Dated {
  readonly full: string;
  readonly partial: string;
  readonly both: string;
}

/** An article that a report names as its basis. */
interface Basis {
  readonly article: string;
  readonly act: Act;
  readonly kinds: readonly string[];
}

const readDay = (text: string | null): LocalDate | null => (text === null ? null : parseLocalDate(text));

const parseDates = <Row extends { readonly from: string | null; readonly to: string | null }>(row: Row) => ({
  ...row,
  from: readDay(row.from),
  to: readDay(row.to),
});

export const ACTS: readonly Act[] = data.acts.map((row) => ({
  ...parseDates(row),
  issuedOn: parseLocalDate(row.issuedOn),
}));
export const TERMS: readonly DatedName[] = data.terms.map(parseDates);
/** Bodies and posts of the state. */
export const BODIES: readonly DatedName[] = data.bodies.map(parseDates);
export const ONLINE_TERMS: readonly OnlineTerms[] = data.onlineLevels.map(parseDates);

const WINDOW_BASES: readonly Basis[] = data.windowBases.flatMap(({ article, act: number, kinds }) => {
  const act = ACTS.find((each) => each.number === number);
  return act === undefined ? [] : [{ article, act, kinds }];
});

/** The first day after its last; null while no end is known. */
export const goneFrom = ({ to }: Pick<Dated, 'to'>): LocalDate | null =>
  to === null ? null : addDays(to, 1);

export const isGone = ({ to }: Pick<Dated, 'to'>, day: LocalDate): boolean => to !== null && to < day;
export const isToCome = ({ from }: Pick<Dated, 'from'>, day: LocalDate): boolean =>
  from !== null && day < from;
export const isInForce = (dates: Pick<Dated, 'from' | 'to'>, day: LocalDate): boolean =>
  !isGone(dates, day) && !isToCome(dates, day);

/**
 * The article that sets the days of a period of this kind, if one is in force on the day; null for kinds that no article names, such
 * as nine months.
 */
export const windowBasisOn = (kind: Period['kind'], day: LocalDate): Basis | null =>
  WINDOW_BASES.find(({ act, kinds }) => kinds.includes(kind) && isInForce(act, day)) ?? null;

/** The names of the online levels on a day. */
export function onlineTermsOn(day: LocalDate): OnlineTerms {
  const terms = ONLINE_TERMS.find((each) => isInForce(each, day));
  if (terms === undefined) throw new RangeError(`law.vi.json names no online levels for ${day}`);
  return terms;
}
