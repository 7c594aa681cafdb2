import { relationTo } from '../formValues';
import { startingValues } from './startingValues';

const AGENCY = { id: 4, documentId: 'ich-hau', name: 'Ủy ban nhân dân xã Ích Hậu' };
const PORTAL = { id: 7, documentId: 'cong', name: 'Cổng thông tin điện tử xã' };
const RADIO = { id: 9, documentId: 'loa', name: 'Đài truyền thanh xã' };
const DEFAULTS = {
  values: { publishedOn: '2024-05-20', kind: 'news' },
  related: { agency: [AGENCY], channels: [PORTAL] },
  kept: ['agency', 'publishedOn', 'kind', 'channels', 'topic', 'column'],
};
const NONE = { connect: [], disconnect: [] };

test('a new form begins with what the server proposes, its relations as if they had been picked', () => {
  expect(startingValues({ integrated: false }, DEFAULTS)).toEqual({
    integrated: false,
    publishedOn: '2024-05-20',
    kind: 'news',
    agency: relationTo([AGENCY]),
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

test('the next of a series begins as the last one was, but for what is its own', () => {
  const last = {
    title: 'Tin thứ nhất',
    publishedOn: '2024-03-01',
    topic: 'procedures',
    kind: null,
    channels: relationTo([RADIO]),
    agency: NONE,
  };
  expect(startingValues({}, DEFAULTS, last)).toEqual({
    publishedOn: '2024-03-01',
    topic: 'procedures',
    kind: 'news',
    channels: relationTo([RADIO]),
    agency: relationTo([AGENCY]),
  });
});

test('what was typed before the answer came stays', () => {
  const typed = { title: 'Đang gõ', kind: 'video', channels: NONE };
  expect(startingValues(typed, DEFAULTS)).toMatchObject({
    title: 'Đang gõ',
    kind: 'video',
    channels: relationTo([PORTAL]),
  });
});
