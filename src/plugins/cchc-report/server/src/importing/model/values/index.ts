import words from '../imports.vi.json';
import { oneLine, withoutUnseen } from '../../../domain/vi';
import type { ReadCell } from '../cell';
import { codesIn } from '../codes';
import { type ImportField, problem, type Reading } from '../fields';
import { readAddress } from './addresses';
import { readChoice, readYesNo } from './choices';
import { readDate } from './dates';
import { readAmount } from './numbers';
import { MOST_ITEMS, readParts } from './parts';
import { readCode, readText } from './texts';

/** Separates the names of several records: "Cổng TTĐT xã; Loa truyền thanh". */
const NAME_SEPARATOR = /[;\n]/;

/** The texts that the file of refused rows has in place of formulas and merged cells. */
const PLACEHOLDERS: readonly string[] = [words.cells.formula, words.cells.merged];
/** The errors of formulas, also those of LibreOffice. */
const CELL_ERROR = /^(?:#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)|Err:\d{3})$/;
/** The text that Excel saves for a number in a column that is too narrow. */
const TOO_NARROW = /^#{3,}$/;

/** Only spaces, including those without width. */
const isBlank = (cell: ReadCell): boolean => typeof cell === 'string' && withoutUnseen(cell).trim() === '';

const readNames = (cell: Exclude<ReadCell, null>, { label }: ImportField): Reading => {
  const text = readText(cell, { isLong: true });
  if ('problem' in text || typeof text.value !== 'string') return text;
  const names = text.value.split(NAME_SEPARATOR).flatMap((name) => codesIn(name.trim()));
  const different = [...new Set(names.filter((name) => name !== ''))];
  return different.length > MOST_ITEMS
    ? problem('too_many_items', { label, limit: MOST_ITEMS })
    : { value: different };
};

/** The problem of a cell that cannot be read in any field. */
const findUnreadable = (cell: Exclude<ReadCell, null>): Reading | undefined => {
  if (typeof cell === 'object') {
    if ('formula' in cell) return problem('formula');
    if ('error' in cell) return problem('cell_error', { value: cell.error });
    if ('merged' in cell) return problem('merged');
  }
  const text = typeof cell === 'string' ? cell.trim() : '';
  if (PLACEHOLDERS.includes(text)) return problem('placeholder', { value: text });
  if (CELL_ERROR.test(text)) return problem('cell_error', { value: text });
  return TOO_NARROW.test(text) ? problem('cell_too_narrow') : undefined;
};

/** By the names of such fields: `sourceUrl`, `portalUrl`, and `url` of evidence. */
const isAddress = ({ name }: ImportField): boolean => /url$/i.test(name);

const readByKind = (cell: Exclude<ReadCell, null>, field: ImportField): Reading => {
  const trimmed = typeof cell === 'string' ? withoutUnseen(cell).trim() : cell;
  switch (field.kind) {
    case 'text':
      return readText(typeof cell === 'string' && isAddress(field) ? (readAddress(cell) ?? '') : cell, field);
    case 'code':
      return readCode(cell);
    case 'whole':
    case 'amount':
      return readAmount(trimmed);
    case 'yes-no':
      return readYesNo(trimmed);
    case 'date':
      return readDate(trimmed);
    case 'choice':
      return readChoice(trimmed, field);
    case 'relation':
      return readText(cell, { isLong: false });
    case 'relations':
      return readNames(cell, field);
    case 'parts':
      return readParts(cell, field, readValue);
  }
};

/** Reads a cell as a field; null for an empty cell. */
export const readValue = (cell: ReadCell, field: ImportField): Reading => {
  if (cell === null || isBlank(cell)) return { value: null };
  const asNumber = typeof cell === 'object' && 'number' in cell && field.kind !== 'date' ? cell.number : cell;
  return findUnreadable(asNumber) ?? readByKind(asNumber, field);
};

/** A text as it would be read from a file; one that could not be read is returned unchanged. */
const textAsRead = (text: string, field: ImportField): unknown => {
  const reading = readValue(text, field);
  return 'problem' in reading ? text : reading.value;
};

const partAsRead = (part: unknown, { parts }: ImportField): object =>
  Object.fromEntries(
    parts.map((field) => {
      const value: unknown = Reflect.get(Object(part), field.name);
      return [
        field.name,
        field.kind === 'text' && typeof value === 'string' ? textAsRead(oneLine(value), field) : value,
      ];
    }),
  );

/**
 * A value of a record as it would be read from a file: reading trims texts and puts those of parts on one line, which must not
 * count as a difference.
 */
export const asRead = (value: unknown, field: ImportField): unknown => {
  if (field.kind === 'text') return typeof value === 'string' ? textAsRead(value, field) : value;
  return field.kind === 'parts' && Array.isArray(value)
    ? value.map((part) => partAsRead(part, field))
    : value;
};
