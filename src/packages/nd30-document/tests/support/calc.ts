import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { convertFiles } from './convert';
import { childElements, descendants, parseXml, type XmlElement } from './xml';

/** A cell as read by LibreOffice Calc. */
export interface CalcCell {
  /** `string`, `float`, `date` or `percentage`; null for an empty cell. */
  readonly type: string | null;
  /** The stored value: a number, an ISO date or a text. */
  readonly value: string;
  /** The displayed text. */
  readonly shown: string;
  readonly formula: string | null;
}

export interface CalcSheet {
  readonly name: string;
  readonly rows: readonly (readonly CalcCell[])[];
}

const readRepetitions = ({ attributes }: XmlElement, what: string): number =>
  Number(attributes[`table:number-${what}-repeated`] ?? 1);

/** Reads text in which consecutive spaces are separate elements. */
const readText = (element: XmlElement): string =>
  element.children
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.name === 'text:s' ? ' '.repeat(Number(part.attributes['text:c'] ?? 1)) : readText(part);
    })
    .join('');

function readCell(element: XmlElement): CalcCell {
  const { attributes } = element;
  const shown = descendants(element, 'text:p').map(readText).join('\n');
  return {
    type: attributes['office:value-type'] ?? null,
    value: attributes['office:date-value'] ?? attributes['office:value'] ?? shown,
    shown,
    formula: attributes['table:formula'] ?? null,
  };
}

/** Drops empty rows and cells after the last non-empty one. */
function dropEmptyEnd<T>(list: readonly T[], empty: (item: T) => boolean): readonly T[] {
  return list.slice(0, list.findLastIndex((item) => !empty(item)) + 1);
}

/** More repetitions than any table here has, so this is the empty rest of the sheet. */
const REST = 10_000;

const copies = <T>(item: T, count: number): readonly T[] =>
  count > REST ? [] : Array.from({ length: count }, () => item);

function readRow(row: XmlElement): readonly CalcCell[] {
  const cells = childElements(row).flatMap((cell) =>
    copies(readCell(cell), readRepetitions(cell, 'columns')),
  );
  return dropEmptyEnd(cells, ({ type }) => type === null);
}

function readSheet(table: XmlElement): CalcSheet {
  const rows = descendants(table, 'table:table-row').flatMap((row) =>
    copies(readRow(row), readRepetitions(row, 'rows')),
  );
  return { name: table.attributes['table:name'] ?? '', rows: dropEmptyEnd(rows, (row) => row.length === 0) };
}

/** Reads a workbook with LibreOffice Calc, sheet by sheet. */
export async function readByCalc(bytes: Uint8Array): Promise<readonly CalcSheet[]> {
  const { folder, remove } = await convertFiles({ workbook: bytes }, 'xlsx', 'fods');
  try {
    const document = parseXml(await readFile(join(folder, 'workbook.fods'), 'utf8'));
    return descendants(document, 'table:table').map(readSheet);
  } finally {
    await remove();
  }
}
