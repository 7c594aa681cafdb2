import { CsvError, parse } from 'csv-parse/sync';

import { ReportError } from '../../../domain/errors';
import { withoutGuard } from 'nd30-document';
import { Budget } from '../budget';
import type { ReadingLimits } from '../limits';
import { Rows, tooManyRows, tooWide } from '../rows';
import { isBlank, type ReadRow } from '../table';
import { detectDelimiter, hasRecordOver } from './delimiter';

/** The most cells of a row in a spreadsheet; a longer record is no row of a list. */
const MOST_FIELDS = 16_384;

/**
 * Reads the records of CSV (RFC 4180, also with `;` or tab) as rows of text.
 * @throws ReportError `import_csv_invalid` for quotes out of place, `import_too_many_rows`, `import_too_wide`,
 * `import_cell_too_long`, `import_too_long`
 */
export function readCsv(text: string, limits: ReadingLimits): readonly ReadRow[] {
  const delimiter = detectDelimiter(text);
  if (hasRecordOver(text, delimiter, MOST_FIELDS)) throw tooWide(limits.columns);
  const budget = new Budget(limits);
  const rows = new Rows(limits, budget);
  let record = 0;
  const cell = (field: string): string | null => {
    budget.takeText(field);
    const text = withoutGuard(field);
    return isBlank(text) ? null : text;
  };
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: limits.columns * limits.cellLength,
      on_record: (fields: readonly string[]) => {
        record += 1;
        if (record > limits.records) throw tooManyRows(limits.dataRows);
        rows.add(record, fields.map(cell));
        // Kept above.
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw new ReportError('import_csv_invalid', { row: record + 1 });
    throw error;
  }
  return rows.list;
}
