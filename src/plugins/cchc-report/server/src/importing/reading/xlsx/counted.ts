import { ReportError } from '../../../domain/errors';
import type { XmlHandler } from 'nd30-check/package';

/** Limits the number of streamed elements: a part that holds little may still take long. */
export class ElementCount {
  constructor(private left: number) {}

  /** Wraps a handler so that its elements are counted. The reader throws ReportError `import_too_long`. */
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
