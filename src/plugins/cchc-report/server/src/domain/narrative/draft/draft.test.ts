import { inlineText, reportText } from '../testing/text';
import { composeReport } from '../compose';
import { defaultTemplate } from '../defaultTemplates';
import { splitSections } from '../sections';
import { TEMPLATE_KINDS, everything, little, nothing, provisional, wanting, zeros } from '../testing/kinds';
import { composeView } from '../view';
import {
  resolveDraft,
  draftTemplate,
  findFault,
  insertables,
  listLines,
  listValues,
  type SectionText,
} from '.';

const STATES = { everything, little, nothing, provisional, wanting, zeros };
const CASES = TEMPLATE_KINDS.flatMap((kind) =>
  Object.entries(STATES).map(([name, facts]) => [`${kind}, ${name}`, kind, facts(kind)] as const),
);

const draftsOf = (
  kind: (typeof TEMPLATE_KINDS)[number],
  view: ReturnType<typeof composeView>,
): SectionText[] =>
  splitSections(defaultTemplate(kind)).map(({ key, text }) => ({ key, text: resolveDraft(text, view) }));

test.each(CASES)('a draft nobody has touched prints what its template prints: %s', (_name, kind, facts) => {
  const drafts = draftsOf(kind, composeView(facts));
  expect(reportText(composeReport(facts, draftTemplate(drafts)))).toBe(
    reportText(composeReport(facts, defaultTemplate(kind))),
  );
});

test.each(CASES)('a draft decides nothing any more, and can be printed: %s', (_name, kind, facts) => {
  const drafts = draftsOf(kind, composeView(facts));
  expect(drafts.map(({ text }) => findFault(text))).toEqual(drafts.map(() => null));
  expect(drafts.map(({ text }) => text).join('\n')).not.toContain('{%');
});

const facts = everything('half-year');
const view = composeView(facts);

test('the conditions of a template are decided, its placeholders stay, a line is a block', () => {
  const template = [
    '## I. Kết quả',
    '',
    '{% if articles.total > 0 %}',
    'Có {{ articles.total }}',
    'tin, bài{% if meetings.total > 100 %}, rất nhiều cuộc{% endif %} .',
    '{% else %}',
    'Không có.',
    '{% endif %}',
    '',
    '- Gồm {{ articles.kinds | join: "; " }}.',
    '[table: plan-objectives]',
  ].join('\n');
  expect(resolveDraft(template, view)).toBe(
    [
      '## I. Kết quả',
      'Có {{ articles.total }} tin, bài.',
      '- Gồm {{ articles.kinds | join: "; " }}.',
      '[table: plan-objectives]',
    ].join('\n'),
  );
});

test('what a loop says of its items becomes words, for an item has no name outside of it', () => {
  const drafted = resolveDraft('{% for kind in articles.kinds %}{{ kind }}; {% endfor %}', view);
  expect(drafted).toBe('30 tin; 10 bài; 02 phóng sự;');
});

test('each placeholder of a draft has its present value; a document cited before is known', () => {
  const values = listValues(
    [
      { key: 'opening', text: 'Thực hiện {{ plans.basis | cite }}' },
      { key: 'results', text: '{{ articles.total }} và {{ plans.basis | cite }}' },
      { key: 'tasks', text: '{{ no.such }}' },
    ],
    view,
  );
  expect(values.opening?.['{{ plans.basis | cite }}']).toMatch(
    /^Kế hoạch số 07\/KH-UBND ngày 26\/02\/2024 của /,
  );
  expect(values.results).toEqual({
    '{{ articles.total }}': '42',
    '{{ plans.basis | cite }}': 'Kế hoạch số 07/KH-UBND',
  });
  expect(values.tasks).toEqual({});
});

test.each([
  ['{{ no.such }}', 'placeholder_unknown'],
  ['Có {{ articles.total', 'template_invalid'],
  ['{% if articles.total %}x{% endif %}', 'template_invalid'],
  ['[table: none]', 'template_invalid'],
  ['[section: tasks]', 'template_invalid'],
])('a text that cannot be printed is said to be so: %s', (text, code) => {
  expect(findFault(text)?.code).toBe(code);
});

test.each(['', 'Lời văn.', '100% { đúng } hẹn', 'a\n\n\n- b', '[bảng: x]'])(
  'words alone have no fault: %j',
  (text) => {
    expect(findFault(text)).toBeNull();
  },
);

test('the lines of a section are those that print', () => {
  const [section] = listLines(
    [{ key: 'results', text: '## I.\n\n- Có {{ articles.total }} tin, bài.' }],
    view,
    facts,
  );
  expect(section).toEqual({ key: 'results', lines: ['I.', 'Có 42 tin, bài.'] });
});

test('whatever can be put into a text prints what is said of it', () => {
  const offered = insertables(view);
  expect(offered.length).toBeGreaterThan(60);
  for (const { expression, value } of offered.filter(({ kind }) => kind !== 'document' && kind !== 'list')) {
    const report = composeReport(facts, expression);
    const [block] = report.body;
    const printed = block !== undefined && block.kind !== 'table' ? inlineText(block.content) : '';
    expect([expression, value === null ? null : printed]).toEqual([expression, value]);
  }
});
