import type { Fields } from './attributes';
import { checkKinds } from './kinds';
import { RULES } from './rules';
import { tidied } from './tidy';
import plan from '../api/plan/content-types/plan/schema.json';
import objective from '../components/plan/objective.json';

const fields: Fields = { attributes: plan.attributes, partsOf: () => objective.attributes };

test('what a form sends for nothing becomes nothing: of a choice, a day, a number, a relation', () => {
  const data = { purpose: '', issuedOn: '', number: '', agency: '', subject: '', symbol: ' ' };
  expect(tidied(fields, RULES.plan, data)).toEqual({
    purpose: null,
    issuedOn: null,
    number: null,
    agency: null,
    subject: '',
    symbol: ' ',
  });
});

test('a list that is null becomes an empty one, and the parts of a list are tidied too', () => {
  expect(tidied(fields, RULES.plan, { objectives: null })).toEqual({ objectives: [] });
  expect(tidied(fields, RULES.plan, { objectives: '' })).toEqual({ objectives: [] });
  expect(tidied(fields, RULES.plan, { objectives: [{ due: '', title: '' }] })).toEqual({
    objectives: [{ due: null, title: '' }],
  });
});

test('an address that is an empty text becomes nothing', () => {
  const attributes = { portalUrl: { type: 'string' }, code: { type: 'string' } };
  expect(tidied({ ...fields, attributes }, RULES.procedure, { portalUrl: '', code: '' })).toEqual({
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
])('a value of another kind than its field is named: %j', (data, code) => {
  expect(checkKinds(fields, data)).toEqual([{ path: Object.keys(data), code }]);
});

test('a number written as text is a number, a part is looked into, and nothing is no problem', () => {
  expect(checkKinds(fields, { number: '7', subject: null, objectives: [] })).toEqual([]);
  expect(checkKinds(fields, { objectives: [{ title: 'Đăng tin' }, { title: 1 }] })).toEqual([
    { path: ['objectives', '1', 'title'], code: 'not_text' },
  ]);
});
