import { textElement } from './text';

/**
 * The texts of a workbook, each once; cells refer to them by number, because Apple's programs do not show inline
 * text.
 */
export class SharedStrings {
  readonly #places = new Map<string, number>();
  #uses = 0;

  /** Returns the number of the text. */
  place(text: string): number {
    this.#uses += 1;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  /** Writes the part with the texts, after every cell has been written. */
  *xml(): Generator<string> {
    yield (
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
      ` count="${this.#uses}" uniqueCount="${this.#places.size}">`
    );
    for (const text of this.#places.keys()) yield `<si>${textElement(text)}</si>`;
    yield '</sst>';
  }
}
