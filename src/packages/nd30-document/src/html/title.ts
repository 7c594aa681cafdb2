import { TITLE_GAP_ABOVE, TITLE_GAP_BELOW, composeTitle } from '../components';
import { TEXT_WIDTH, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { writeCentred } from './centred';
import { fontSize, points, rule } from './css';
import { line } from './line';
import { element, text, type Html } from './markup';

export const titleCss = (sizes: SizePreset): string =>
  [
    rule(
      '.title',
      `margin: ${points(TITLE_GAP_ABOVE)} 0 ${points(TITLE_GAP_BELOW)}`,
      'text-align: center',
      'break-after: avoid',
    ),
    rule('.type-name', 'display: block', `font-size: ${fontSize(sizes.documentType)}`),
    rule('.subject', 'display: block', 'margin-inline: auto', `font-size: ${fontSize(sizes.subject)}`),
  ].join('');

/** ô 5a: tên loại and trích yếu are one heading, because together they name the report. */
export function title(document: ReportDocument, sizes: SizePreset): Html {
  const { typeName, subject, lineLength } = composeTitle(document, sizes);
  return element(
    'h1',
    { class: 'title' },
    element('span', { class: 'type-name' }, text(typeName)),
    text(' '),
    writeCentred('span', 'subject', subject, TEXT_WIDTH),
    line(lineLength),
  );
}
