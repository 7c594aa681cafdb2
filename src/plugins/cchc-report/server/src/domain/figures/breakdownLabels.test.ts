import admin from '../../../../admin/src/translations/vi.json';
import { BREAKDOWNS } from './ids';
import { breakdownLabel } from './labels';

test('breakdowns have the names they have on the report page', () => {
  const onPage: Readonly<Record<string, string>> = admin;
  expect(BREAKDOWNS.map(breakdownLabel)).toEqual(BREAKDOWNS.map((by) => onPage[`by.${by}`]));
});
