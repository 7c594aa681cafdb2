import { defaultSources } from '../../../plugins/cchc-report/server/src/config/sources';
import { createRelation } from '../formValues';
import { COUNTED_BY, isTold, readUncountedDraft } from './countedBy';

const agency = createRelation([{ id: 4, documentId: 'ich-hau', name: 'Ích Hậu' }]);
const ARTICLE = 'api::article.article';
const chosen = { chosenAgency: 'ich-hau', agencyRemoved: false };

test('the fields are those by which the report plugin counts', () => {
  const counted = Object.values(defaultSources).flatMap(({ uid, fields }) => {
    const names: Readonly<Record<string, string>> = fields;
    const known = ['date', 'topic', 'year'].flatMap((field) => {
      const name = names[field];
      return name === undefined ? [] : [[name, field] as const];
    });
    return known.length === 0 ? [] : [[uid, Object.fromEntries(known)] as const];
  });
  expect(Object.fromEntries(Object.entries(COUNTED_BY).map(([uid, { fields }]) => [uid, fields]))).toEqual(
    Object.fromEntries(counted),
  );
});

test('a date is asked about as soon as it is there, with the chosen agency', () => {
  expect(readUncountedDraft(ARTICLE, 'publishedOn', { agency, publishedOn: '2026-12-02' })).toEqual({
    uid: ARTICLE,
    field: 'date',
    value: '2026-12-02',
    isBegun: false,
    ...chosen,
  });
});

test.each([
  ['a date that is typed only in part', 'publishedOn', { publishedOn: '02/1' }],
  ['a topic that is chosen', 'topic', { title: 'Tin', topic: 'general' }],
  ['a topic of a form without a title', 'topic', { topic: null }],
  ['a field by which no report counts', 'kind', { title: 'Tin' }],
])('nothing is asked about %s', (_, name, values) => {
  expect(readUncountedDraft(ARTICLE, name, { agency, ...values })).toBeNull();
});

test('a missing topic is asked about once the record has a title, or is saved', () => {
  const empty = { uid: ARTICLE, field: 'topic', isBegun: true, ...chosen };
  expect(readUncountedDraft(ARTICLE, 'topic', { agency, title: 'Tin' })).toEqual(empty);
  expect(readUncountedDraft(ARTICLE, 'topic', { agency, documentId: 'tin', topic: '' })).toEqual({
    ...empty,
    documentId: 'tin',
  });
});

test('the year of a plan is asked about once it is whole', () => {
  const ask = (year: unknown) => readUncountedDraft('api::plan.plan', 'year', { agency, year });
  expect(ask(2026)).toMatchObject({ field: 'year', value: '2026' });
  for (const partial of [202, 20.5, '2026']) expect(ask(partial)).toBeNull();
});

test('a form just opened is not reproached for its empty date; that its agency has ended it says at once', () => {
  const opened = readUncountedDraft(ARTICLE, 'publishedOn', { agency, publishedOn: null });
  if (opened === null) throw new Error('nothing is asked');
  const reason = { message: '', hint: null };
  expect(isTold(opened, { code: 'date_missing', ...reason })).toBe(false);
  expect(isTold(opened, { code: 'agency_ended', ...reason })).toBe(true);
  expect(isTold({ ...opened, isBegun: true }, { code: 'date_missing', ...reason })).toBe(true);
});
