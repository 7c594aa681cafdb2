import { oneLine } from '../text';
import { LANGUAGE, SIZES, TEXT_WIDTH } from '../norm';
import type { ReportDocument } from '../tree';
import { addressees } from './addressees';
import { appendices } from './appendix';
import { body } from './body';
import { closing } from './closing';
import { contact } from './contact';
import type { MarkSource } from './inline';
import { letterhead } from './letterhead';
import { element, emptyElement, page, styleElement, text } from './markup';
import { CONTENT_SECURITY } from './policy';
import { styleSheet } from './styleSheet';
import { title } from './title';

/**
 * Writes the report as a page that looks like Word's print: one file, no script, no external resources. The same tree
 * gives the same text.
 * @param mark makes the `data-` attributes of runs that name a source; if omitted, sources are not written
 * @throws RangeError if a table's rows do not fit its columns
 */
export function writeHtml(document: ReportDocument, mark: MarkSource = () => ({})): string {
  const sizes = SIZES[document.preset];
  return page(
    element(
      'html',
      { lang: LANGUAGE },
      element(
        'head',
        {},
        emptyElement('meta', { charset: 'utf-8' }),
        emptyElement('meta', { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY }),
        emptyElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('title', {}, text(oneLine(document.properties.title))),
        styleElement(styleSheet(sizes)),
      ),
      element(
        'body',
        {},
        element(
          'main',
          {},
          element(
            'div',
            { class: 'sheet' },
            letterhead(document, sizes),
            title(document, sizes),
            ...addressees(document, sizes),
            ...body(document.body, { sizes, width: TEXT_WIDTH, headingCase: document.headingCase, mark }),
            closing(document, sizes),
            ...contact(document, sizes),
          ),
          ...appendices(document, sizes, mark),
        ),
      ),
    ),
  );
}
