import type { ImportField, ImportProblem, RowProblem } from '.';
import { fillTemplate } from '../../domain/vi';
import words from './imports.vi.json';

const TEXTS: Readonly<Record<string, string>> = words.problems;
/** How a record is named so that it is the only one, by what a field leads to. */
const ADVICE: Readonly<Record<string, string>> = words.ambiguous;

/** What is wrong with a row, in Vietnamese. */
export const rowProblem = (field: ImportField | null, { code, params, text }: ImportProblem): RowProblem => ({
  field: field?.name ?? null,
  code,
  message: fillTemplate(TEXTS[code] ?? code, {
    label: field?.label ?? '',
    advice: ADVICE[field?.target ?? ''] ?? '',
    ...params,
  }),
  ...(text !== undefined && { text }),
});
