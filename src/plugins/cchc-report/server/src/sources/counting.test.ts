import { parseLocalDate } from '../domain/period/localDate';
import { whyUncounted } from './counting';

const OPEN = { validFrom: null, validTo: null };
const CLOSED = { validFrom: parseLocalDate('2011-01-01'), validTo: parseLocalDate('2024-12-31') };
const counted = { isPublished: true, topic: 'general', day: parseLocalDate('2024-05-20') };

test('a published record with its day and topic is counted', () => {
  expect(whyUncounted('article', counted, OPEN)).toEqual([]);
  expect(whyUncounted('plan', { ...counted, topic: undefined }, OPEN)).toEqual([]);
});

test('a draft, and a record without topic or day, is not', () => {
  expect(whyUncounted('article', { isPublished: false, topic: null, day: null }, OPEN)).toEqual([
    'publication',
    'day',
    'topic',
  ]);
  expect(whyUncounted('meeting', { ...counted, topic: '' }, OPEN)).toEqual(['topic']);
});

test('the first and last day of an office are its own, the day after is not', () => {
  const on = (day: string) => whyUncounted('outreach', { ...counted, day: parseLocalDate(day) }, CLOSED);
  expect(['2010-12-31', '2011-01-01', '2024-12-31', '2025-01-01'].map(on)).toEqual([
    ['office'],
    [],
    [],
    ['office'],
  ]);
});

test('a procedure counts as in force without the day on which it was posted, a change of one does not', () => {
  const record = { isPublished: true, topic: undefined, day: null };
  expect(whyUncounted('procedure', record, CLOSED)).toEqual([]);
  expect(whyUncounted('procedure-change', record, CLOSED)).toEqual(['day']);
});
