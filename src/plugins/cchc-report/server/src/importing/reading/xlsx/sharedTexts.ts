import { ReportError } from '../../../domain/errors';
import type { XmlHandler } from 'nd30-check/package';
import type { ReadingLimits } from '../limits';
import { decodeXstring } from './codedText';
import { RichText } from './richText';

/** The shared texts of a workbook, which cells refer to by number. */
export class SharedTexts implements XmlHandler {
  private readonly texts: string[] = [];
  private readonly current = new RichText();
  private inItem = false;
  private characters = 0;

  constructor(private readonly limits: Pick<ReadingLimits, 'sharedStrings' | 'characters' | 'cellLength'>) {}

  open(name: string): void {
    if (name === 's:si') {
      this.inItem = true;
      this.current.start();
    } else if (this.inItem) this.current.open(name);
  }

  /** @throws ReportError `import_cell_too_long`, `import_too_long` */
  close(name: string): void {
    if (name !== 's:si') {
      this.current.close(name);
      return;
    }
    this.inItem = false;
    const text = decodeXstring(this.current.value);
    const { cellLength, characters, sharedStrings } = this.limits;
    if (text.length > cellLength) throw new ReportError('import_cell_too_long', { limit: cellLength });
    this.characters += text.length;
    if (this.texts.length >= sharedStrings || this.characters > characters)
      throw new ReportError('import_too_long');
    this.texts.push(text);
  }

  text(text: string): void {
    if (this.inItem) this.current.text(text);
  }

  /** Undefined if there is no such text. */
  at(place: number): string | undefined {
    return this.texts[place];
  }
}
