import type { FiguresAnswer } from '../../../../../server/src/contract';
import type { Address } from '../../../utils/address';

/** Finds the names of the figure and row that the address opens; null if the answer has none. */
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
