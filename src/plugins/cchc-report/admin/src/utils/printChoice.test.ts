import { APPENDIX_IDS } from '../../../server/src/domain/appendices/ids';
import {
  APPENDICES,
  readMedium,
  readAppendices,
  readSize,
  toggleAppendix,
  writeAppendices,
} from './printChoice';

test('the appendices offered are those the server knows, in its order', () => {
  expect(APPENDICES).toEqual(APPENDIX_IDS);
});

test.each([
  [null, []],
  ['none', []],
  ['all', ['articles', 'meetings', 'outreach', 'procedures', 'objectives', 'evidence']],
  ['meetings,articles', ['articles', 'meetings']],
  ['articles,nonsense', ['articles']],
])('an address that says %j names the appendices %j', (text, appendices) => {
  expect(readAppendices(text)).toEqual(appendices);
});

test('a choice is written in one order, all of them as one word, none not at all', () => {
  expect(writeAppendices(['evidence', 'articles'])).toBe('articles,evidence');
  expect(writeAppendices([...APPENDICES].reverse())).toBe('all');
  expect(writeAppendices([])).toBeNull();
});

test('an appendix is taken in and out again', () => {
  expect(toggleAppendix(['articles'], 'meetings')).toEqual(['articles', 'meetings']);
  expect(toggleAppendix(['articles', 'meetings'], 'articles')).toEqual(['meetings']);
});

test('a report is on paper in size 14 unless the address says otherwise', () => {
  expect([readMedium(null), readMedium('electronic'), readMedium('stone')]).toEqual([
    'paper',
    'electronic',
    'paper',
  ]);
  expect([readSize(null), readSize('13'), readSize('15')]).toEqual(['14', '13', '14']);
});
