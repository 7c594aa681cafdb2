/**
 * Collects the text of a shared or inline string from its runs, without phonetic runs, which give the pronunciation (ECMA-376,
 * Part 1, 18.4.6).
 */
export class RichText {
  private gathered = '';
  private phonetic = 0;
  private inText = false;

  /** Starts a new text. */
  start(): void {
    this.gathered = '';
    this.phonetic = 0;
    this.inText = false;
  }

  open(name: string): void {
    if (name === 's:rPh') this.phonetic += 1;
    else if (name === 's:t') this.inText = this.phonetic === 0;
  }

  close(name: string): void {
    if (name === 's:rPh') this.phonetic -= 1;
    else if (name === 's:t') this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.gathered += text;
  }

  get value(): string {
    return this.gathered;
  }
}
