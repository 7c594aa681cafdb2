import { capitals, listLines, withoutEndMark } from './text';

describe('capitals', () => {
  it('keep every Vietnamese mark', () => {
    expect(capitals('Ủy ban nhân dân huyện Đức Thọ')).toBe('ỦY BAN NHÂN DÂN HUYỆN ĐỨC THỌ');
  });

  it('come out composed and on one line, whatever the input', () => {
    expect(capitals('  u\u031By ban\n nha\u0302n da\u0302n ')).toBe('ƯY BAN NHÂN DÂN');
  });

  it('are composed also where upper case takes a letter apart', () => {
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

  it('does not double a mark that was typed', () => {
    expect(listLines(['UBND huyện;', 'Lưu: VT, VP. '])).toEqual(['- UBND huyện;', '- Lưu: VT, VP.']);
  });
});

describe('an item', () => {
  it('loses only the marks at its end', () => {
    expect(withoutEndMark('TT. Đảng ủy, HĐND xã; ')).toBe('TT. Đảng ủy, HĐND xã');
  });
});
