import { incompletePath, lackIn, lackingIn } from './incomplete';

test('the list of what lacks something is found again by its address, and by a wrong one too', () => {
  expect(lackIn(incompletePath('link').split('?')[1] ?? '')).toBe('link');
  expect(lackIn('lack=constructor')).toBe('evidence');
});

test('what an account may not know of is not told as none', () => {
  expect(lackingIn({ topic: 0, evidence: null, link: null, publication: 3 })).toEqual([
    { lack: 'publication', count: 3 },
    { lack: 'topic', count: 0 },
  ]);
});
