/** In this order: the rarer in texts, the earlier. */
const DELIMITERS = ['\t', ';', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const isDelimiter = (character: string): character is Delimiter =>
  DELIMITERS.some((delimiter) => delimiter === character);

const isLineEnd = (character: string): boolean => character === '\n' || character === '\r';

/** Records that are counted: a title, a header and some rows. */
const RECORDS_LOOKED_AT = 100;

type Counts = Record<Delimiter, number>;

/** Counts each delimiter outside quotes in the first records; records without any are left out. */
function countDelimiters(text: string): readonly Counts[] {
  const records: Counts[] = [];
  let counts: Counts = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  const end = (): void => {
    if (Object.values(counts).some((count) => count > 0)) records.push(counts);
    counts = { ',': 0, ';': 0, '\t': 0 };
  };
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (isDelimiter(character)) counts[character] += 1;
    else if (isLineEnd(character)) end();
    if (records.length === RECORDS_LOOKED_AT) return records;
  }
  end();
  return records;
}

/** The most common count of a delimiter, and the number of records that have it. */
function regularity(records: readonly Counts[], delimiter: Delimiter): { records: number; fields: number } {
  const alike = new Map<number, number>();
  for (const { [delimiter]: count } of records) if (count > 0) alike.set(count, (alike.get(count) ?? 0) + 1);
  const [fields, most] = [...alike].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { records: most, fields };
}

/**
 * Detects the delimiter: the one with the same count in most records, since all rows of a table have as many columns; of equally
 * regular ones the more frequent, then the one that is rarer in texts.
 */
export function detectDelimiter(text: string): Delimiter {
  const counted = countDelimiters(text);
  const found = DELIMITERS.map((delimiter) => ({ delimiter, ...regularity(counted, delimiter) }));
  const [best] = found.sort((a, b) => b.records - a.records || b.fields - a.fields);
  return best === undefined || best.records === 0 ? ',' : best.delimiter;
}

/** True if a record has more fields than that, found without holding the record. */
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
