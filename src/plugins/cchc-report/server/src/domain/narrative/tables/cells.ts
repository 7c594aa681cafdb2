import type { Inline } from '../../../document/tree';
import { formatDecimal } from '../../vi';
import { PERCENT } from '../numbers';
import wording from '../wording.vi.json';

/** A number in a table: "7", "1.250", "62,5%"; "..." when nothing is recorded, which "0" is not. */
export const numberCell = ({
  amount,
  source,
  unit = null,
}: {
  readonly amount: number | null;
  readonly source: string;
  /** Printed only when it is the percent sign; else it has its own column. */
  readonly unit?: string | null;
}): Inline => [
  {
    text:
      amount === null ? wording.tables.unknown : `${formatDecimal(amount)}${unit === PERCENT ? PERCENT : ''}`,
    source,
  },
];
