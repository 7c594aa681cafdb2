import type { ValueColumn, ValueKind } from '../../document/workbook';
import wording from './wording.vi.json';

type ColumnName = keyof typeof wording.columns;

/** A column under its usual header, or another one. `weight` is its width beside the others'. */
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

/** "TT": which row it is. */
export const ordinal: WeightedColumn = { ...number('ordinal', 5), ordinal: true };

export const counted = (header: string, weight: number): WeightedColumn => ({
  header,
  kind: 'number',
  weight,
});

/** The weights become shares of the whole. */
export function columns(weighted: readonly WeightedColumn[]): readonly ValueColumn[] {
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  return weighted.map(({ weight, ...column }) => ({ ...column, share: weight / total }));
}
