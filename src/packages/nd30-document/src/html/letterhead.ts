import { composeLetterhead, type Letterhead } from '../components';
import { PARAGRAPH_GAP, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { writeCentred } from './centred';
import { fontSize, percent, points, rule } from './css';
import { line } from './line';
import { element, text, type Html } from './markup';
import { urgency, urgencyCss } from './urgency';

export const letterheadCss = (sizes: SizePreset, [left, right]: Letterhead['widths']): string =>
  [
    rule(
      '.letterhead',
      'display: grid',
      `grid-template-columns: ${percent(left, left + right)} ${percent(right, left + right)}`,
      'text-align: center',
    ),
    rule('.letterhead p', 'margin-inline: auto'),
    rule('.issuer', `font-size: ${fontSize(sizes.issuer)}`),
    rule('.national-name', 'font-weight: bold', `font-size: ${fontSize(sizes.nationalName)}`),
    rule('.motto', 'font-weight: bold', `font-size: ${fontSize(sizes.motto)}`),
    rule('.issuer-name', 'font-weight: bold'),
    // A draft leaves blanks to fill in by hand.
    rule('.number, .place-and-date', `padding-top: ${points(PARAGRAPH_GAP)}`, 'white-space: pre-wrap'),
    rule('.number', `font-size: ${fontSize(sizes.documentNumber)}`),
    urgencyCss(sizes),
    rule('.place-and-date', 'font-style: italic', `font-size: ${fontSize(sizes.placeAndDate)}`),
  ].join('');

/** On a narrow screen, one column: the number follows the issuer, the date follows quốc hiệu. */
export const narrowLetterheadCss = (): string =>
  [
    rule('.letterhead', 'grid-template-columns: 100%', 'text-wrap: balance'),
    rule('.nation, .place-and-date', 'order: 1'),
    rule('.nation', `padding-top: ${points(2 * PARAGRAPH_GAP)}`),
  ].join('');

/** ô 1-4, 10b: issuer, number and urgency at the left, quốc hiệu, tiêu ngữ, place and date at the right. */
export function letterhead(document: ReportDocument, sizes: SizePreset): Html {
  const { issuer, nation, number, urgency: mark, placeAndDate, widths } = composeLetterhead(document, sizes);
  const [left, right] = widths;
  return element(
    'header',
    { class: 'letterhead' },
    element(
      'div',
      { class: 'issuer' },
      ...(issuer.superior === null ? [] : [writeCentred('p', 'issuer-superior', issuer.superior, left)]),
      ...issuer.names.map((name) => writeCentred('p', 'issuer-name', name, left)),
      line(issuer.lineLength),
    ),
    element(
      'div',
      { class: 'nation' },
      element('p', { class: 'national-name' }, text(nation.name)),
      element('p', { class: 'motto' }, text(nation.motto)),
      line(nation.lineLength),
    ),
    element(
      'div',
      {},
      element('p', { class: 'number' }, text(number)),
      ...(mark === null ? [] : [urgency(mark)]),
    ),
    writeCentred('p', 'place-and-date', placeAndDate, right),
  );
}
