import { capitals, listLines, withoutEndMark } from './text';

describe('capitals', () => {
  it('keep every Vietnamese diacritic', () => {
    expect(capitals('Ủy ban nhân dân huyện Đức Thọ')).toBe('ỦY BAN NHÂN DÂN HUYỆN ĐỨC THỌ');
  });

  it('are composed and on one line for any input', () => {
    expect(capitals('  u\u031By ban\n nha\u0302n da\u0302n ')).toBe('ƯY BAN NHÂN DÂN');
  });

  it('are composed even if conversion to upper case decomposes a letter', () => {
    expect(capitals('\u0390')).toBe('\u03AA\u0301');
  });
});

describe('a list with dashes', () => {
  it('has a semicolon between and a full stop at the end', () => {
    expect(listLines(['UBND huyện', 'Phòng Nội vụ', 'Lưu: VT'])).toEqual([
      '- UBND huyện;',
      '- Phòng Nội vụ;',
      '- Lưu: VT.',
    ]);
  });

  it('does not double typed punctuation', () => {
    expect(listLines(['UBND huyện;', 'Lưu: VT, VP. '])).toEqual(['- UBND huyện;', '- Lưu: VT, VP.']);
  });
});

describe('an item', () => {
  it('loses only the punctuation at its end', () => {
    expect(withoutEndMark('TT. Đảng ủy, HĐND xã; ')).toBe('TT. Đảng ủy, HĐND xã');
  });
});
