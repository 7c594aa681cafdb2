import type { FiguresAnswer } from '../../../../../server/src/contract';
import type { Address } from '../../../utils/address';

/** What the figure and the row that the address opens are called; null where the answer has no such. */
export const findOpened = (
  answer: FiguresAnswer | null,
  { figure: id, by, key }: Pick<Address, 'figure' | 'by' | 'key'>,
): { readonly figure: string | null; readonly row: string | null } => {
  const figure = answer?.data.figures.find((candidate) => candidate.id === id);
  const row = figure?.breakdowns
    .find((breakdown) => breakdown.by === by)
    ?.rows.find((candidate) => candidate.key === key);
  return { figure: figure?.label ?? null, row: row?.label ?? null };
};
