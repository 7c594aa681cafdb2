import { Paragraph, TableCell, TableRow } from 'docx';

/**
 * Rows that are written into the file as text, not built as objects: a table of ten thousand rows takes the library many
 * times as long, and all the memory it has. Where they belong the library writes one row that marks the place.
 */
export interface PendingRows {
  /** The row that stands for the given ones until they are filled in. */
  readonly later: (rows: () => Iterable<string>) => TableRow;
  /** The XML that the library wrote, with every marked row replaced by the rows it stands for. */
  readonly fillIn: (xml: string) => Iterable<string>;
}

const STYLE = 'PendingRows';
const ROW_START = '<w:tr>';
const ROW_END = '</w:tr>';

export function createPendingRows(): PendingRows {
  const pending: (() => Iterable<string>)[] = [];
  return {
    later: (rows) => {
      // No text can read as the mark: in text a quotation mark is written as a reference.
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
