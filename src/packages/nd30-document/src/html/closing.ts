import { copiesLine, listItems, recipientNames, composeSignature, twoColumnWidths } from '../components';
import { PARAGRAPH_GAP, SIGNATURE_LEFT_SHARE, SIGNATURE_ROOM, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';
import { writeCentred } from './centred';
import { fontSize, percent, points, rule, SINGLE } from './css';
import { dashedList } from './list';
import { element, text, type Html } from './markup';

const [LEFT, RIGHT] = twoColumnWidths(SIGNATURE_LEFT_SHARE);

export const closingCss = (sizes: SizePreset): string =>
  [
    rule(
      '.closing',
      'display: grid',
      `grid-template-columns: ${percent(LEFT, LEFT + RIGHT)} ${percent(RIGHT, LEFT + RIGHT)}`,
      `padding-top: ${points(PARAGRAPH_GAP)}`,
      'break-inside: avoid',
      'break-before: avoid',
    ),
    rule('.recipients', `font-size: ${fontSize(sizes.recipientsList)}`),
    rule(
      '.recipients-heading',
      'font-weight: bold',
      'font-style: italic',
      `font-size: ${fontSize(sizes.recipientsHeading)}`,
    ),
    rule('.copies', `padding-top: ${points(PARAGRAPH_GAP)}`, `font-size: ${fontSize(sizes.copies)}`),
    rule('.signature', 'font-weight: bold', 'text-align: center'),
    rule('.signature p', 'margin-inline: auto'),
    rule('.authority', `font-size: ${fontSize(sizes.authority)}`),
    rule(
      '.signer-name',
      `padding-top: ${points(SIGNATURE_ROOM)}`,
      `min-height: ${SINGLE}em`,
      `font-size: ${fontSize(sizes.signerName)}`,
    ),
  ].join('');

export const narrowClosingCss = (): string =>
  [rule('.closing', 'grid-template-columns: 100%', `row-gap: ${points(2 * PARAGRAPH_GAP)}`)].join('');

/** ô 7a-7c at the right, ô 9b at the left, both starting at the same height on the same page; ô 12 below ô 9b. */
export const closing = (document: ReportDocument, sizes: SizePreset): Html =>
  element('footer', { class: 'closing' }, recipients(document), signature(document.signature, sizes));

const recipients = (document: ReportDocument): Html =>
  element(
    'div',
    { class: 'recipients' },
    element('p', { class: 'recipients-heading' }, text(`${wording.recipients}:`)),
    dashedList(
      'recipient-list',
      listItems(recipientNames(document)).map((item) => [text(item)]),
    ),
    ...(document.copies === undefined
      ? []
      : [element('p', { class: 'copies' }, text(copiesLine(document.copies)))]),
  );

function signature(signed: ReportDocument['signature'], sizes: SizePreset): Html {
  const { authority, name } = composeSignature(signed, sizes);
  return element(
    'div',
    { class: 'signature' },
    ...authority.map((line) => writeCentred('p', 'authority', line, RIGHT)),
    writeCentred('p', 'signer-name', name, RIGHT),
  );
}
