import { ReportError } from '../errors';
import { composeReport } from './compose';
import { defaultTemplate } from './defaultTemplates';
import { validateTemplate } from './engine/render';
import { joinSections, SECTION_KEYS, sectionTitle, splitSections } from './sections';
import titles from './sections.vi.json';
import { fullFacts } from './testing/facts';
import { STATES, TEMPLATE_KINDS } from './testing/kinds';
import { reportText } from './testing/text';

const reasonOf = (template: string): unknown => {
  try {
    splitSections(template);
  } catch (error) {
    if (error instanceof ReportError) return [error.code, error.params['reason']];
    throw error;
  }
  return 'accepted';
};

describe('a template is cut at its marker lines', () => {
  it('each section has what follows its marker, without the blank lines around', () => {
    const template =
      '{% comment %} Mẫu {% endcomment %}\n\n[section: opening]\n\nMột\n\nhai\n\n[section: tasks]\n- Ba\n';
    expect(splitSections(template)).toEqual([
      { key: 'opening', text: 'Một\n\nhai' },
      { key: 'tasks', text: '- Ba' },
    ]);
    expect(joinSections(splitSections(template))).toBe('Một\n\nhai\n\n- Ba');
  });

  it('whatever ends a line, and however the marker is spaced', () => {
    expect(splitSections('  [section:opening ]  \r\nMột\rhai\r\n[section: closing]\r\n')).toEqual([
      { key: 'opening', text: 'Một\nhai' },
      { key: 'closing', text: '' },
    ]);
  });

  it('a marker within a line is text', () => {
    expect(splitSections('[section: opening]\nXem [section: tasks] dưới đây.')).toEqual([
      { key: 'opening', text: 'Xem [section: tasks] dưới đây.' },
    ]);
  });

  it('a section there is not is refused by name', () => {
    expect(reasonOf('[section: opening]\n\n[section: mở đầu]')).toEqual([
      'template_invalid',
      'dòng 3: không có phần “mở đầu”.',
    ]);
  });

  it('a section that comes twice is refused', () => {
    expect(reasonOf('[section: tasks]\n[section: opening]\n[section: tasks]')).toEqual([
      'template_invalid',
      'dòng 3: phần “tasks” đã có ở trên.',
    ]);
  });

  it('text before the first section is refused, comments are not', () => {
    const comments = '{% comment %}\nChú thích {% # trong %}\n{%- endcomment -%}\n{% # comment %}\n';
    expect(reasonOf(`${comments}[section: tasks]`)).toBe('accepted');
    expect(reasonOf(`${comments}  Chữ\n[section: tasks]`)).toEqual([
      'template_invalid',
      'dòng 5: “Chữ” đứng trước phần đầu tiên của mẫu.',
    ]);
  });

  it('a template with a faulty marker makes no report', () => {
    expect(() => composeReport(fullFacts, '[section: annex]')).toThrow('không có phần “annex”');
  });
});

it('every section has a title, in the order of the report', () => {
  expect(SECTION_KEYS.map(sectionTitle)).toEqual([
    'Phần mở đầu',
    'I. Kết quả thực hiện',
    'II. Đánh giá chung',
    'III. Đề xuất, kiến nghị',
    'IV. Phương hướng, nhiệm vụ',
    'Phần kết',
  ]);
  expect(Object.keys(titles)).toEqual(SECTION_KEYS);
});

describe.each(TEMPLATE_KINDS)('the default template of a %s', (kind) => {
  const sections = splitSections(defaultTemplate(kind));

  it('has all sections in their order', () => {
    expect(sections.map(({ key }) => key)).toEqual([
      'opening',
      'results',
      'assessment',
      'proposals',
      'tasks',
      'closing',
    ]);
  });

  it.each(sections)('has no tag that leaves section $key', ({ text }) => {
    expect(() => validateTemplate(text)).not.toThrow();
  });

  it.each(Object.entries(STATES))('cut and joined makes the same report: %s', (_, factsOf) => {
    const report = composeReport(factsOf(kind));
    expect(composeReport(factsOf(kind), joinSections(sections))).toEqual(report);
    expect(reportText(report)).not.toContain('[section');
  });
});

it('a value that looks like a marker stays text', () => {
  const facts = { ...fullFacts, columns: [{ name: '[section: tasks]', articles: 1 }] };
  const template = '[section: opening]\n{{ articles.columns | join }}\n\n[section: tasks]\nHết.';
  expect(reportText(composeReport(facts, template))).toBe('“[section: tasks]” (01 tin, bài)\nHết.');
});
