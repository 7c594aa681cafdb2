import type { Period } from '../period';
import { composeReport } from './compose';
import { defaultTemplate } from './defaultTemplates';
import { day, fullFacts, half2024, inPeriod } from './testing/facts';

it('a month, a quarter and a year have a template of their own; nine months have that of a half-year', () => {
  const halfYear = defaultTemplate('half-year');
  expect(defaultTemplate('nine-months')).toBe(halfYear);
  const own = (['month', 'quarter', 'year'] as const).map(defaultTemplate);
  expect(new Set([halfYear, ...own]).size).toBe(4);
});

it.each<[string, Period, Parameters<typeof defaultTemplate>[0]]>([
  ['month', { kind: 'month', year: 2024, number: 6 }, 'month'],
  ['quarter', { kind: 'quarter', year: 2024, number: 2 }, 'quarter'],
  ['half-year', half2024, 'half-year'],
  ['nine months', { kind: 'nine-months', year: 2024, number: 1 }, 'nine-months'],
  ['year', { kind: 'year', year: 2024, number: 1 }, 'year'],
  ['custom period', { kind: 'custom', from: day('2024-01-01'), to: day('2024-03-31') }, 'half-year'],
])('without a template the report of a %s is that of its kind', (_, period, kind) => {
  const facts = inPeriod(fullFacts, period);
  expect(composeReport(facts)).toEqual(composeReport(facts, defaultTemplate(kind)));
});

it('a template that is given is used, whatever the kind', () => {
  const year = inPeriod(fullFacts, { kind: 'year', year: 2024, number: 1 });
  expect(composeReport(year, 'Hết.').body).toEqual([{ kind: 'paragraph', content: [{ text: 'Hết.' }] }]);
});
