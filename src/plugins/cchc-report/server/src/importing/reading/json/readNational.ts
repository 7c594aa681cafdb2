import { ReportError } from '../../../domain/errors';
import { Budget } from '../budget';
import type { ReadingLimits } from '../limits';
import { Rows } from '../rows';
import type { ReadRow } from '../table';
import { readField, isFields } from './fields';
import { parseJson } from './parseJson';
import { COLUMNS } from './procedure';

/** The fields in which an answer of the portal wraps its list; they may be nested. */
const WRAPPERS = ['data', 'items', 'content'];

/**
 * Reads procedures from the JSON of the national database (one, a list, or an answer that wraps a list) as a header and rows of
 * text; HTML becomes plain text.
 * @throws ReportError `import_json_shape`, and as the rows of any list
 */
export function readNational(text: string, limits: ReadingLimits): readonly ReadRow[] {
  const budget = new Budget(limits);
  const rows = new Rows(limits, budget);
  rows.add(1, Object.keys(COLUMNS));
  for (const [index, procedure] of proceduresIn(parseJson(text, limits)).entries()) {
    if (!isProcedure(procedure)) throw new ReportError('import_json_shape');
    const cells = Object.values(COLUMNS).map((column) => column(procedure));
    for (const cell of cells) budget.takeText(cell);
    rows.add(
      index + 2,
      cells.map((cell) => (cell === '' ? null : cell)),
    );
  }
  return rows.list;
}

function proceduresIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isFields(value) || isProcedure(value)) return [value];
  const wrapped = WRAPPERS.map((name) => readField(value, name)).find((within) => within !== undefined);
  return wrapped === undefined ? [value] : proceduresIn(wrapped);
}

const isProcedure = (value: unknown): boolean => COLUMNS.name(value) !== '' && COLUMNS.code(value) !== '';
