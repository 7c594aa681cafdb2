import { parseLocalDate as day } from '../period';
import { findPredecessors } from './predecessors';

const agency = (id: number, successorId: number | null, validTo: string | null = null) => ({
  id,
  successorId,
  validTo: validTo === null ? null : day(validTo),
});
const ids = (list: readonly { readonly id: number }[]): readonly number[] => list.map(({ id }) => id);

describe('the predecessors of an office', () => {
  it('are those it succeeded and those before them, the nearest and the latest first', () => {
    const all = [
      agency(1, 4, '2019-12-31'),
      agency(2, 5, '2025-06-30'),
      agency(3, 5, '2024-12-31'),
      agency(4, 5, '2025-06-30'),
      agency(5, null),
      agency(6, null),
    ];
    expect(ids(findPredecessors({ id: 5 }, all))).toEqual([2, 4, 3, 1]);
    expect(ids(findPredecessors({ id: 4 }, all))).toEqual([1]);
    expect(findPredecessors({ id: 6 }, all)).toEqual([]);
  });

  it('are found once where records point at each other, and never the office itself', () => {
    const all = [agency(1, 2), agency(2, 1), agency(3, 3)];
    expect(ids(findPredecessors({ id: 1 }, all))).toEqual([2]);
    expect(findPredecessors({ id: 3 }, all)).toEqual([]);
  });
});
