import { plainLines } from './plainLines';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own field, never an inherited one. */
export const readField = (fields: unknown, name: string): unknown =>
  isFields(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined;

/** The first field that is filled. */
export const readFirst = (fields: unknown, ...names: readonly string[]): unknown =>
  names
    .map((name) => readField(fields, name))
    .find((value) => value !== undefined && value !== null && value !== '');

export const readList = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
};

/** The lines of a value: a text, a number, a list of them, or objects by their content and name. */
export function readLines(value: unknown): readonly string[] {
  if (typeof value === 'string') return plainLines(value);
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(readLines);
  if (!isFields(value)) return [];
  return ['name', 'content', 'description'].flatMap((name) => readLines(readField(value, name)));
}

export const linesText = (value: unknown): string => readLines(value).join('\n');

/** All lines joined by spaces. */
export const oneText = (value: unknown): string => readLines(value).join(' ');
