import type { FigureAnswer } from '../../../server/src/contract';

type FigureId = FigureAnswer['id'];

/** The order and grouping of the figures on the page, by what an office is asked about. */
export const FIGURE_GROUPS = {
  communication: ['articles', 'months-with-articles', 'meetings', 'meeting-attendees', 'outreach'],
  documents: ['plans', 'plan-objectives', 'official-documents'],
  procedures: ['procedures-in-force', 'procedures-posted', 'procedure-changes'],
} as const satisfies Readonly<Record<string, readonly FigureId[]>>;

export type FigureGroup = keyof typeof FIGURE_GROUPS;

export const GROUP_NAMES = Object.keys(FIGURE_GROUPS) as readonly FigureGroup[];

/** Those that tell a state of affairs, which a window without any record has too. */
const STANDING: readonly FigureId[] = ['plan-objectives', 'procedures-in-force', 'procedures-posted'];

/** `nothing-yet`: no record at all by the window's end; `none-in-window`: records, but none of these days. */
export type Fullness = 'nothing-yet' | 'none-in-window' | 'some';

export const fullnessOf = (figures: readonly FigureAnswer[]): Fullness => {
  if (figures.every(({ value }) => value === null)) return 'nothing-yet';
  const happened = figures.filter(({ id }) => !STANDING.includes(id));
  return happened.every(({ value }) => !value) ? 'none-in-window' : 'some';
};

/** The figure and the breakdown that are shown in detail: the asked ones where there are such, else the first. */
export const detailOf = (
  figures: readonly FigureAnswer[],
  { detail, split }: { readonly detail: string | null; readonly split: string | null },
): { figure: FigureAnswer; breakdown: FigureAnswer['breakdowns'][number] } | null => {
  const divided = figures.filter(({ breakdowns }) => breakdowns.length > 0);
  const figure = divided.find(({ id }) => id === detail) ?? divided[0];
  const breakdown = figure?.breakdowns.find(({ by }) => by === split) ?? figure?.breakdowns[0];
  return figure && breakdown ? { figure, breakdown } : null;
};
