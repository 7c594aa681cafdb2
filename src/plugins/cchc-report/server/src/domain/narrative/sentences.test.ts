import { composeReport } from './compose';
import type { ReportFacts } from './facts';
import { fullFacts, nothingRecorded, official } from './testing/facts';
import { inlineText } from './testing/text';

const own = official('Hướng dẫn', '5', 'HD-UBND');
const received = official('Quyết định', '35', 'QĐ-BNV', { issuerName: 'Bộ Nội vụ' });

/** The text of the paragraphs and bullets. */
const paragraphs = (facts: ReportFacts): readonly string[] =>
  composeReport(facts).body.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'bullet' ? [inlineText(block.content)] : [],
  );

const documents = (officialDocuments: ReportFacts['officialDocuments']): ReportFacts => ({
  ...fullFacts,
  officialDocuments,
});

it.each([
  ['everything', fullFacts],
  ['nothing', nothingRecorded],
  ['own documents only', documents([own])],
  ['received documents only', documents([received])],
  ['own and received documents', documents([own, received])],
  ['no plan', { ...fullFacts, plans: [] }],
  ['no column', { ...fullFacts, columns: [] }],
  ['no change', { ...fullFacts, procedureChanges: [] }],
  ['no document made known', { ...fullFacts, disseminatedDocuments: [] }],
])('every paragraph is whole sentences, with one space between words: %s', (_, facts) => {
  for (const paragraph of paragraphs(facts)) {
    // A proposal that somebody has yet to word stands in brackets.
    const text = paragraph.replace(/^\[(.+)\]$/, '$1');
    expect(text).toMatch(/[.:]$/);
    expect(text).toMatch(/^[\p{Lu}\d]/u);
    expect(text).not.toMatch(/ {2}| [.,;:)]|\( |,,|\.\.(?!\.)/);
  }
});

it('documents that only came from others are one sentence', () => {
  expect(paragraphs(documents([received])).join('\n')).toMatch(
    /Trong kỳ, Ủy ban nhân dân xã đã tiếp nhận 01 văn bản của .+\./,
  );
});
