/** The rarer one is in a text, the earlier. */
const DELIMITERS = ['\t', ';', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const isDelimiter = (character: string): character is Delimiter =>
  DELIMITERS.some((delimiter) => delimiter === character);

const isLineEnd = (character: string): boolean => character === '\n' || character === '\r';

/**
 * What stands between the fields: the most frequent outside quotes in the first line that has one; of two that are as
 * many, the one that texts hold more seldom.
 */
export function delimiterOf(text: string): Delimiter {
  const counts: Record<Delimiter, number> = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (isDelimiter(character)) counts[character] += 1;
    else if (isLineEnd(character) && Object.values(counts).some((count) => count > 0)) break;
  }
  const most = Math.max(...Object.values(counts));
  return most === 0 ? ',' : (DELIMITERS.find((delimiter) => counts[delimiter] === most) ?? ',');
}

/** True when a record has more fields than that: it can be told before the record is held. */
export function hasRecordOver(text: string, delimiter: Delimiter, fields: number): boolean {
  let quoted = false;
  let count = 1;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (isLineEnd(character)) count = 1;
    else if (character === delimiter) {
      count += 1;
      if (count > fields) return true;
    }
  }
  return false;
}
