import { dateSerial } from '../dateSerial';
import { columnName } from '../ranges';
import { cellText, shortenText, xml } from '../text';
import type { ChoiceLists } from './lists';
import { PREPARED_ROWS, type PreparedColumn, type PreparedWorkbook } from './spec';
import wording from './wording.vi.json';

/** Limits in UTF-16 code units of the titles and texts beside a cell (Excel specifications and limits). */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

const attribute = (name: string, text: string, limit: number): string =>
  ` ${name}="${xml(shortenText(cellText(text), limit))}"`;

const error = (style: 'stop' | 'warning', title: string, text: string): string =>
  ` errorStyle="${style}" showErrorMessage="1"${attribute('errorTitle', title, LONGEST_TITLE)}${attribute('error', text, LONGEST_PROMPT)}`;

/** The hint beside the cell, with a remark if several choices are allowed. */
export const writeHint = ({ hint, severalChoices }: PreparedColumn): string =>
  [hint, severalChoices ? wording.several : ''].filter((text) => text !== '').join(' ');

/** The data validation of a column's cells; empty if the column needs none. */
function validation(
  column: PreparedColumn,
  index: number,
  { lists, days }: { lists: ChoiceLists; days: PreparedWorkbook['days'] },
): string {
  const letter = columnName(index);
  const hint = writeHint(column);
  const common =
    (hint === ''
      ? ''
      : ` showInputMessage="1"${attribute('promptTitle', column.header, LONGEST_TITLE)}${attribute('prompt', hint, LONGEST_PROMPT)}`) +
    ` sqref="${letter}2:${letter}${PREPARED_ROWS + 1}"`;
  const list = lists.findName(column);
  if (list !== null)
    return (
      '<dataValidation type="list" allowBlank="1"' +
      (column.severalChoices ? '' : error('stop', wording.choiceErrorTitle, wording.choiceError)) +
      `${common}><formula1>${list}</formula1></dataValidation>`
    );
  // Only a warning: a spreadsheet in another language reads 14/6/2024 as text, and the import accepts that text.
  if (column.kind === 'date')
    return (
      `<dataValidation type="date" operator="between" allowBlank="1"${error('warning', wording.dateErrorTitle, wording.dateError)}` +
      `${common}><formula1>${dateSerial(days.first)}</formula1><formula2>${dateSerial(days.last)}</formula2></dataValidation>`
    );
  return hint === '' ? '' : `<dataValidation allowBlank="1"${common}/>`;
}

/** The data validations of all input cells. */
export function validationsXml({ columns, days }: PreparedWorkbook, lists: ChoiceLists): string {
  const all = columns
    .map((column, index) => validation(column, index, { lists, days }))
    .filter((one) => one !== '');
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}
