import { FIGURE_IDS, FIGURES, type FigureGroup } from '../../../server/src/domain/figures/ids';
import type { FigureAnswer } from '../../../server/src/contract';

/** The headings of the page, in the order of the figures. */
export const FIGURE_GROUPS: readonly FigureGroup[] = [...new Set(FIGURE_IDS.map((id) => FIGURES[id].group))];

/** `nothing-yet`: no record at all by the window's end; `none-in-window`: records, but none in the window. */
export type Fullness = 'nothing-yet' | 'none-in-window' | 'some';

export const measureFullness = (figures: readonly FigureAnswer[]): Fullness => {
  if (figures.every(({ value }) => value === null)) return 'nothing-yet';
  const dated = figures.filter(({ id }) => FIGURES[id].counts === 'dated');
  return dated.every(({ value }) => !value) ? 'none-in-window' : 'some';
};

/** The figure and the breakdown shown in detail: those of the address where they exist, else the first. */
export const findDetail = (
  figures: readonly FigureAnswer[],
  { detail, split }: { readonly detail: string | null; readonly split: string | null },
): { figure: FigureAnswer; breakdown: FigureAnswer['breakdowns'][number] } | null => {
  const divided = figures.filter(({ breakdowns }) => breakdowns.length > 0);
  const figure = divided.find(({ id }) => id === detail) ?? divided[0];
  const breakdown = figure?.breakdowns.find(({ by }) => by === split) ?? figure?.breakdowns[0];
  return figure && breakdown ? { figure, breakdown } : null;
};
