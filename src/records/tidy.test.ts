import { type Fields, checkKinds } from './attributes';
import { RULES } from './rules';
import { tidyValues } from './tidy';
import plan from '../api/plan/content-types/plan/schema.json';
import objective from '../components/plan/objective.json';

const fields: Fields = { attributes: plan.attributes, partAttributes: () => objective.attributes };

test('an empty string becomes null for choices, days, numbers and relations', () => {
  const data = { purpose: '', issuedOn: '', number: '', agency: '', subject: '', symbol: ' ' };
  expect(tidyValues(fields, RULES.plan, data)).toEqual({
    purpose: null,
    issuedOn: null,
    number: null,
    agency: null,
    subject: '',
    symbol: ' ',
  });
});

test('a null list becomes an empty list, and parts of lists are tidied too', () => {
  expect(tidyValues(fields, RULES.plan, { objectives: null })).toEqual({ objectives: [] });
  expect(tidyValues(fields, RULES.plan, { objectives: '' })).toEqual({ objectives: [] });
  expect(tidyValues(fields, RULES.plan, { objectives: [{ due: '', title: '' }] })).toEqual({
    objectives: [{ due: null, title: '' }],
  });
});

test('an empty URL becomes null', () => {
  const attributes = { portalUrl: { type: 'string' }, code: { type: 'string' } };
  expect(tidyValues({ ...fields, attributes }, RULES.procedure, { portalUrl: '', code: '' })).toEqual({
    portalUrl: null,
    code: '',
  });
});

test.each([
  [{ subject: 5 }, 'not_text'],
  [{ issuedOn: 20240614 }, 'not_text'],
  [{ number: true }, 'not_number'],
  [{ number: 'bảy' }, 'not_number'],
  [{ number: [7] }, 'not_number'],
  [{ objectives: 5 }, 'not_list'],
  [{ objectives: [5] }, 'not_list'],
  [{ objectives: { title: 'x' } }, 'not_list'],
])('a value of the wrong type is named: %j', (data, code) => {
  expect(checkKinds(fields, data)).toEqual([{ path: Object.keys(data), code }]);
});

test('numbers may be text, parts are checked, and missing values are accepted', () => {
  expect(checkKinds(fields, { number: '7', subject: null, objectives: [] })).toEqual([]);
  expect(checkKinds(fields, { objectives: [{ title: 'Đăng tin' }, { title: 1 }] })).toEqual([
    { path: ['objectives', '1', 'title'], code: 'not_text' },
  ]);
});
