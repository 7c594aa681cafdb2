import { fillTemplate, oneLine } from '../text';
import { textWidth } from '../metrics';
import { TEXT_WIDTH, type SizePreset } from '../norm';
import type { Contact } from '../tree';
import wording from '../wording.vi.json';

const BETWEEN = '; ';

/** ô 13: the address on a separate line, then the other contact details; one that fits on a line is not broken. */
export function contactLines(contact: Contact | undefined, sizes: SizePreset): readonly string[] {
  const contactLine = (way: keyof Contact): readonly string[] => {
    const value = oneLine(contact?.[way] ?? '');
    return value === '' ? [] : [fillTemplate(wording.contact[way], { value })];
  };
  const lines: string[] = [];
  for (const way of [
    ...contactLine('phone'),
    ...contactLine('fax'),
    ...contactLine('email'),
    ...contactLine('website'),
  ]) {
    const longer = [...lines.slice(-1), way].join(BETWEEN);
    if (lines.length > 0 && textWidth(longer, 'regular', sizes.contact) <= TEXT_WIDTH)
      lines.splice(-1, 1, longer);
    else lines.push(way);
  }
  return [...contactLine('address'), ...lines];
}
