import type { RecordValues } from '../../records';
import { givenText, textOf } from './values';

/**
 * Whether a procedure is in force on a day: not before a `new` change takes effect, not after it was replaced or abolished.
 * As the figure `procedures-in-force` counts.
 */
export interface Standing {
  readonly state: 'in-force' | 'not-yet' | 'replaced' | 'abolished';
  /** Since when; of `not-yet`, from when on. Null in force. */
  readonly since: string | null;
}

const IN_FORCE: Standing = { state: 'in-force', since: null };

const dayOf = (change: RecordValues): string => givenText(change, 'effectiveOn');

const endOf = (change: RecordValues): 'replaced' | 'abolished' | null => {
  const kind = textOf(change, 'kind');
  return kind === 'replaced' || kind === 'abolished' ? kind : null;
};

const latestFirst = (changes: readonly RecordValues[]): readonly RecordValues[] =>
  [...changes].sort((a, b) => dayOf(b).localeCompare(dayOf(a)));

/** The first change by which a procedure is no longer in force on a day, `YYYY-MM-DD`; null while none has ended it. */
export const endingOf = (changes: readonly RecordValues[], today: string): RecordValues | null =>
  latestFirst(changes).findLast((change) => endOf(change) !== null && dayOf(change) <= today) ?? null;

/** @param changes of the procedure; `today` is `YYYY-MM-DD` */
export const standingOf = (changes: readonly RecordValues[], today: string): Standing => {
  const ending = endingOf(changes, today);
  const state = ending === null ? null : endOf(ending);
  if (ending !== null && state !== null) return { state, since: dayOf(ending) };
  const coming = latestFirst(changes).find(
    (change) => textOf(change, 'kind') === 'new' && dayOf(change) > today,
  );
  return coming === undefined ? IN_FORCE : { state: 'not-yet', since: dayOf(coming) };
};
