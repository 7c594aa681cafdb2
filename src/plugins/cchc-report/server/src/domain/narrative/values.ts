import { Drop, toValue, type Comparable } from 'liquidjs';
import { makeSpan, toPlainText, type Span } from './spans';
import type { CitedDocument } from './facts';
import type { LocalDate } from '../period';

/**
 * The values behind placeholders. A template never sees a bare string or number, so that every printed value keeps its
 * source.
 */
export type Value = Phrase | Quantity | Day | Citable;

/** Text made of pieces with possibly different sources. */
export class Phrase extends Drop {
  constructor(readonly spans: readonly Span[]) {
    super();
  }

  /** Used by `case` and `==`. */
  override valueOf(): string {
    return toPlainText(this.spans);
  }
}

/** A number a template may print or compare; null: nothing is recorded. */
export class Quantity extends Drop implements Comparable {
  constructor(
    readonly amount: number | null,
    readonly source: string,
  ) {
    super();
  }

  override valueOf(): number | null {
    return this.amount;
  }

  equals(other: unknown): boolean {
    return toValue(other) === this.amount;
  }

  gt(other: unknown): boolean {
    return this.compare(other, (a, b) => a > b);
  }

  geq(other: unknown): boolean {
    return this.compare(other, (a, b) => a >= b);
  }

  lt(other: unknown): boolean {
    return this.compare(other, (a, b) => a < b);
  }

  leq(other: unknown): boolean {
    return this.compare(other, (a, b) => a <= b);
  }

  /** A missing number is neither greater nor less than any other. */
  private compare(other: unknown, holds: (a: number, b: number) => boolean): boolean {
    const b: unknown = toValue(other);
    return this.amount !== null && typeof b === 'number' && holds(this.amount, b);
  }
}

export class Day extends Drop {
  constructor(
    readonly date: LocalDate,
    readonly source: string,
  ) {
    super();
  }
}

/** A document a template cites: in full the first time, by type and number later. */
export class Citable extends Drop {
  constructor(
    readonly document: CitedDocument,
    readonly source: string,
    /** Parts of this document alone: the documents it names as its basis, its objectives. */
    readonly listed: readonly (Citable | Phrase)[] = [],
    /** True where the issuer is named even among the agency's own: one before it issued the document. */
    readonly keepsIssuer = false,
    /** Documents of which `listed` is true too: plans with one basis. */
    readonly others: readonly Citable[] = [],
  ) {
    super();
  }
}

/** The text of a record or a name, on one line and safe to print. */
export const phrase = (text: string, source: string): Phrase => new Phrase([makeSpan(text, source)]);

/** A list for a template: undefined when empty, so that `{% if list %}` tests for items. */
export const toList = <Item>(items: readonly Item[]): readonly Item[] | null =>
  items.length > 0 ? items : null;
