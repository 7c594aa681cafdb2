import { Paragraph, TableCell, TableRow } from 'docx';

/**
 * Rows that are written into the file as text, not built as objects, because the library takes many times as long for
 * a table of ten thousand rows and runs out of memory. The library writes one placeholder row in their place.
 */
export interface PendingRows {
  /** Makes the placeholder row for the given rows. */
  readonly later: (rows: () => Iterable<string>) => TableRow;
  /** Yields the XML written by the library, with each placeholder row replaced by its rows. */
  readonly fillIn: (xml: string) => Iterable<string>;
}

const STYLE = 'PendingRows';
const ROW_START = '<w:tr>';
const ROW_END = '</w:tr>';

export function createPendingRows(): PendingRows {
  const pending: (() => Iterable<string>)[] = [];
  return {
    later: (rows) => {
      // No text can match the placeholder, because quotation marks in text are written as references.
      const style = `${STYLE}${pending.push(rows) - 1}`;
      return new TableRow({ children: [new TableCell({ children: [new Paragraph({ style })] })] });
    },
    fillIn: function* (xml) {
      let from = 0;
      for (const [index, rows] of pending.entries()) {
        const mark = xml.indexOf(`<w:pStyle w:val="${STYLE}${index}"/>`, from);
        const start = xml.lastIndexOf(ROW_START, mark);
        const end = xml.indexOf(ROW_END, mark);
        if (mark < 0 || start < from || end < 0)
          throw new Error(`The place of table ${index} was not written.`);
        yield xml.slice(from, start);
        yield* rows();
        from = end + ROW_END.length;
      }
      yield xml.slice(from);
    },
  };
}
