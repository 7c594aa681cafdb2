import type { FigureAnswer } from '../../../contract';
import { say } from '../rule';
import type { TypedNumber } from './readNumbers';

interface Known {
  readonly value: number;
  /** The name of the figure, in words. */
  readonly name: string;
}

/**
 * Finds the names of the figures that equal a number; empty when none does. Compared are the values of the period, of
 * the previous period and of the year before, the rows and their quantities, and numbers derived from them:
 * differences, and the shares of rows and of changes as percents of any precision.
 */
export function knownNumbers(figures: readonly FigureAnswer[]): (number: TypedNumber) => readonly string[] {
  const amounts = [...figures.flatMap(ownValues), ...figures.flatMap(rowValues), ...deriveNumbers(figures)];
  const shares = [...figures.flatMap(listShares), ...postedShare(figures)];
  return ({ value, decimals, percent }) => {
    const same = percent
      ? shares.filter((known) => Math.abs(known.value - value) <= 0.5 * 10 ** -Math.min(decimals, 15) + 1e-9)
      : amounts.filter((known) => known.value === value);
    return [...new Set(same.map(({ name }) => name))];
  };
}

const toKnown = (value: number | null | undefined, name: string): readonly Known[] =>
  value === null || value === undefined ? [] : [{ value, name }];

const ownValues = ({ label: figure, value, previous, sameLastYear }: FigureAnswer): readonly Known[] => [
  ...toKnown(value, say('figure', { figure })),
  ...toKnown(previous, say('figure_previous', { figure })),
  ...toKnown(sameLastYear, say('figure_last_year', { figure })),
];

const listRows = ({ label: figure, breakdowns }: FigureAnswer) =>
  breakdowns.flatMap(({ rows }) => rows.map((row) => ({ ...row, names: { figure, row: row.label } })));

const rowValues = (figure: FigureAnswer): readonly Known[] =>
  listRows(figure).flatMap(({ value, quantity, names }) => [
    ...toKnown(value, say('figure_row', names)),
    ...toKnown(quantity, say('figure_row', names)),
  ]);

/** The differences between the figure and its earlier values; a difference of zero does not count. */
const listChanges = ({ label: figure, value, previous, sameLastYear }: FigureAnswer) =>
  [previous, sameLastYear].flatMap((before) =>
    value === null || before === null || before === value
      ? []
      : [{ change: Math.abs(value - before), before, name: say('figure_change', { figure }) }],
  );

const share = (part: number | null, whole: number | null, name: string): readonly Known[] =>
  part === null || whole === null || whole === 0 ? [] : toKnown((part * 100) / whole, name);

const listShares = (figure: FigureAnswer): readonly Known[] => [
  ...listRows(figure).flatMap(({ value, names }) => share(value, figure.value, say('figure_share', names))),
  ...listChanges(figure).flatMap(({ change, before, name }) => share(change, before, name)),
];

const findValue = (figures: readonly FigureAnswer[], id: FigureAnswer['id']): number | null =>
  figures.find((figure) => figure.id === id)?.value ?? null;

const deriveNumbers = (figures: readonly FigureAnswer[]): readonly Known[] => {
  const [inForce, posted] = [
    findValue(figures, 'procedures-in-force'),
    findValue(figures, 'procedures-posted'),
  ];
  const names = { figure: findLabel(figures, 'procedures-in-force') };
  return [
    ...figures.flatMap(listChanges).map(({ change, name }) => ({ value: change, name })),
    ...(inForce === null || posted === null || inForce === posted
      ? []
      : toKnown(inForce - posted, say('figure_unposted', names))),
  ];
};

const postedShare = (figures: readonly FigureAnswer[]): readonly Known[] =>
  share(
    findValue(figures, 'procedures-posted'),
    findValue(figures, 'procedures-in-force'),
    say('figure_posted_share', { figure: findLabel(figures, 'procedures-posted') }),
  );

const findLabel = (figures: readonly FigureAnswer[], id: FigureAnswer['id']): string =>
  figures.find((figure) => figure.id === id)?.label ?? '';
