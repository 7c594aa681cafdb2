import fc from 'fast-check';

import type { ReportDocument } from '../../src/plugins/cchc-report/server/src/document';
import { anyText } from './support/anyText';
import { filledWith, HOSTILE } from './support/hostile';
import { allElements, mainOf, pageOf, paragraphTexts } from './support/htmlPage';
import { issuedReport, sampleReport } from './support/sampleReport';
import { paragraphs, textOf, write } from './support/wordFile';
import type { XmlElement } from './support/xml';

jest.setTimeout(60_000);

const onPage = (document: ReportDocument): readonly string[] => paragraphTexts(mainOf(pageOf(document)));

const inWord = async (document: ReportDocument): Promise<readonly string[]> =>
  paragraphs((await write(document)).body)
    .map(textOf)
    .filter((text) => text !== '');

describe('the preview and the file tell one story: the same paragraphs in the same order', () => {
  it.each([
    ['a draft', sampleReport],
    ['an issued report', issuedReport],
    ['a report to nobody', { ...sampleReport, addressees: [] }],
    ['a report of hostile text', filledWith(HOSTILE)],
    ['a report that ends in a point', { ...sampleReport, body: sampleReport.body.slice(0, -1) }],
  ])('%s', async (_, document) => {
    const written = await inWord(document);
    expect(written.length).toBeGreaterThan(20);
    expect(onPage(document)).toEqual(written);
  });

  it('whatever text stands wherever text stands', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(onPage(filledWith(text))).toEqual(await inWord(filledWith(text)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('no text becomes markup', () => {
  /** Elements and the names of their attributes; how wide a text is, is a matter of the text. */
  const skeleton = (page: XmlElement): readonly string[] =>
    allElements(page).map(
      ({ name, attributes }) =>
        `${name} ${Object.keys(attributes).filter((attribute) => attribute !== 'style')}`,
    );

  it('the page has the same elements, whatever text stands wherever text stands', () => {
    const plain = skeleton(pageOf(filledWith('tin')));
    fc.assert(fc.property(anyText, (text) => expect(skeleton(pageOf(filledWith(text)))).toEqual(plain)));
    expect(skeleton(pageOf(filledWith('</p></style><script>alert(1)</script><p class="x')))).toEqual(plain);
  });
});
