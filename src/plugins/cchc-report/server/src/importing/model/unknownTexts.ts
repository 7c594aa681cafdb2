import { nameKey } from './meanings';

/** An unknown name in a field. */
export interface UnknownText {
  readonly field: string;
  /** In its first spelling. */
  readonly text: string;
  /** Rows that hold it, in any spelling. */
  readonly count: number;
}

interface Gathered extends UnknownText {
  count: number;
  /** The last row that was counted. */
  last: number;
}

/** Counts unknown names; rows must be added in order. */
export class UnknownTexts {
  private readonly texts = new Map<string, Gathered>();

  add(row: number, field: string, text: string): void {
    const key = JSON.stringify([field, nameKey(text)]);
    const known = this.texts.get(key);
    if (known === undefined) this.texts.set(key, { field, text, count: 1, last: row });
    else if (known.last !== row) {
      known.last = row;
      known.count += 1;
    }
  }

  /** Those with most rows first. */
  all(): readonly UnknownText[] {
    return [...this.texts.values()]
      .sort((a, b) => b.count - a.count)
      .map(({ field, text, count }) => ({ field, text, count }));
  }
}
