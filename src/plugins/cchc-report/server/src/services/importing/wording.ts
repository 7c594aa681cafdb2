import type { ImportField, ImportProblem, RowProblem } from '../../domain/importing';
import { fillTemplate } from '../../domain/vi';
import words from '../../translations/imports.vi.json';

const TEXTS: Readonly<Record<string, string>> = words.problems;

/** What is wrong with a row, in Vietnamese. */
export const rowProblem = (field: ImportField | null, { code, params }: ImportProblem): RowProblem => ({
  field: field?.name ?? null,
  code,
  message: fillTemplate(TEXTS[code] ?? code, { label: field?.label ?? '', ...params }),
});
