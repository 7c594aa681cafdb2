import { checkDocument, type RuleId } from '../src';
import { directReport, par, PROSE, run } from './support/directReport';
import { foundBy } from './support/foundBy';

const findFault = async (
  id: RuleId,
  lines: readonly string[],
  bold: (line: string) => boolean = () => true,
) => {
  const text = lines.map((line) => par(`<w:keepNext/>${PROSE}`, run(line, { bold: bold(line) }))).join('');
  const { rules } = await checkDocument(directReport({ text }));
  return rules.find((rule) => rule.id === id)?.found ?? null;
};

describe('the numbers of a text', () => {
  it.each<[string, readonly string[], string | null]>([
    ['I, II, and 1, 2 from 1 again in each part', ['I. A', '1. B', '2. C', 'II. D', '1. E', 'III. F'], null],
    [
      'points in the order of the Vietnamese alphabet',
      ['a) A', 'b) B', 'c) C', 'd) D', 'đ) Đ', 'e) E', 'g) G'],
      null,
    ],
    [
      'points that go from d to e',
      ['a) A', 'b) B', 'c) C', 'd) D', 'e) E'],
      'Ghi là “e)”, theo thứ tự phải là “đ)”',
    ],
    [
      'points that go from e to f',
      ['a) A', 'b) B', 'c) C', 'd) D', 'đ) Đ', 'e) E', 'f) F'],
      'Ghi là “f)”, theo thứ tự phải là “g)”',
    ],
    ['a missing part', ['I. A', 'III. B'], 'Ghi là “III.”, theo thứ tự phải là “II.”'],
    ['a repeated number', ['1. A', '1. B'], 'Ghi là “1.”, theo thứ tự phải là “2.”'],
    ['a part that starts with 2', ['I. A', '1. B', 'II. C', '2. D'], 'Ghi là “2.”, theo thứ tự phải là “1.”'],
    ['numbers of two levels', ['1. A', '1.1. B', '1.2. C', '2. D', '2.1. E'], null],
    [
      'a missing number of two levels',
      ['1. A', '1.1. B', '1.3. C'],
      'Ghi là “1.3”, theo thứ tự phải là “1.2”',
    ],
    ['points in each number, and one in each', ['1. A', 'a) B', '2. C', 'a) D', 'b) E'], null],
    ['numbers below points', ['a) A', '1. B', '2. C', 'b) D', '1. E', '2. F'], null],
    ['capital letters, where C is not a hundred', ['A. A', 'B. B', 'C. C', 'D. D'], null],
    ['a list that restarts', ['1. A', '2. B', 'Lời dẫn:', '1. C', '2. D'], null],
    [
      'years and amounts at the start of a sentence',
      ['2024 là năm bản lề.', '12 thủ tục được niêm yết.'],
      null,
    ],
  ])('%s', async (_, lines, found) => {
    expect(await findFault('headings-order', lines)).toBe(found);
  });

  it('of a list need not be bold', async () => {
    const list = ['I. A', '1. Ông An, Chủ tịch', '2. Ông Bình, Phó Chủ tịch', 'Hội nghị thống nhất như sau:'];
    expect(await findFault('headings-bold', list, (line) => line.startsWith('I'))).toBeNull();
  });

  it('of titles must be bold', async () => {
    const titled = ['I. A', '1. Nội dung', 'Đã đăng 42 tin, bài.'];
    expect(await findFault('headings-bold', titled, (line) => line.startsWith('I'))).toBe('Chữ không đậm');
  });

  it.each([
    ['of a part', 'I. Kết quả'],
    ['of a number', '1. Nội dung'],
    ['of a number of two levels', '1.1. Hình thức'],
    ['of a point', 'a) Hình thức'],
  ])('and %s must be upright', async (_, line) => {
    const slanted = [par(`<w:keepNext/>${PROSE}`, run(line, { bold: true, italic: true }))];
    const text = [...slanted, par(PROSE, run('Đã đăng 42 tin, bài.'))].join('');
    expect(await foundBy('headings-bold', { text })).toBe('Chữ nghiêng');
  });

  it('may have a note in italics, as sentences may that begin with a number', async () => {
    const noted = par(
      `<w:keepNext/>${PROSE}`,
      run('I. Kết quả ', { bold: true }),
      run('(số liệu tại Phụ lục I)', { bold: true, italic: true }),
    );
    const sentence = par(
      PROSE,
      run('a) Đã thực hiện phong trào '),
      run('Ngày vì dân', { italic: true }),
      run(';'),
    );
    const text = noted + par(PROSE, run('Đã đăng 42 tin, bài.')) + sentence;
    expect(await foundBy('headings-bold', { text })).toBeNull();
  });

  it.each([
    ['I/ Kết quả', 'Ghi là “I/”, phải là “I.”'],
    ['1/ Nội dung', 'Ghi là “1/”, phải là “1.”'],
    ['1) Nội dung', 'Ghi là “1)”, phải là “1.”'],
    ['a. Nội dung', 'Ghi là “a.”, phải là “a)”'],
    ['1/3 số hộ đã đăng ký.', null],
    ['V/v thực hiện kế hoạch.', null],
    ['a) Nội dung', null],
  ])('are followed by the mark of the decree: %s', async (line, found) => {
    expect(await findFault('headings-form', [line], () => false)).toBe(found);
  });
});
