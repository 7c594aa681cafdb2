import { localDate, type LocalDate } from '../period';
import type { Frame } from './frame';
import type { FigureId } from './ids';
import { findLateness, type MeasuredObjective } from './objectives';

const frame: Frame = {
  window: { from: localDate(2024, 6, 15), to: localDate(2024, 12, 14) },
  months: [],
  year: 2024,
  yearStart: localDate(2023, 12, 15),
};

const objective = {
  year: 2024,
  title: 'Pa nô',
  target: 10,
  achieved: null,
  figure: 'outreach',
  due: localDate(2024, 5, 31),
  reached: 12,
  state: 'done',
} as unknown as MeasuredObjective;

/** 6 by the day that it was due, 10 from 12 July on. */
const measureBy = (_: FigureId, day: LocalDate): number =>
  day < '2024-06-20' ? 6 : day < '2024-07-12' ? 9 : 10;

const late = (change: Partial<MeasuredObjective>): ReturnType<typeof findLateness> =>
  findLateness({ ...objective, ...change }, frame, measureBy);

test('an objective that was reached after its day: what was reached by then, and the day it was reached', () => {
  expect(late({})).toEqual({ byDue: 6, reachedOn: '2024-07-12' });
});

test.each<[string, Partial<MeasuredObjective>]>([
  ['reached by its day', { target: 6 }],
  ['not reached', { state: 'late' }],
  ['typed, without a day', { achieved: 12 }],
  ['measured by no figure', { figure: null }],
  ['without a day', { due: null }],
  ['due on the last day', { due: frame.window.to }],
  ['due before the year began', { due: localDate(2023, 12, 1) }],
])('an objective %s is told nothing of', (_, change) => {
  expect(late(change)).toBeNull();
});
