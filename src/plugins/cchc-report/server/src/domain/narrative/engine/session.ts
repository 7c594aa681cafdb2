import { createCitations, formatDate, oneLine } from '../../vi';
import type { CitedDocument } from '../facts';
import { numberSpans } from '../numbers';
import type { Span } from '../spans';
import { Citable, Day, Phrase, Quantity } from '../values';
import wording from '../wording.vi.json';

/** No text and no template contains these characters: both are cleaned by `plainText`. */
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** The state of one rendering: values printed and documents already cited. */
export interface Session {
  /**
   * Stores a value's pieces and returns a mark in their place. Values are never part of the text that is parsed into
   * headings, bullets and paragraphs, so none can become one.
   */
  readonly print: (value: unknown) => string;
  /** The pieces of any printable value. */
  readonly toSpans: (value: unknown) => readonly Span[];
  /** In full the first time, by type and number later; `own` leaves the issuer out. */
  readonly cite: (citable: Citable, own: boolean) => Phrase;
  /** Splits a rendered line into template text and the pieces behind the marks. */
  readonly pieces: (line: string) => readonly Span[];
}

export function createSession(): Session {
  const printed: (readonly Span[])[] = [];
  const cite = createCitations();
  const firstForm = new Map<string, CitedDocument>();

  const citePhrase = ({ document, source, keepsIssuer }: Citable, own: boolean): Phrase => {
    const form = firstForm.get(source) ?? (own && !keepsIssuer ? { ...document, issuerName: '' } : document);
    firstForm.set(source, form);
    return new Phrase([{ text: oneLine(cite(form)), source }]);
  };

  const toSpans = (value: unknown): readonly Span[] => {
    if (value instanceof Phrase) return value.spans;
    if (value instanceof Quantity) return numberSpans(value);
    if (value instanceof Day) return [{ text: formatDate(value.date), source: value.source }];
    if (value instanceof Citable) return citePhrase(value, false).spans;
    return [{ text: wording.unknown }];
  };

  return {
    cite: citePhrase,
    toSpans,
    print: (value) => `${OPEN}${printed.push(toSpans(value)) - 1}${CLOSE}`,
    pieces: (line) =>
      line
        .split(new RegExp(`${OPEN}(\\d+)${CLOSE}`))
        .flatMap((part, index) => (index % 2 === 0 ? [{ text: part }] : (printed[Number(part)] ?? [])))
        .filter(({ text }) => text !== ''),
  };
}
