import { isLocalDate, fillTemplate, formatNumericDate } from '../../text';
import type { ValueColumn } from '../../workbook';
import type { Tab } from '../tabs';
import { cellText } from '../text';
import { markedHeader } from './dataSheet';
import { listChoices } from './lists';
import type { PreparedColumn, PreparedWorkbook } from './spec';
import { writeHint } from './validation';
import wording from './wording.vi.json';

const text = (header: string): ValueColumn => ({ header, kind: 'text', share: 0.2 });

const formatExample = ({ kind, example }: PreparedColumn): string =>
  kind === 'date' && typeof example === 'string' && isLocalDate(example)
    ? formatNumericDate(example)
    : String(example);

/** The sheet that explains how to fill in the first one: introductory lines, then a row for each column. */
export const guideTab = (
  { title, guide, columns }: PreparedWorkbook,
  sheetName: string,
  name: string,
): Tab => ({
  name,
  title: [title, ...guide].map(cellText),
  table: {
    caption: fillTemplate(wording.caption, { sheet: sheetName }),
    columns: Object.values(wording.columns).map(text),
    rows: columns.map((column) => ({
      values: [
        markedHeader(column),
        column.required ? wording.required : '',
        writeHint(column),
        listChoices(column).join('; '),
        formatExample(column),
      ],
    })),
  },
});
