import fc from 'fast-check';

import type { ReportDocument } from '../src';
import { anyText } from './support/anyText';
import { filledWith } from './support/hostile';
import { allElements, findMain, renderPage, paragraphTexts } from './support/htmlPage';
import { sampleReport } from './support/sampleReport';
import { ALL_SAMPLES, SAMPLES } from './support/samples';
import { paragraphs, part, readText, write } from './support/wordFile';
import type { XmlElement } from './support/xml';

jest.setTimeout(60_000);

const onPage = (document: ReportDocument): readonly string[] =>
  paragraphTexts(findMain(renderPage(document)));

/** The footer of page 1 comes last, as on the single sheet of the preview. */
async function inWord(document: ReportDocument): Promise<readonly string[]> {
  const file = await write(document);
  const feet = Object.keys(file.parts).filter((name) => name.startsWith('word/footer'));
  return [file.body, ...feet.map((name) => part(file, name))]
    .flatMap(paragraphs)
    .map(readText)
    .filter((text) => text !== '');
}

/** Samples in whose Word file the recipients continue below the signature, so that the order differs. */
const WITH_LONG_LISTS = ['long-names', 'for-many'] as const satisfies readonly (keyof typeof SAMPLES)[];

describe('the preview and the file have the same paragraphs in the same order', () => {
  it.each([
    ...Object.entries(ALL_SAMPLES).filter(([name]) => !WITH_LONG_LISTS.some((long) => long === name)),
    ['a report that ends in a point', { ...sampleReport, body: sampleReport.body.slice(0, -1) }],
  ])('%s', async (_, document) => {
    const written = await inWord(document);
    expect(written.length).toBeGreaterThan(9);
    expect(onPage(document)).toEqual(written);
  });

  it.each(WITH_LONG_LISTS)('%s, except for the position of the signature', async (name) => {
    const written = await inWord(SAMPLES[name]);
    expect([...onPage(SAMPLES[name])].sort()).toEqual([...written].sort());
  });

  it('for any text in every text field', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(onPage(filledWith(text))).toEqual(await inWord(filledWith(text)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('no text becomes markup', () => {
  /** Elements and the names of their attributes, without values, because measured widths depend on the text. */
  const skeleton = (page: XmlElement): readonly string[] =>
    allElements(page).map(
      ({ name, attributes }) =>
        `${name} ${Object.keys(attributes).filter((attribute) => attribute !== 'style')}`,
    );

  it('the page has the same elements for any text in every text field', () => {
    const plain = skeleton(renderPage(filledWith('tin')));
    fc.assert(fc.property(anyText, (text) => expect(skeleton(renderPage(filledWith(text)))).toEqual(plain)));
    expect(skeleton(renderPage(filledWith('</p></style><script>alert(1)</script><p class="x')))).toEqual(
      plain,
    );
  });
});
