import { longestLine, textWidth } from '../metrics';
import { FIRST_LINE_INDENT, TEXT_WIDTH, type SizePreset } from '../norm';
import wording from '../wording.vi.json';
import { listItems, listLines, withoutEndMark } from './text';

/**
 * ô 9a (mục II.9): one addressee is on the line of "Kính gửi"; several are below it, one per line, their dashes under
 * the colon (unverified). Lengths in twips.
 */
export type Addressees =
  | { readonly count: 'none' }
  | { readonly count: 'one'; readonly line: string }
  | {
      readonly count: 'several';
      readonly lead: string;
      readonly leadWidth: number;
      /** Each with its closing punctuation, without its dash. */
      readonly items: readonly string[];
      /** Distance from the left margin to the lead; the whole block is centred. */
      readonly indent: number;
    };

/** Words and measures "Kính gửi". */
export function composeAddressees(names: readonly string[], sizes: SizePreset): Addressees {
  const [only, ...others] = names;
  if (only === undefined) return { count: 'none' };
  const lead = `${wording.addressees}:`;
  if (others.length === 0) return { count: 'one', line: `${lead} ${withoutEndMark(only)}` };
  const leadWidth = textWidth(wording.addressees, 'regular', sizes.addressee);
  return {
    count: 'several',
    lead,
    leadWidth,
    items: listItems(names),
    indent: blockIndent(leadWidth, listLines(names), sizes),
  };
}

/** At least the first-line indent of the text. */
function blockIndent(leadWidth: number, lines: readonly string[], sizes: SizePreset): number {
  const measure = TEXT_WIDTH - FIRST_LINE_INDENT - Math.ceil(leadWidth);
  const longest = longestLine(lines, { face: 'regular', size: sizes.addressee, measure });
  return Math.max(FIRST_LINE_INDENT, Math.floor((TEXT_WIDTH - leadWidth - longest) / 2));
}
