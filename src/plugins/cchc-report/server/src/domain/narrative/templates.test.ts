import type { Block, ReportDocument } from 'nd30-document';
import { composeReport } from './compose';
import { STATES, TEMPLATE_KINDS } from './testing/kinds';
import { inlineText, reportText } from './testing/text';

const CASES = TEMPLATE_KINDS.flatMap((kind) =>
  Object.entries(STATES).map(([state, factsOf]) => ({ kind, state, report: composeReport(factsOf(kind)) })),
);

const headingsOf = ({ body }: ReportDocument): readonly { level: number; text: string }[] =>
  body.flatMap((block) =>
    block.kind === 'heading' ? [{ level: block.level, text: inlineText(block.content) }] : [],
  );

const markOf = (text: string): string => text.slice(0, text.indexOf('.'));

/** "I/1 I/2 II III IV": the marks of the headings, each below the one above it. */
function outline(report: ReportDocument): readonly string[] {
  let top = '';
  return headingsOf(report).map(({ level, text }) => {
    if (level > 1) return `${top}/${markOf(text)}`;
    top = markOf(text);
    return top;
  });
}

/** The number each second-level heading should bear: its place below the heading above. */
function numbered(marks: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return marks.map((mark) => {
    const [top = '', below] = mark.split('/');
    if (below === undefined) return mark;
    counts.set(top, (counts.get(top) ?? 0) + 1);
    return `${top}/${counts.get(top)}`;
  });
}

/** The brackets of a proposal that somebody has yet to word. */
const withoutPrompt = (text: string): string => text.replace(/^\[(.+)\]$/, '$1');

describe.each(CASES)('the report of a $kind, $state', ({ report }) => {
  const paragraphs = report.body.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'bullet' ? [withoutPrompt(inlineText(block.content))] : [],
  );

  it('is whole sentences: a capital first, a stop last', () => {
    expect(paragraphs.filter((text) => !/^[\p{Lu}\d].*[.:]$/su.test(text))).toEqual([]);
  });

  it('has one space between words, no doubled stop and no empty parentheses', () => {
    const slip = / {2}| [.,;:)]|\( |\(\)|[,;:] ?[,;:.]|\.\.(?!\.)/;
    expect(
      [...paragraphs, ...headingsOf(report).map(({ text }) => text)].filter((text) => slip.test(text)),
    ).toEqual([]);
  });

  it('prints no value that is not known', () => {
    expect(paragraphs.filter((text) => /(?:^|[\s(])chưa có số liệu(?! về)/u.test(text))).toEqual([]);
  });

  it('numbers its headings I to IV, and those below them from 1', () => {
    const marks = outline(report);
    expect(marks.filter((mark) => !mark.includes('/'))).toEqual(['I', 'II', 'III', 'IV']);
    expect(marks).toEqual(numbered(marks));
  });

  it('has something below every heading and after every colon', () => {
    const bare = report.body.filter(
      (block, index) => leadsOn(block) && !follows(block, report.body[index + 1]),
    );
    expect(bare).toEqual([]);
  });

  it('ends with its name and "./."', () => {
    expect(paragraphs.at(-1)).toMatch(
      /^Trên đây là báo cáo kết quả .+ của Ủy ban nhân dân xã Ích Hậu\.\/\.$/,
    );
  });

  it('has none of what such reports do wrong', () => {
    expect(reportText(report)).not.toMatch(/V\/v|Uỷ ban|\bCCHC\b|\bUBND xã\b|\bsection\b/u);
    expect(reportText(report)).toBe(reportText(report).normalize('NFC'));
  });
});

const leadsOn = (block: Block): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && inlineText(block.content).endsWith(':'));

/** The opening's "như sau:" leads to the first heading; a heading may lead to those below it. */
function follows(block: Block, next: Block | undefined): boolean {
  if (next === undefined) return false;
  if (next.kind !== 'heading') return true;
  if (block.kind === 'heading') return next.level > block.level;
  return block.kind === 'paragraph' && inlineText(next.content).startsWith('I. ');
}
