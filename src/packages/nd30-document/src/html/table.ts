import { oneLine } from '../text';
import { CELL_GAP, CELL_MARGIN, checkedCells, fittedColumnWidths, TABLE_RULE_WEIGHT } from '../components';
import { PARAGRAPH_GAP, type SizePreset } from '../norm';
import type { Table, TableColumn, TableRow } from '../tree';
import wording from '../wording.vi.json';
import { fontSize, percent, points, rule, weight } from './css';
import { inline, type MarkSource } from './inline';
import { element, emptyElement, text, type Html } from './markup';

/** Minimum width of text columns on a narrow screen, because one word per line is unreadable. */
const NARROWEST = { text: '6em', heading: '12em' } as const;

const ALIGNMENTS: readonly TableColumn['align'][] = ['left', 'center', 'right'];

export const tableCss = (sizes: SizePreset): string =>
  [
    rule('.table', `margin-bottom: ${points(PARAGRAPH_GAP)}`),
    rule(
      'table',
      'width: 100%',
      'table-layout: fixed',
      'border-collapse: collapse',
      `font-size: ${fontSize(sizes.table)}`,
    ),
    rule(
      'caption',
      `padding-block: ${points(PARAGRAPH_GAP)}`,
      'font-style: italic',
      `font-size: ${fontSize(sizes.body)}`,
      'break-after: avoid',
    ),
    rule(
      'th, td',
      `padding: ${points(CELL_GAP)} ${points(CELL_MARGIN)}`,
      `border: ${weight(TABLE_RULE_WEIGHT)} solid`,
      'vertical-align: middle',
    ),
    rule('thead th', 'text-align: center', 'font-weight: bold'),
    rule('tbody th', 'font-weight: normal'),
    rule('.total > *, .group > *', 'font-weight: bold'),
    ...ALIGNMENTS.map((align) => rule(`tbody .${align}`, `text-align: ${align}`)),
    rule('tr', 'break-inside: avoid'),
    rule('.group', 'break-after: avoid'),
  ].join('');

/** On a narrow screen columns have the width of a few words, and the table scrolls horizontally. */
export const narrowTableCss = (): string =>
  [
    rule('.table', 'overflow-x: auto'),
    rule('table', 'table-layout: auto'),
    rule('tbody .left', `min-width: ${NARROWEST.text}`),
    rule('tbody th.left', `min-width: ${NARROWEST.heading}`),
    rule('caption', 'text-align: left'),
  ].join('');

/**
 * A table of the text width, in a box that can be scrolled by keyboard if it is wider than the screen.
 * @throws RangeError if a row has too few or too many cells
 */
export function table(
  content: Table,
  { size, width, mark }: { size: number; width: number; mark: MarkSource },
): Html {
  const widths = fittedColumnWidths(content, width, { size, margin: CELL_MARGIN });
  const caption = content.caption === undefined ? null : oneLine(content.caption);
  const headed = headingColumn(content.columns);
  return element(
    'div',
    { class: 'table', role: 'group', tabindex: '0', 'aria-label': caption ?? wording.table },
    element(
      'table',
      {},
      ...(caption === null ? [] : [element('caption', {}, text(caption))]),
      element(
        'colgroup',
        {},
        ...widths.map((each) => emptyElement('col', { style: `width: ${percent(each, width)}` })),
      ),
      element('thead', {}, element('tr', {}, ...content.columns.map(columnHeading))),
      ...rowGroups(content.rows).map((rows) =>
        element('tbody', {}, ...rows.map((row) => tableRow(content, row, headed, mark))),
      ),
    ),
  );
}

const columnHeading = ({ header }: TableColumn): Html =>
  element('th', { scope: 'col' }, text(oneLine(header)));

/** Finds the column that names the rows: the first text column, since a numeric first column only counts rows. */
const headingColumn = (columns: readonly TableColumn[]): number =>
  Math.max(
    0,
    columns.findIndex(({ align }) => align === 'left'),
  );

/** The rows with a `tbody` for each group, because the heading of a group applies to the rest of its `tbody`. */
function rowGroups(rows: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const groups: TableRow[][] = [[]];
  for (const row of rows) {
    if (row.group === true && groups.at(-1)?.length !== 0) groups.push([]);
    groups.at(-1)?.push(row);
  }
  return groups;
}

function tableRow(content: Table, row: TableRow, headed: number, mark: MarkSource): Html {
  if (row.group === true) return groupRow(content, row, mark);
  const cells = checkedCells(content, row).map((cell, index) => {
    const look = { class: content.columns[index]?.align ?? 'left' };
    return index === headed
      ? element('th', { scope: 'row', ...look }, ...inline(cell, mark))
      : element('td', look, ...inline(cell, mark));
  });
  return element('tr', row.emphasis === true ? { class: 'total' } : {}, ...cells);
}

const groupRow = (content: Table, row: TableRow, mark: MarkSource): Html =>
  element(
    'tr',
    { class: 'group' },
    ...checkedCells(content, row).map((cell) =>
      element(
        'th',
        { scope: 'rowgroup', colspan: String(content.columns.length), class: 'left' },
        ...inline(cell, mark),
      ),
    ),
  );
