import { keepLast, takeLast, toStage, toStartingValues } from './newForm';
import { createRelation } from '../formValues';

test('values of the last record are returned once to the next form of its type', () => {
  keepLast('api::article.article', { topic: 'general' });
  expect(takeLast('api::article.article')).toEqual({ topic: 'general' });
  expect(takeLast('api::article.article')).toBeUndefined();
});

test('values are not returned to a form of another type', () => {
  keepLast('api::article.article', { topic: 'general' });
  expect(takeLast('api::meeting.meeting')).toBeUndefined();
  expect(takeLast('api::article.article')).toBeUndefined();
});

const initialValues = {};
const start = { kind: 'news' };
const typed = { kind: 'news', title: 'Tin' };

test('a form is due when just opened, even if something was typed, and after a reset', () => {
  expect(toStage({ values: initialValues, initialValues }, null)).toBe('due');
  expect(toStage({ values: typed, initialValues }, null)).toBe('due');
  expect(toStage({ values: initialValues, initialValues }, start)).toBe('due');
});

test('a form counts as begun until the first change', () => {
  expect(toStage({ values: start, initialValues }, start)).toBe('begun');
  expect(toStage({ values: typed, initialValues }, start)).toBe('written');
});

test('a form filled in over typed values does not count as untouched', () => {
  expect(toStage({ values: { ...typed, ...start }, initialValues }, typed)).toBe('written');
});

const AGENCY = { id: 4, documentId: 'ich-hau', name: 'Ủy ban nhân dân xã Ích Hậu' };
const PORTAL = { id: 7, documentId: 'cong', name: 'Cổng thông tin điện tử xã' };
const RADIO = { id: 9, documentId: 'loa', name: 'Đài truyền thanh xã' };
const DEFAULTS = {
  values: { publishedOn: '2024-05-20', kind: 'news' },
  related: { agency: [AGENCY], channels: [PORTAL] },
  kept: ['agency', 'publishedOn', 'kind', 'channels', 'topic', 'column'],
  ofToday: ['publishedOn'],
};
const NONE = { connect: [], disconnect: [] };

test('a new form starts with the server’s defaults, relations as if picked', () => {
  expect(toStartingValues({ integrated: false }, DEFAULTS)).toEqual({
    integrated: false,
    publishedOn: '2024-05-20',
    kind: 'news',
    agency: createRelation([AGENCY]),
    channels: {
      connect: [
        {
          id: 7,
          apiData: { id: 7, documentId: 'cong', isTemporary: true },
          __temp_key__: 'a0',
          name: 'Cổng thông tin điện tử xã',
          label: 'Cổng thông tin điện tử xã',
        },
      ],
      disconnect: [],
    },
  });
});

test('the next form of a series keeps the shared fields of the last record', () => {
  const last = {
    title: 'Tin thứ nhất',
    publishedOn: '2024-03-01',
    topic: 'procedures',
    kind: null,
    channels: createRelation([RADIO]),
    agency: NONE,
  };
  expect(toStartingValues({}, DEFAULTS, last)).toEqual({
    publishedOn: '2024-03-01',
    topic: 'procedures',
    kind: 'news',
    channels: createRelation([RADIO]),
    agency: createRelation([AGENCY]),
  });
});

test('values typed before the defaults arrive are kept', () => {
  const typed = { title: 'Đang gõ', kind: 'video', channels: NONE };
  expect(toStartingValues(typed, DEFAULTS)).toMatchObject({
    title: 'Đang gõ',
    kind: 'video',
    channels: createRelation([PORTAL]),
  });
});

test('today is proposed for the proposed agency only', () => {
  const other = createRelation([{ id: 5, documentId: 'thach-lien', name: 'Ủy ban nhân dân xã Thạch Liên' }]);
  const kind = { kind: 'news' };
  expect(toStartingValues({ agency: other }, DEFAULTS)).toEqual({
    ...kind,
    agency: other,
    channels: createRelation([PORTAL]),
  });
  expect(toStartingValues({}, DEFAULTS, { agency: other, publishedOn: null })).not.toHaveProperty(
    'publishedOn',
  );
  expect(toStartingValues({}, DEFAULTS, { agency: other, publishedOn: '2024-03-01' })).toMatchObject({
    publishedOn: '2024-03-01',
  });
});
