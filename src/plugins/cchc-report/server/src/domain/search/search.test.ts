import { excerptOf, fold, markHits, readTerms, withoutCutMarkup, wordsOf, type Part } from '.';

const termsOf = (typed: string) => {
  const terms = readTerms(typed);
  if (terms === null) throw new Error(`nothing to look for in "${typed}"`);
  return terms;
};

/** Prints hits in brackets. */
const shown = (parts: readonly Part[]): string =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test('AC-07 typed text becomes folded words, each matched as a prefix, and nothing else reaches the query', () => {
  expect(readTerms('  ĐƯỜNG  xã xã ')).toMatchObject({
    begun: 'duong:* & xa:*',
    whole: 'duong & xa',
    code: null,
  });
  expect(termsOf("đường:* & !xã | 'a'").begun).toBe('duong:* & xa:*');
  expect(termsOf('07/KH-UBND')).toMatchObject({
    begun: '((07:* & kh:* & ubnd:*) | 07khubnd:*)',
    whole: '((07 & kh & ubnd) | 07khubnd)',
    code: '07khubnd',
  });
  expect(readTerms(' / … я')).toBeNull();
});

test('a single letter is matched as a whole word; after other words it may be unfinished, so it excludes nothing', () => {
  expect(termsOf('a').begun).toBe('a:*');
  expect(termsOf('tổ a họp')).toMatchObject({ begun: 'to:* & a & hop:*', whole: 'to & a & hop' });
  expect(termsOf('tổ a')).toMatchObject({
    begun: 'to:*',
    whole: 'to & a',
    words: [
      { word: 'to', prefix: true },
      { word: 'a', prefix: false },
    ],
  });
  expect(termsOf('thôn 4').begun).toBe('thon:* & 4:*');
  expect(termsOf('07/k').begun).toBe('((07:*) | 07k:*)');
});

test('endless combining marks are folded quickly, to nothing', () => {
  expect(fold(`a${'\u0315'.repeat(200_000)}${'\u0316'.repeat(200_000)}b`)).toBe('ab');
});

test('rich text that was cut off ends before an unfinished tag, address or entity', () => {
  for (const end of ['<a href="https://x.vn', '](https://x.vn/tin', '&nbs', '</p'])
    expect(withoutCutMarkup(`Cả xã ${end}`)).toBe('Cả xã ');
  expect(withoutCutMarkup('Cả xã, 3 < 4')).toBe('Cả xã, 3 < 4');
});

test('words keep their place in a text, composed or not, and characters without width do not separate them', () => {
  const text = 'Đường'.normalize('NFD') + ' l\u00adàng, 07.';
  expect(wordsOf(text).map(({ word, from, to }) => [word, text.slice(from, to).normalize('NFC')])).toEqual([
    ['duong', 'Đường'],
    ['lang', 'l\u00adàng'],
    ['07', '07'],
  ]);
});

test('hits are marked in the original text, and a part holds no markup of ours', () => {
  expect(shown(markHits('Đường <b>làng</b> & đượm', termsOf('duo')))).toBe('[Đường] <b>làng</b> & [đượm]');
});

test('a word that only begins with a typed word is not a hit next to the word itself', () => {
  expect(shown(markHits('Hồ sơ hoàn thành, hợp lệ', termsOf('ho so')))).toBe('[Hồ] [sơ] hoàn thành, hợp lệ');
  expect(shown(markHits('Hoàn thành, hợp lệ', termsOf('ho')))).toBe('[Hoàn] thành, [hợp] lệ');
});

test('an excerpt is from the text with the most of the words, and starts where most of them are together', () => {
  const filler = 'chữ '.repeat(100);
  const text = `Đất ở đầu. ${filler}Giấy chứng nhận quyền sử dụng đất ở đây. ${filler}`;
  const excerpt = shown(excerptOf(['Không có đất', text], termsOf('chứng nhận đất')));
  expect(excerpt).toMatch(/^…(chữ )+Giấy \[chứng\] \[nhận\] quyền sử dụng \[đất\] ở đây\. (chữ )+chữ…$/);
  expect(excerpt.length).toBeLessThan(270);
  expect(shown(excerptOf(['Không có gì', 'Cũng không'], termsOf('zz')))).toBe('Không có gì');
  expect(excerptOf(['', ' '], termsOf('zz'))).toEqual([]);
});
