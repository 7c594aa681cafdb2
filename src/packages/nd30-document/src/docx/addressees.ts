import type { Paragraph } from 'docx';

import { composeAddressees, DASH } from '../components';
import { PARAGRAPH_GAP, type SizePreset } from '../norm';
import { paragraph, paragraphStyle, singleSpaced } from './style';

export const addresseeStyles = (sizes: SizePreset) => [
  paragraphStyle('Addressee', {
    run: { size: sizes.addressee },
    paragraph: { spacing: singleSpaced(PARAGRAPH_GAP, PARAGRAPH_GAP), keepNext: true },
  }),
  paragraphStyle('AddresseeItem', {
    run: { size: sizes.addressee },
    paragraph: { spacing: singleSpaced(0, PARAGRAPH_GAP) },
  }),
];

/** ô 9a (mục II.9). */
export function addressees(names: readonly string[], sizes: SizePreset): readonly Paragraph[] {
  const block = composeAddressees(names, sizes);
  switch (block.count) {
    case 'none':
      return [];
    case 'one':
      return [paragraph('Addressee', block.line, { alignment: 'center' })];
    case 'several': {
      const { lead, leadWidth, items, indent } = block;
      const left = Math.round(indent + leadWidth);
      return [
        paragraph('Addressee', lead, { indent: { left: indent } }),
        ...items.map((item, index) =>
          paragraph('AddresseeItem', `${DASH}${item}`, {
            indent: { left },
            // In a list as long as a page neither the first nor the last line is alone; keeping all lines together
            // would move the whole list.
            ...(index === 0 || index === items.length - 2 ? { keepNext: true } : {}),
          }),
        ),
      ];
    }
  }
}
