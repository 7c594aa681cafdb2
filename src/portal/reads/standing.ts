import type { RecordValues } from '../../records';
import { readRequiredText, readText } from './values';

/**
 * State of a procedure on a day: in force from the day of its `new` change until it is replaced or abolished, as in
 * the figure `procedures-in-force`.
 */
export interface Standing {
  readonly state: 'in-force' | 'not-yet' | 'replaced' | 'abolished';
  /** The day it ended, or for `not-yet` the day it takes effect; null if in force. */
  readonly since: string | null;
}

const IN_FORCE: Standing = { state: 'in-force', since: null };

const effectiveDay = (change: RecordValues): string => readRequiredText(change, 'effectiveOn');

const endKind = (change: RecordValues): 'replaced' | 'abolished' | null => {
  const kind = readText(change, 'kind');
  return kind === 'replaced' || kind === 'abolished' ? kind : null;
};

const sortLatestFirst = (changes: readonly RecordValues[]): readonly RecordValues[] =>
  [...changes].sort((a, b) => effectiveDay(b).localeCompare(effectiveDay(a)));

/** The first change that ended the procedure by `today` (`YYYY-MM-DD`); null if none has. */
export const findEndingChange = (changes: readonly RecordValues[], today: string): RecordValues | null =>
  sortLatestFirst(changes).findLast((change) => endKind(change) !== null && effectiveDay(change) <= today) ??
  null;

/** The state of a procedure on `today`, `YYYY-MM-DD`. @param changes all changes of the procedure */
export const toStanding = (changes: readonly RecordValues[], today: string): Standing => {
  const ending = findEndingChange(changes, today);
  const state = ending === null ? null : endKind(ending);
  if (ending !== null && state !== null) return { state, since: effectiveDay(ending) };
  const coming = sortLatestFirst(changes).find(
    (change) => readText(change, 'kind') === 'new' && effectiveDay(change) > today,
  );
  return coming === undefined ? IN_FORCE : { state: 'not-yet', since: effectiveDay(coming) };
};
