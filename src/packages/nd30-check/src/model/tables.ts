import { attribute, child, findChildren, listElements, readValue, type XmlElement } from '../package';
import { cellReader, readRowHeight } from './cells';
import { isOn, twips, wholeNumber } from './measures';
import { isDrawn, paragraphLayer, type ParagraphLayer } from './paragraphLayer';
import { runLayer, type RunLayer } from './runLayer';
import type { Style, StyleSheet } from './styleSheet';
import type { Cell, Table } from './types';

/** A cell with the position of its text, in twips from the left edge of the table's container. */
export interface CellFrame {
  readonly element: XmlElement;
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** The run properties that the table style gives to the text of the cell. */
  readonly run: readonly RunLayer[];
  readonly paragraph: readonly ParagraphLayer[];
  readonly cell: Cell;
}

export interface Grid {
  readonly table: Pick<
    Table,
    'rows' | 'columns' | 'bordered' | 'widthsGiven' | 'headerRepeats' | 'rowHeights'
  >;
  readonly cells: readonly CellFrame[];
}

interface Surroundings {
  readonly styles: StyleSheet;
  /** Twips. */
  readonly room: number;
}

/** Reads the grid of a `w:tbl`: its columns and the position of each cell. */
export function readGrid(element: XmlElement, { styles, room }: Surroundings): Grid {
  const properties = child(element, 'w:tblPr');
  const chain = styles.chain('table', readValue(properties, 'w:tblStyle'));
  const rows = findRows(element);
  const widths = readColumnWidths(element, rows, room);
  const edges = findEdges(widths);
  const total = edges.at(-1) ?? 0;
  const edgeAt = (column: number): number => edges[Math.min(column, widths.length)] ?? total;
  const start = findTableStart(properties, room - total);
  const styleAt = collectCellStyles(chain, properties, styles);
  const readCell = cellReader(properties, chain);
  const cells = rows.flatMap((row, index) => {
    let column = wholeNumber(readValue(child(row, 'w:trPr'), 'w:gridBefore'), 0, widths.length);
    return findCells(row).map((cell): CellFrame => {
      const span = wholeNumber(readValue(child(cell, 'w:tcPr'), 'w:gridSpan'), 1, widths.length, 1);
      const from = start + edgeAt(column);
      const to = start + edgeAt(column + span);
      const place = { row: index, column, rows: rows.length, columns: widths.length };
      const { margins, ...said } = readCell(cell, to - from);
      column += span;
      return {
        element: cell,
        row: index,
        column: place.column,
        from: from + margins.left,
        to: to - margins.right,
        cell: said,
        ...styleAt(place),
      };
    });
  });
  return {
    table: {
      rows: rows.length,
      columns: widths.length,
      bordered: isBordered(element, properties, chain),
      widthsGiven: findChildren(child(element, 'w:tblGrid'), 'w:gridCol').every(
        (one) => (twips(attribute(one, 'w:w')) ?? 0) > 0,
      ),
      headerRepeats: rows.slice(0, 1).some((row) => {
        const header = child(child(row, 'w:trPr'), 'w:tblHeader');
        return header !== undefined && isOn(attribute(header, 'w:val'));
      }),
      rowHeights: rows.map(readRowHeight),
    },
    cells,
  };
}

/** Lists the left edge of each column, starting at 0, and then the right edge of the table. */
function findEdges(widths: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
}

/** Finds rows or cells, which may be inside content controls and marked insertions. */
const findUnwrapped = (parent: XmlElement, name: string): readonly XmlElement[] =>
  listElements(parent).flatMap((one) => {
    if (one.name === name) return [one];
    if (one.name === 'w:sdt') return findUnwrapped(child(one, 'w:sdtContent') ?? one, name);
    return one.name === 'w:customXml' || one.name === 'w:ins' ? findUnwrapped(one, name) : [];
  });

const findRows = (table: XmlElement): readonly XmlElement[] => findUnwrapped(table, 'w:tr');
const findCells = (row: XmlElement): readonly XmlElement[] => findUnwrapped(row, 'w:tc');

/** Returns the column widths from the grid, else from the cells of the first row, else equal shares. */
function readColumnWidths(table: XmlElement, rows: readonly XmlElement[], room: number): readonly number[] {
  const grid = findChildren(child(table, 'w:tblGrid'), 'w:gridCol').map(
    (one) => twips(attribute(one, 'w:w')) ?? 0,
  );
  if (grid.length > 0 && grid.every((width) => width > 0)) return grid;
  const first = rows[0] === undefined ? [] : findCells(rows[0]);
  const cells = first.map((cell) => twips(attribute(child(child(cell, 'w:tcPr'), 'w:tcW'), 'w:w')) ?? 0);
  if (cells.length >= grid.length && cells.length > 0 && cells.every((width) => width > 0)) return cells;
  const count = Math.max(1, grid.length, first.length);
  return Array.from({ length: count }, () => room / count);
}

function findTableStart(properties: XmlElement | undefined, spare: number): number {
  switch (readValue(properties, 'w:jc')) {
    case 'center':
      return spare / 2;
    case 'right':
    case 'end':
      return spare;
    default:
      return twips(attribute(child(properties, 'w:tblInd'), 'w:w')) ?? 0;
  }
}

/** True when the table or its style has borders that its cells do not hide, or most of its cells have borders. */
function isBordered(table: XmlElement, properties: XmlElement | undefined, chain: readonly Style[]): boolean {
  const borders = [...chain.map(({ element }) => child(element, 'w:tblPr')), properties]
    .map((one) => child(one, 'w:tblBorders'))
    .findLast((one) => one !== undefined);
  const edges = findRows(table)
    .flatMap(findCells)
    .map((cell) => listElements(child(child(cell, 'w:tcPr'), 'w:tcBorders')));
  const isMost = (of: readonly unknown[]) => of.length * 2 > edges.length;
  const hidden = edges.filter((cell) => cell.length > 1 && !cell.some(isSeen));
  if (listElements(borders).some(isSeen)) return !isMost(hidden);
  return isMost(edges.filter((cell) => cell.filter(isSeen).length > 1));
}

/** Some programs hide a border by making it white. */
const isSeen = (border: XmlElement): boolean =>
  isDrawn(border) && attribute(border, 'w:color')?.toUpperCase() !== 'FFFFFF';

/** `w:tblLook`: which parts of its style a table shows, by attribute or bit (17.4.55). */
const CONDITIONS = [
  { type: 'firstRow', bit: 0x20, holds: ({ row }: CellIndex) => row === 0 },
  { type: 'lastRow', bit: 0x40, holds: ({ row, rows }: CellIndex) => row === rows - 1 },
  { type: 'firstColumn', style: 'firstCol', bit: 0x80, holds: ({ column }: CellIndex) => column === 0 },
  {
    type: 'lastColumn',
    style: 'lastCol',
    bit: 0x100,
    holds: ({ column, columns }: CellIndex) => column === columns - 1,
  },
] as const;

interface CellIndex {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type CellStyle = Pick<CellFrame, 'run' | 'paragraph'>;

/**
 * Collects the properties of a cell from the table styles: of each style the whole table first, then the parts that
 * the table shows.
 */
function collectCellStyles(
  chain: readonly Style[],
  properties: XmlElement | undefined,
  { theme }: StyleSheet,
): (place: CellIndex) => CellStyle {
  const look = child(properties, 'w:tblLook');
  const bits = Number.parseInt(attribute(look, 'w:val') ?? '0', 16);
  const shown = CONDITIONS.filter(({ type, bit }) => {
    const written = attribute(look, `w:${type}`);
    return written === undefined ? (bits & bit) !== 0 : isOn(written);
  });
  const readLayers = (part: XmlElement) => ({
    run: runLayer(child(part, 'w:rPr'), theme),
    paragraph: paragraphLayer(child(part, 'w:pPr')),
  });
  const styles = chain.map(({ element }) => ({
    whole: readLayers(element),
    parts: new Map(
      findChildren(element, 'w:tblStylePr').map((part): [string, ReturnType<typeof readLayers>] => [
        attribute(part, 'w:type') ?? '',
        readLayers(part),
      ]),
    ),
  }));
  return (place) => {
    const types = shown
      .filter(({ holds }) => holds(place))
      .map((one) => ('style' in one ? one.style : one.type));
    const all = styles.flatMap(({ whole, parts }) => [
      whole,
      ...types.flatMap((type) => parts.get(type) ?? []),
    ]);
    return { run: all.map(({ run }) => run), paragraph: all.map(({ paragraph }) => paragraph) };
  };
}
