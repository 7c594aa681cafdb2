import { chartHeight, toChart } from './chart';

const row = (label: string, value: number | null, previous: number | null, sameLastYear: number | null) => ({
  key: label,
  label,
  value,
  previous,
  sameLastYear,
});

test('each period with a value is a series, in the order of the table, and null draws no bar', () => {
  expect(toChart([row('Tin', 19, 12, null), row('Bài', 4, 0, null)])).toEqual({
    labels: [['Tin'], ['Bài']],
    series: [
      { name: 'value', values: [19, 4] },
      { name: 'previous', values: [12, 0] },
    ],
  });
});

test('there is no chart if every bar would be 0', () => {
  expect(toChart([row('Tin', 0, null, null)]).series).toEqual([]);
});

test('a long label is broken into lines', () => {
  expect(toChart([row('Cải cách tổ chức bộ máy hành chính nhà nước', 1, null, null)]).labels).toEqual([
    ['Cải cách tổ chức bộ máy', 'hành chính nhà nước'],
  ]);
});

test('a chart grows with its bars', () => {
  expect(chartHeight(2, 3)).toBe(220);
  expect(chartHeight(10, 3)).toBe(684);
});
