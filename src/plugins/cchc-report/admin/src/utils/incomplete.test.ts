import { readAddress } from './address';
import { incompletePath, lackIn, lackingIn } from './incomplete';

test('the list of what lacks something is found again by its address, and by a wrong one too', () => {
  expect(lackIn(incompletePath('link', readAddress('')).split('?')[1] ?? '')).toBe('link');
  expect(lackIn('lack=constructor')).toBe('evidence');
});

test('what an account may not know of is not told as none', () => {
  expect(lackingIn({ topic: 0, evidence: null, link: null, publication: 3 })).toEqual([
    { lack: 'publication', count: 3 },
    { lack: 'topic', count: 0 },
  ]);
});

test('the lists of a period lead to each other within the agency and period, from the first page', () => {
  const address = readAddress('agency=dong-kinh&period=2025-Q3&page=4');
  expect(incompletePath('topic', address)).toBe(
    '/plugins/cchc-report-incomplete?lack=topic&agency=dong-kinh&period=2025-Q3',
  );
});
