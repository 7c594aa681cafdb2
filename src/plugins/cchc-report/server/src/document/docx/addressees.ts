import type { Paragraph } from 'docx';

import { longestLine, textWidth } from '../metrics';
import { FIRST_LINE_INDENT, PARAGRAPH_GAP, TEXT_WIDTH, type SizePreset } from '../norm';
import wording from '../wording.vi.json';
import { paragraph, paragraphStyle, singleSpaced } from './style';
import { listLines, withoutEndMark } from './text';

export const addresseeStyles = (sizes: SizePreset) => [
  paragraphStyle('Addressee', {
    run: { size: sizes.addressee },
    paragraph: { spacing: singleSpaced(PARAGRAPH_GAP, PARAGRAPH_GAP), keepNext: true },
  }),
  paragraphStyle('AddresseeItem', {
    run: { size: sizes.addressee },
    paragraph: { spacing: singleSpaced(0, PARAGRAPH_GAP), keepNext: true },
  }),
];

/**
 * ô 9a (mục II.9): one addressee stands on the line of "Kính gửi"; several stand below it, each on its own line, their
 * dashes under the colon (unverified).
 */
export function addressees(names: readonly string[], sizes: SizePreset): readonly Paragraph[] {
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length === 0) {
    return [
      paragraph('Addressee', `${wording.addressees}: ${withoutEndMark(only)}`, { alignment: 'center' }),
    ];
  }
  const items = listLines(names);
  const lead = textWidth(wording.addressees, 'regular', sizes.addressee);
  const left = blockIndent(lead, items, sizes);
  return [
    paragraph('Addressee', `${wording.addressees}:`, { indent: { left } }),
    ...items.map((item) => paragraph('AddresseeItem', item, { indent: { left: Math.round(left + lead) } })),
  ];
}

/** The block as a whole is centred, at least as far from the margin as the text's first lines. */
function blockIndent(lead: number, items: readonly string[], sizes: SizePreset): number {
  const measure = TEXT_WIDTH - FIRST_LINE_INDENT - Math.ceil(lead);
  const longest = longestLine(items, { face: 'regular', size: sizes.addressee, measure });
  return Math.max(FIRST_LINE_INDENT, Math.floor((TEXT_WIDTH - lead - longest) / 2));
}
