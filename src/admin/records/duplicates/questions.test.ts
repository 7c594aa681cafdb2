import { relationTo } from '../formValues';
import { QUESTIONS, readDuplicateDraft } from './questions';

const agency = relationTo([{ id: 4, documentId: 'ich-hau', name: 'Ích Hậu' }]);
const ARTICLE = 'api::article.article';

test('a form is asked about as soon as it says all that tells records apart', () => {
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

test('numbers are asked about as numbers, also the number 0', () => {
  const plan = { number: 0, symbol: 'KH-UBND', year: 2024 };
  expect(readDuplicateDraft('api::plan.plan', plan).params).toEqual({
    type: 'plan',
    number: '0',
    symbol: 'KH-UBND',
    year: '2024',
  });
});

test('of a change of a procedure, and of every other type, nothing is asked', () => {
  expect(
    readDuplicateDraft('api::procedure-change.procedure-change', { kind: 'new' }).params,
  ).toBeUndefined();
});

test('the notice stands under a field that its question asks', () => {
  for (const { under, asks } of Object.values(QUESTIONS)) expect(Object.values(asks)).toContain(under);
});
