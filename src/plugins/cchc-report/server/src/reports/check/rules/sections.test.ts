import type { DraftCheckInput } from '../input';
import { findings } from '../testing/input';

const section = (key: string, text: string) => ({ key, title: `Mục ${key}`, text });

test('a section that cannot be rendered is an error, placed at its beginning', () => {
  const found = findings({ faults: [{ key: 'results', message: 'Không có chỗ điền “x”.' }] });
  expect(found).toEqual([
    {
      code: 'text_broken',
      severity: 'error',
      message: 'Phần “I. Kết quả” chưa in được: Không có chỗ điền “x”.',
      place: { kind: 'section', key: 'results', line: 0, from: 0, to: 0, excerpt: '' },
      records: [],
      more: 0,
    },
  ]);
});

test('a fault of an unknown section is reported for the whole report', () => {
  expect(findings({ faults: [{ key: 'gone', message: 'Hỏng.' }] })[0]).toMatchObject({
    code: 'text_broken',
    message: 'Phần “gone” chưa in được: Hỏng.',
    place: { kind: 'report' },
  });
});

test('a section with only headings is reported as empty, one with an item or a table is not', () => {
  const sections = [
    section('a', ''),
    section('b', '## II. Đánh giá chung\n\n### 1. Kết quả'),
    section('c', '## III. Kiến nghị\n- Không.'),
    section('d', '[table: plan-objectives]'),
  ];
  const told = findings({ sections, rendered: [] });
  expect(told.map(({ code, message }) => [code, message])).toEqual([
    ['section_empty', 'Phần “Mục a” chưa có nội dung.'],
    ['section_empty', 'Phần “Mục b” chưa có nội dung.'],
  ]);
});

test('a section whose text prints nothing is empty, unless it is reported as broken', () => {
  const rendered = [{ key: 'results', lines: ['', ' '] }];
  const findCodes = (faults: DraftCheckInput['faults']) =>
    findings({ rendered, faults }).map(({ code }) => code);
  expect(findCodes([])).toEqual(['section_empty']);
  expect(findCodes([{ key: 'results', message: 'Hỏng.' }])).toEqual(['text_broken']);
});
