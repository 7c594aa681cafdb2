import { ReportError } from '../errors';
import { parsePrintChoices } from './printChoices';

it('what is not said is as a report is printed most often', () => {
  expect(parsePrintChoices({})).toEqual({ appendices: [], medium: 'paper', preset: '14' });
  expect(parsePrintChoices({}, ['articles']).appendices).toEqual(['articles']);
  expect(parsePrintChoices({ appendices: 'none' }, ['articles']).appendices).toEqual([]);
});

it('an appendix that is named twice is chosen once, and the order of the names does not matter', () => {
  expect(parsePrintChoices({ appendices: 'meetings,articles,meetings' }).appendices).toEqual([
    'articles',
    'meetings',
  ]);
});

it.each([{ appendices: 'articles,' }, { appendices: 'biểu 01' }, { medium: 'Paper' }, { size: '12' }])(
  '%j is refused by name',
  (words) => {
    const [name] = Object.keys(words);
    expect(() => parsePrintChoices(words)).toThrow(
      new ReportError('parameter_invalid', { name: name ?? '' }),
    );
  },
);
