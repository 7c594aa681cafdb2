import { makeExcerpt, fold, markHits, readTerms, withoutCutMarkup, splitWords, type Part } from '.';

const parseTerms = (typed: string) => {
  const terms = readTerms(typed);
  if (terms === null) throw new Error(`nothing to look for in "${typed}"`);
  return terms;
};

/** Prints hits in brackets. */
const showParts = (parts: readonly Part[]): string =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test('AC-07 typed text becomes folded words, each matched as a prefix, and nothing else reaches the query', () => {
  expect(readTerms('  ĐƯỜNG  xã xã ')).toMatchObject({
    begun: 'duong:* & xa:*',
    whole: 'duong & xa',
    code: null,
  });
  expect(parseTerms("đường:* & !xã | 'a'").begun).toBe('duong:* & xa:*');
  expect(parseTerms('07/KH-UBND')).toMatchObject({
    begun: '((07:* & kh:* & ubnd:*) | 07khubnd:*)',
    whole: '((07 & kh & ubnd) | 07khubnd)',
    code: '07khubnd',
  });
  expect(readTerms(' / … я')).toBeNull();
});

test('a single letter is matched as a whole word; after other words it may be unfinished, so it excludes nothing', () => {
  expect(parseTerms('a').begun).toBe('a:*');
  expect(parseTerms('tổ a họp')).toMatchObject({ begun: 'to:* & a & hop:*', whole: 'to & a & hop' });
  expect(parseTerms('tổ a')).toMatchObject({
    begun: 'to:*',
    whole: 'to & a',
    words: [
      { word: 'to', prefix: true },
      { word: 'a', prefix: false },
    ],
  });
  expect(parseTerms('thôn 4').begun).toBe('thon:* & 4:*');
  expect(parseTerms('07/k').begun).toBe('((07:*) | 07k:*)');
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
  expect(splitWords(text).map(({ word, from, to }) => [word, text.slice(from, to).normalize('NFC')])).toEqual(
    [
      ['duong', 'Đường'],
      ['lang', 'l\u00adàng'],
      ['07', '07'],
    ],
  );
});

test('hits are marked in the original text, and a part holds no markup of ours', () => {
  expect(showParts(markHits('Đường <b>làng</b> & đượm', parseTerms('duo')))).toBe(
    '[Đường] <b>làng</b> & [đượm]',
  );
});

test('a word that only begins with a typed word is not a hit next to the word itself', () => {
  expect(showParts(markHits('Hồ sơ hoàn thành, hợp lệ', parseTerms('ho so')))).toBe(
    '[Hồ] [sơ] hoàn thành, hợp lệ',
  );
  expect(showParts(markHits('Hoàn thành, hợp lệ', parseTerms('ho')))).toBe('[Hoàn] thành, [hợp] lệ');
});

test('an excerpt is from the text with the most of the words, and starts where most of them are together', () => {
  const filler = 'chữ '.repeat(100);
  const text = `Đất ở đầu. ${filler}Giấy chứng nhận quyền sử dụng đất ở đây. ${filler}`;
  const excerpt = showParts(makeExcerpt(['Không có đất', text], parseTerms('chứng nhận đất')));
  expect(excerpt).toMatch(/^…(chữ )+Giấy \[chứng\] \[nhận\] quyền sử dụng \[đất\] ở đây\. (chữ )+chữ…$/);
  expect(excerpt.length).toBeLessThan(270);
  expect(showParts(makeExcerpt(['Không có gì', 'Cũng không'], parseTerms('zz')))).toBe('Không có gì');
  expect(makeExcerpt(['', ' '], parseTerms('zz'))).toEqual([]);
});
