import { ReportError } from '../../../domain/errors';
import type { XmlHandler } from '../../../document/package';

/** Counts the elements of parts that are read and not held: what holds little can still take long. */
export class ElementCount {
  constructor(private left: number) {}

  /** The handler, each element of it counted. The reader throws ReportError `import_too_long`. */
  of(handler: XmlHandler): XmlHandler {
    return {
      open: (name, attributes) => {
        this.left -= 1;
        if (this.left < 0) throw new ReportError('import_too_long');
        handler.open(name, attributes);
      },
      close: (name) => handler.close(name),
      text: (text) => handler.text(text),
    };
  }
}
