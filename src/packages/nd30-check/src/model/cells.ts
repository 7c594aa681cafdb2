import { attribute, child, listElements, readValue, type XmlElement } from '../package';
import { isOn, twips } from './measures';
import type { Style } from './styleSheet';
import type { Cell, RowHeight } from './types';

/** The default margin to the left and right of the text of a cell (ISO/IEC 29500-1, 17.4.34). */
const CELL_MARGIN = 115;
/** A cell may claim to be this much wider than its column of the grid, because programs round. */
const ROUNDED = 1.02;

/** The properties of a cell, with the margins left and right of its text in twips. */
interface ReadCell extends Cell {
  readonly margins: { readonly left: number; readonly right: number };
}

/**
 * Makes the reader of the cells of a table with these properties and styles.
 * @returns a function of a `w:tc` and the width of its columns in the grid, in twips
 */
export function cellReader(
  table: XmlElement | undefined,
  chain: readonly Style[],
): (cell: XmlElement, width: number) => ReadCell {
  const layers = [...chain.map(({ element }) => child(element, 'w:tblPr')), table];
  const ofTable = layers.map((one) => child(one, 'w:tblCellMar'));
  const ofStyles = chain.map(({ element }) => child(element, 'w:tcPr'));
  const isFixed =
    layers
      .map((one) => attribute(child(one, 'w:tblLayout'), 'w:type'))
      .findLast((one) => one !== undefined) === 'fixed';
  return (cell, width) => {
    const properties = child(cell, 'w:tcPr');
    const merge = child(properties, 'w:vMerge');
    const vertical = [...ofStyles, properties]
      .map((one) => readValue(one, 'w:vAlign'))
      .findLast((one) => one !== undefined);
    return {
      vertical: vertical === 'center' || vertical === 'bottom' ? vertical : 'top',
      merged: merge !== undefined,
      widthGiven: isWidthGiven(properties, { width, isFixed }),
      holdsTable: holdsTable(cell),
      margins: readMargins([...ofTable, child(properties, 'w:tcMar')]),
    };
  };
}

function readMargins(layers: readonly (XmlElement | undefined)[]): ReadCell['margins'] {
  const margin = (...names: readonly string[]) =>
    layers
      .flatMap((layer) => names.map((name) => twips(attribute(child(layer, name), 'w:w'))))
      .findLast((value) => value !== undefined) ?? CELL_MARGIN;
  return { left: margin('w:left', 'w:start'), right: margin('w:right', 'w:end') };
}

const holdsTable = (parent: XmlElement): boolean =>
  listElements(parent).some(
    (one) => one.name === 'w:tbl' || (one.name === 'w:sdt' && holdsTable(child(one, 'w:sdtContent') ?? one)),
  );

/** Without a width, Word makes a column as wide as its text needs; a cell that is not wrapped likewise. */
function isWidthGiven(
  properties: XmlElement | undefined,
  { width, isFixed }: { readonly width: number; readonly isFixed: boolean },
): boolean {
  const holds = (name: string) => {
    const element = child(properties, name);
    return element !== undefined && isOn(attribute(element, 'w:val'));
  };
  if (holds('w:noWrap') || holds('w:tcFitText')) return false;
  const element = child(properties, 'w:tcW');
  const own = twips(attribute(element, 'w:w')) ?? 0;
  const type = attribute(element, 'w:type') ?? 'dxa';
  if (own <= 0 || type === 'auto' || type === 'nil') return isFixed;
  return type !== 'dxa' || own <= width * ROUNDED;
}

/** Reads the height that a `w:tr` gives itself. */
export function readRowHeight(row: XmlElement): RowHeight {
  const element = child(child(row, 'w:trPr'), 'w:trHeight');
  const rule = attribute(element, 'w:hRule');
  return { height: Math.max(0, twips(attribute(element, 'w:val')) ?? 0), exact: rule === 'exact' };
}
