import vi from '../../../translations/vi.json';
import { sortRules, type Rule, formatCheck } from './checkResult';

const rule = (id: string, change: Partial<Rule>): Rule => ({
  id,
  title: `Tên ${id}`,
  law: 'Phụ lục I, mục I.3',
  required: 'Lề trái từ 30 đến 35 mm',
  severity: 'error',
  outcome: 'kept',
  found: null,
  where: [],
  more: 0,
  ...change,
});

const REPORT = {
  summary: { kept: 1, broken: 2, notApplicable: 1, errors: 1 },
  rules: [
    rule('a', {}),
    rule('b', {
      outcome: 'broken',
      severity: 'advice',
      found: 'thiếu dấu “./.”',
      where: ['đoạn 1', 'đoạn 4'],
      more: 3,
    }),
    rule('c', { outcome: 'not-applicable' }),
    rule('d', { outcome: 'broken', found: '20 mm' }),
  ],
};

const text = (key: keyof typeof vi, values: Readonly<Record<string, string | number>> = {}): string =>
  vi[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

test('errors come before advice, both before what is kept and what is not applicable', () => {
  const { errors, advice, kept, notApplicable } = sortRules(REPORT);
  const ids = [errors, advice, kept, notApplicable].map((rules) => rules.map(({ id }) => id));
  expect(ids).toEqual([['d'], ['b'], ['a'], ['c']]);
});

test('the copied text names the file, the counts, and each fault with what was found, the law and the places', () => {
  expect(formatCheck('bao-cao.docx', REPORT, text)).toBe(
    [
      'Kết quả kiểm tra thể thức: bao-cao.docx',
      '1 lỗi, 1 điểm nên xem lại, 1 yêu cầu đúng, 1 yêu cầu không áp dụng.',
      '',
      'Lỗi phải sửa',
      '- Tên d',
      '  Hiện có: 20 mm',
      '  Yêu cầu: Lề trái từ 30 đến 35 mm',
      '  Căn cứ: Phụ lục I, mục I.3',
      '',
      'Điểm nên xem lại',
      '- Tên b',
      '  Hiện có: thiếu dấu “./.”',
      '  Yêu cầu: Lề trái từ 30 đến 35 mm',
      '  Căn cứ: Phụ lục I, mục I.3',
      '  Vị trí: đoạn 1; đoạn 4; và 3 chỗ khác',
    ].join('\n'),
  );
});
