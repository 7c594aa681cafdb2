import { excerptOf, fold, markHits, readTerms, withoutCutMarkup, wordsOf, type Part } from '.';

const termsOf = (typed: string) => {
  const terms = readTerms(typed);
  if (terms === null) throw new Error(`nothing to look for in "${typed}"`);
  return terms;
};

/** Hits in brackets. */
const shown = (parts: readonly Part[]): string =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test('AC-07 what is typed becomes folded words, each as a beginning, and nothing else reaches the query', () => {
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

test('a letter alone is a word of its own, and at the end of others one that is still being typed: it leaves nothing out', () => {
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

test('marks without end are folded in no time, as none', () => {
  expect(fold(`a${'\u0315'.repeat(200_000)}${'\u0316'.repeat(200_000)}b`)).toBe('ab');
});

test('a rich text that was cut off ends before the tag, the address or the entity that has no end', () => {
  for (const end of ['<a href="https://x.vn', '](https://x.vn/tin', '&nbs', '</p'])
    expect(withoutCutMarkup(`Cả xã ${end}`)).toBe('Cả xã ');
  expect(withoutCutMarkup('Cả xã, 3 < 4')).toBe('Cả xã, 3 < 4');
});

test('words keep their place in a text, composed or not, and what has no width does not part them', () => {
  const text = 'Đường'.normalize('NFD') + ' l\u00adàng, 07.';
  expect(wordsOf(text).map(({ word, from, to }) => [word, text.slice(from, to).normalize('NFC')])).toEqual([
    ['duong', 'Đường'],
    ['lang', 'l\u00adàng'],
    ['07', '07'],
  ]);
});

test('hits are marked in the text as it was written, and a part holds no markup of ours', () => {
  expect(shown(markHits('Đường <b>làng</b> & đượm', termsOf('duo')))).toBe('[Đường] <b>làng</b> & [đượm]');
});

test('a word that only begins like one that was typed is no hit beside the word itself', () => {
  expect(shown(markHits('Hồ sơ hoàn thành, hợp lệ', termsOf('ho so')))).toBe('[Hồ] [sơ] hoàn thành, hợp lệ');
  expect(shown(markHits('Hoàn thành, hợp lệ', termsOf('ho')))).toBe('[Hoàn] thành, [hợp] lệ');
});

test('an excerpt is of the text with the most of the words, from where most of the words are together', () => {
  const filler = 'chữ '.repeat(100);
  const text = `Đất ở đầu. ${filler}Giấy chứng nhận quyền sử dụng đất ở đây. ${filler}`;
  const excerpt = shown(excerptOf(['Không có đất', text], termsOf('chứng nhận đất')));
  expect(excerpt).toMatch(/^…(chữ )+Giấy \[chứng\] \[nhận\] quyền sử dụng \[đất\] ở đây\. (chữ )+chữ…$/);
  expect(excerpt.length).toBeLessThan(270);
  expect(shown(excerptOf(['Không có gì', 'Cũng không'], termsOf('zz')))).toBe('Không có gì');
  expect(excerptOf(['', ' '], termsOf('zz'))).toEqual([]);
});
