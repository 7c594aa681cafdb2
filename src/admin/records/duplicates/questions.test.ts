import { createRelation } from '../formValues';
import { QUESTIONS, readDuplicateDraft } from './questions';

const agency = createRelation([{ id: 4, documentId: 'ich-hau', name: 'Ích Hậu' }]);
const ARTICLE = 'api::article.article';

test('a form is checked once all identifying fields are filled in', () => {
  const values = { title: 'Tin', publishedOn: '2024-05-20', kind: 'news', agency };
  const asked = { params: { type: 'article', title: 'Tin', date: '2024-05-20' } };
  expect(readDuplicateDraft(ARTICLE, values)).toEqual({
    ...asked,
    chosenAgency: 'ich-hau',
    agencyRemoved: false,
  });
  for (const missing of [{ publishedOn: null }, { title: '  ' }, { title: 'a'.repeat(601) }])
    expect(readDuplicateDraft(ARTICLE, { ...values, ...missing }).params).toBeUndefined();
});

test('numbers are sent as text, including 0', () => {
  const plan = { number: 0, symbol: 'KH-UBND', year: 2024 };
  expect(readDuplicateDraft('api::plan.plan', plan).params).toEqual({
    type: 'plan',
    number: '0',
    symbol: 'KH-UBND',
    year: '2024',
  });
});

test('procedure changes and other types are not checked', () => {
  expect(
    readDuplicateDraft('api::procedure-change.procedure-change', { kind: 'new' }).params,
  ).toBeUndefined();
});

test('the notice is below a field that the question uses', () => {
  for (const { under, asks } of Object.values(QUESTIONS)) expect(Object.values(asks)).toContain(under);
});
