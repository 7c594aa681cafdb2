import { composeAddressees } from '../components';
import { FIRST_LINE_INDENT, PARAGRAPH_GAP, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { fontSize, points, rule } from './css';
import { dashedList } from './list';
import { element, text, type Html } from './markup';

export const addresseesCss = (sizes: SizePreset): string =>
  [
    rule(
      '.addressees',
      `padding: ${points(PARAGRAPH_GAP)} 0 ${points(PARAGRAPH_GAP)} var(--indent)`,
      `font-size: ${fontSize(sizes.addressee)}`,
    ),
    rule('.addressee', 'text-align: center'),
    rule('.addressees ul', 'padding-left: var(--lead)'),
    rule('.addressees li', `padding-top: ${points(PARAGRAPH_GAP)}`),
  ].join('');

export const narrowAddresseesCss = (): string =>
  rule('.addressees', `padding-left: min(var(--indent), ${points(FIRST_LINE_INDENT)})`);

/** ô 9a: one addressee on the line of "Kính gửi", several below it with their dashes under the colon. */
export function addressees(document: ReportDocument, sizes: SizePreset): readonly Html[] {
  const block = composeAddressees(document.addressees, sizes);
  switch (block.count) {
    case 'none':
      return [];
    case 'one':
      return [element('p', { class: 'addressees addressee', style: place(0, 0) }, text(block.line))];
    case 'several':
      return [
        element(
          'div',
          { class: 'addressees', style: place(block.indent, block.leadWidth) },
          element('p', {}, text(block.lead)),
          dashedList(
            'addressee-list',
            block.items.map((item) => [text(item)]),
          ),
        ),
      ];
  }
}

const place = (indent: number, lead: number): string =>
  `--indent: ${points(indent)}; --lead: ${points(lead)}`;
