import { cellXml } from '../worksheet';
import { columnName } from '../ranges';
import type { SharedStrings } from '../sharedStrings';
import { partStyle } from '../styles';
import { cellText } from '../text';
import { rangeWithin, type DefinedName } from '../workbookParts';
import type { PreparedColumn } from './spec';

/** The choices in the columns of a workbook: each list once, under a defined name for formulas. */
export interface ChoiceLists {
  readonly lists: readonly (readonly string[])[];
  readonly names: readonly DefinedName[];
  /** Null for a column without choices. */
  findName(column: PreparedColumn): string | null;
}

/** @param sheet the name of the sheet that holds the lists, one per column */
export function choiceLists(columns: readonly PreparedColumn[], sheet: string): ChoiceLists {
  const places = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  for (const column of columns) {
    const choices = listChoices(column);
    const key = JSON.stringify(choices);
    if (choices.length === 0 || places.has(key)) continue;
    places.set(key, lists.length);
    lists.push(choices);
  }
  return {
    lists,
    names: lists.map((choices, index) => ({
      name: nameAt(index),
      range: rangeWithin(sheet, `$${columnName(index)}$1:$${columnName(index)}$${choices.length}`),
    })),
    findName: (column) => {
      const place = places.get(JSON.stringify(listChoices(column)));
      return place === undefined ? null : nameAt(place);
    },
  };
}

/** The choices in the form of the list's cells, without duplicates. */
export const listChoices = ({ choices }: PreparedColumn): readonly string[] => [
  ...new Set(choices.map(cellText).filter((choice) => choice.trim() !== '')),
];

const nameAt = (index: number): string => `list_${index + 1}`;

/** The part of the sheet that holds the lists. */
export function* listsXml({ lists }: ChoiceLists, strings: SharedStrings): Generator<string> {
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  const rows = Math.max(0, ...lists.map(({ length }) => length));
  for (let row = 1; row <= rows; row += 1) {
    const cells = lists.map((choices, index) => {
      const choice = choices[row - 1];
      if (choice === undefined) return '';
      return cellXml(`${columnName(index)}${row}`, [choice, partStyle('typedText')], strings);
    });
    yield `<row r="${row}">${cells.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}
