import { nameKey } from './meanings';

/** A text of a field that means nothing by itself. */
export interface UnknownText {
  readonly field: string;
  /** As it is spelt where it stands first. */
  readonly text: string;
  /** Rows that have it, in any spelling. */
  readonly count: number;
}

interface Gathered extends UnknownText {
  count: number;
  /** The last row that was counted. */
  last: number;
}

/** Gathers unknown texts of rows, which come in the order of their numbers. */
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
