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

const endOf = (kind: string | null): 'replaced' | 'abolished' | null =>
  kind === 'replaced' || kind === 'abolished' ? kind : null;

/** @param changes of the procedure; `today` is `YYYY-MM-DD` */
export const standingOf = (changes: readonly RecordValues[], today: string): Standing => {
  const dated = changes
    .map((change) => ({ kind: textOf(change, 'kind'), day: givenText(change, 'effectiveOn') }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  for (const { kind, day } of dated) {
    const state = endOf(kind);
    if (state !== null && day <= today) return { state, since: day };
  }
  const coming = dated.find(({ kind, day }) => kind === 'new' && day > today);
  return coming === undefined ? IN_FORCE : { state: 'not-yet', since: coming.day };
};
