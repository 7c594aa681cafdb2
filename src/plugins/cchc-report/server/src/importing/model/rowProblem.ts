import { fillTemplate } from '../../domain/vi';
import type { ImportField, ImportProblem } from './fields';
import type { RowProblem } from './groups';
import words from './imports.vi.json';

const TEXTS: Readonly<Record<string, string>> = words.problems;
/** How to name a record unambiguously, by the content type that the field leads to. */
const ADVICE: Readonly<Record<string, string>> = words.ambiguous;

/** Words a problem of a row in Vietnamese. @param field null: the row as a whole */
export const toRowProblem = (
  field: ImportField | null,
  { code, params, text }: ImportProblem,
): RowProblem => ({
  field: field?.name ?? null,
  code,
  message: fillTemplate(TEXTS[code] ?? code, {
    label: field?.label ?? '',
    advice: ADVICE[field?.target ?? ''] ?? '',
    ...params,
  }),
  ...(text !== undefined && { text }),
});
