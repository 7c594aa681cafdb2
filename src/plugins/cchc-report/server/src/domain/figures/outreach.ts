import type { Window } from '../period';
import type { Cells, OutreachCell } from './cells';
import { addDecimals } from './join';
import { cellsIn } from './measure';

/** The quantity of one channel in one unit. */
export interface OutreachAmount {
  /** Slug. */
  readonly channel: string;
  readonly unit: string | null;
  readonly quantity: number;
}

/** Sums of the outreach of a window, by channel and unit: quantities add up only in one unit. */
export const outreachAmountsIn = (source: Cells['outreach'], window: Window): readonly OutreachAmount[] => {
  const amounts = new Map<string, OutreachAmount>();
  for (const { channel, unit, quantity } of cellsIn<OutreachCell>(source, window)) {
    if (channel === null) continue;
    const key = JSON.stringify([channel, unit]);
    amounts.set(key, { channel, unit, quantity: addDecimals(amounts.get(key)?.quantity ?? 0, quantity) });
  }
  return [...amounts.values()];
};
