import type { ReadCell } from './cell';
import type { ImportField } from './fields';
import { formatDecimal, formatNumericDate, oneLine } from '../../domain/vi';
import { isLocalDate } from '../../domain/period/localDate';
import words from './imports.vi.json';

/** A cell as a person reads it in the spreadsheet. */
export const formatCell = (cell: ReadCell): string => {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('date' in cell) return isLocalDate(cell.date) ? formatNumericDate(cell.date) : cell.date;
  if ('number' in cell) return String(cell.number);
  if ('error' in cell) return cell.error;
  return 'formula' in cell ? words.cells.formula : words.cells.merged;
};

type NameOf = (uid: string, documentId: string) => string;

/** The value of a field as people know it: days as dd/mm/yyyy, choices and records by name. */
export const formatValue = (field: ImportField, value: unknown, nameOf: NameOf): string => {
  if (value === null || value === undefined) return '';
  const list: unknown[] = Array.isArray(value) ? value : [value];
  switch (field.kind) {
    case 'date':
      return typeof value === 'string' && isLocalDate(value) ? formatNumericDate(value) : String(value);
    case 'amount':
      return formatDecimal(Number(value));
    case 'yes-no':
      return value === true ? words.cells.yes : words.cells.no;
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? String(value);
    case 'relation':
    case 'relations':
      return list.map((documentId) => nameOf(field.target ?? '', String(documentId))).join('; ');
    case 'parts':
      return list.map((part) => formatPart(field, Object(part), nameOf)).join('\n');
    default:
      return field.isLong ? String(value) : oneLine(String(value));
  }
};

/** One part on one line: parts are separated by line breaks. */
const formatPart = ({ parts }: ImportField, part: object, nameOf: NameOf): string => {
  const pieces = parts.map((one) => oneLine(formatValue(one, Reflect.get(part, one.name), nameOf)));
  while (pieces.at(-1) === '') pieces.pop();
  return pieces.join(' | ');
};
