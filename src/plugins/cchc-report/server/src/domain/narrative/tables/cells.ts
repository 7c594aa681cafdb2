import type { Inline } from 'nd30-document';
import { formatDecimal } from '../../vi';
import { PERCENT } from '../numbers';
import wording from '../wording.vi.json';

/** A number in a table: "7", "1.250", "62,5%"; "..." when nothing is recorded, unlike "0". */
export const numberCell = ({
  amount,
  source,
  unit = null,
}: {
  readonly amount: number | null;
  readonly source: string;
  /** Printed only if it is the percent sign; other units have a column. */
  readonly unit?: string | null;
}): Inline => [
  {
    text:
      amount === null ? wording.tables.unknown : `${formatDecimal(amount)}${unit === PERCENT ? PERCENT : ''}`,
    source,
  },
];
