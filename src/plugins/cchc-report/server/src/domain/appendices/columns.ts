import type { ValueColumn, ValueKind } from 'nd30-document';
import wording from './wording.vi.json';

type ColumnName = keyof typeof wording.columns;

/** A column; its header may differ from the usual one. `weight` is its relative width. */
export interface WeightedColumn {
  readonly header: string;
  readonly kind: ValueKind;
  readonly weight: number;
  readonly ordinal?: true;
}

const of =
  (kind: ValueKind) =>
  (name: ColumnName, weight: number): WeightedColumn => ({ header: wording.columns[name], kind, weight });

export const text = of('text');
export const number = of('number');
export const date = of('date');
export const percent = of('percent');

/** "TT": the row number. */
export const ordinal: WeightedColumn = { ...number('ordinal', 5), ordinal: true };

export const makeCountColumn = (header: string, weight: number): WeightedColumn => ({
  header,
  kind: 'number',
  weight,
});

/** Turns weights into shares of the total width. */
export function columns(weighted: readonly WeightedColumn[]): readonly ValueColumn[] {
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  return weighted.map(({ weight, ...column }) => ({ ...column, share: weight / total }));
}
