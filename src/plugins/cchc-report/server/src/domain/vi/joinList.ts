import { fillTemplate } from './fillTemplate';
import words from './words.vi.json';

/** An enumeration in a sentence: "a", "a và b", "a, b và c"; empty for an empty list. */
export function joinList(items: readonly string[]): string {
  const end = items.at(-1);
  if (end === undefined) return '';
  return items.length === 1
    ? end
    : fillTemplate(words.listEnd, { start: items.slice(0, -1).join(', '), end });
}
