import fc from 'fast-check';
import { composeReport } from '../compose';
import { fullFacts } from '../testing/facts';
import { inlineText, reportText, listRuns } from '../testing/text';

const NAMED = ['agency', 'column', 'plan'] as const;

const reportOf = (value: string) =>
  composeReport({
    ...fullFacts,
    agency: { ...fullFacts.agency, name: value, placeName: value },
    columns: [{ name: value, articles: 1 }],
    plans: fullFacts.plans.map((plan) => ({ ...plan, subject: value })),
  });

const shapeOf = (value: string): readonly string[] => reportOf(value).body.map(({ kind }) => kind);
const plainShape = shapeOf('Chuyên mục');

describe(`the text of a record (${NAMED.join(', ')}) never becomes structure`, () => {
  it.each([
    ['a heading', '# x'],
    ['a heading of the template', '## II. Giả'],
    ['a bullet', '- x'],
    ['a table', '[table: plan-objectives]'],
    ['Liquid', '{{ agency.name }}{% if true %}{% endif %}'],
    ['line breaks', 'a\n\n## b\r\n- c\u2028d\u2029e\u0085f\u000bg'],
    ['markup', `<b>&"'</b>`],
    ['the marks of the engine', '\u00010\u0002'],
  ])('%s', (_, value) => {
    expect(shapeOf(value)).toEqual(plainShape);
  });

  it('whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
        const legal = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
        const report = reportOf(`x${value}`);
        expect(report.body.map(({ kind }) => kind)).toEqual(plainShape);
        for (const { text } of listRuns(report)) expect(text).toMatch(legal);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the text of a record is printed as it is', () => {
  const columnAs = (name: string): string =>
    reportText(
      composeReport({ ...fullFacts, columns: [{ name, articles: 1 }] }, '{{ articles.columns | join }}'),
    );

  it.each([
    ['# x', '“# x” (01 tin, bài)'],
    ['{{ agency.name }}', '“{{ agency.name }}” (01 tin, bài)'],
    ['{count}', '“{count}” (01 tin, bài)'],
    [`<&>"'`, `“<&>"'” (01 tin, bài)`],
    ['a\uFFFEb\u0000c', '“abc” (01 tin, bài)'],
    ['a\n\tb', '“a b” (01 tin, bài)'],
    ['Tin 🎉', '“Tin 🎉” (01 tin, bài)'],
    ['Tiếng Việt'.normalize('NFD'), '“Tiếng Việt” (01 tin, bài)'],
  ])('%j', (name, expected) => {
    expect(columnAs(name)).toBe(expected);
  });

  it('a line that begins with a value is a paragraph', () => {
    const { body } = composeReport(
      { ...fullFacts, agency: { ...fullFacts.agency, placeName: '## x' } },
      '{{ agency.place }}',
    );
    expect(
      body.map((block) => (block.kind === 'paragraph' ? inlineText(block.content) : block.kind)),
    ).toEqual(['## x']);
  });
});
