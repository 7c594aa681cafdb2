import { composeReport } from '../../domain/narrative';
import { fullFacts } from '../../domain/narrative/testing/facts';
import { reportText } from '../../domain/narrative/testing/text';
import { findingsIn } from './testing/input';

const text = reportText(composeReport(fullFacts));

test("in the template's own report, typed by hand, only its numbers are reported", () => {
  const codes = new Set(findingsIn(text).map(({ code }) => code));
  expect(codes).toEqual(new Set(['number_typed', 'number_unmatched']));
});

test('all its numbers are figures except those of a column, of a target and of its attainment, which belong to records', () => {
  const unmatched = findingsIn(text).filter(({ code }) => code === 'number_unmatched');
  expect(unmatched.map(({ excerpt }) => excerpt)).toEqual(['33', '105%', '12', '91,7%']);
});
