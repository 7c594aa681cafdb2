import { numberText } from '../../../../../../packages/nd30-document/src/components/numberAndDate';
import { reportSymbol } from './reportSymbol';

test.each([1, 9, 10, 123])('the number %i is written as the printed report writes it', (number) => {
  expect(reportSymbol({ number, symbol: 'BC-UBND' })).toBe(`${numberText(number)}/BC-UBND`);
});
