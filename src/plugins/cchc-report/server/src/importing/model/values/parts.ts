import { quoteInput } from '../../../domain/vi';
import { type ImportedPart, type ImportField, problem, type Reading } from '../fields';
import { readText } from './texts';
import type { ReadCell } from '../cell';

/** Parts or names in one cell; records have far fewer. */
export const MOST_ITEMS = 200;

const BAR = '|';
const ADDRESS = /^https?:\/\/\S+$/i;

type ReadValue = (cell: Exclude<ReadCell, null>, field: ImportField) => Reading;

/** Splits a line at the bars; a lone address is a link named by itself. */
const splitLine = (line: string, parts: readonly ImportField[]): readonly string[] => {
  const address = parts.findIndex(({ name }) => name === 'url');
  if (address < 0 || !ADDRESS.test(line)) return line.split(BAR).map((piece) => piece.trim());
  return parts.map((_part, index) => (index === 0 || index === address ? line : ''));
};

/** Reads one component a line, its fields separated by bars: "Ảnh hội nghị | https://…". */
export const readParts = (
  cell: Exclude<ReadCell, null>,
  { label, parts }: ImportField,
  readValue: ReadValue,
): Reading => {
  const text = readText(cell, { isLong: true });
  if ('problem' in text || typeof text.value !== 'string') return text;
  const lines = text.value.split('\n').filter((one) => one !== '');
  if (lines.length > MOST_ITEMS) return problem('too_many_items', { label, limit: MOST_ITEMS });
  const things: ImportedPart[] = [];
  for (const line of lines) {
    const pieces = splitLine(line, parts);
    if (pieces.length > parts.length)
      return problem('parts_too_many', {
        value: quoteInput(line),
        parts: parts.map((part) => part.label).join(` ${BAR} `),
      });
    const thing: Record<string, ImportedPart[string]> = {};
    for (const [index, part] of parts.entries()) {
      const piece = pieces[index] ?? '';
      const reading = piece === '' ? { value: null } : readValue(piece, part);
      if ('problem' in reading)
        return problem(reading.problem.code, { ...reading.problem.params, label: `${label}, ${part.label}` });
      thing[part.name] = reading.value as ImportedPart[string];
    }
    things.push(thing);
  }
  return { value: things.length === 0 ? null : things };
};
