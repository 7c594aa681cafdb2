import type { Inline } from '../../../document/tree';
import { formatDecimal } from '../../vi';
import wording from '../wording.vi.json';

/** A number in a table: "7", "1.250"; "..." when nothing is recorded, which "0" is not. */
export const numberCell = ({
  amount,
  source,
}: {
  readonly amount: number | null;
  readonly source: string;
}): Inline => [{ text: amount === null ? wording.tables.unknown : formatDecimal(amount), source }];
