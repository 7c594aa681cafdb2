/** The rarer one is in a text, the earlier. */
const DELIMITERS = ['\t', ';', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const isDelimiter = (character: string): character is Delimiter =>
  DELIMITERS.some((delimiter) => delimiter === character);

const isLineEnd = (character: string): boolean => character === '\n' || character === '\r';

/** Records that are looked at: a title, a header and some rows. */
const RECORDS_LOOKED_AT = 100;

type Counts = Record<Delimiter, number>;

/** How many of each the first records hold outside quotes; those that hold none are left out. */
function countedRecords(text: string): readonly Counts[] {
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

/** The records that hold as many of it as most of them do, and how many of it that is. */
function regularity(records: readonly Counts[], delimiter: Delimiter): { records: number; fields: number } {
  const alike = new Map<number, number>();
  for (const { [delimiter]: count } of records) if (count > 0) alike.set(count, (alike.get(count) ?? 0) + 1);
  const [fields, most] = [...alike].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { records: most, fields };
}

/**
 * What stands between the fields: what most records hold as many of, since a table has as many columns all the way down; of
 * two that are as regular the more frequent, then the one that texts hold more seldom.
 */
export function delimiterOf(text: string): Delimiter {
  const counted = countedRecords(text);
  const found = DELIMITERS.map((delimiter) => ({ delimiter, ...regularity(counted, delimiter) }));
  const [best] = found.sort((a, b) => b.records - a.records || b.fields - a.fields);
  return best === undefined || best.records === 0 ? ',' : best.delimiter;
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
