import {
  readTabular,
  READING_LIMITS,
  type ReadCell,
  type ReadingLimits,
} from '../../../../src/plugins/cchc-report/server/src/importing/reading';
import { ReportError } from '../../../../src/plugins/cchc-report/server/src/domain/errors';
import { rawWorkbook, type RawWorkbook } from './rawWorkbook';

/** The code of the refusal; "read" when there was none. Any other exception fails the test. */
export async function refusal(
  bytes: Uint8Array,
  fileName = 'danh-muc.xlsx',
  limits: Partial<ReadingLimits> = {},
): Promise<string> {
  try {
    await readTabular(bytes, fileName, { ...READING_LIMITS, ...limits });
    return 'read';
  } catch (error) {
    if (error instanceof ReportError) return error.code;
    throw error;
  }
}

/** The cells of the rows of the first sheet. */
export async function cellsOf(
  bytes: Uint8Array,
  fileName = 'danh-muc.xlsx',
): Promise<readonly (readonly ReadCell[])[]> {
  const { sheets } = await readTabular(bytes, fileName);
  return (sheets[0]?.rows ?? []).map(({ cells }) => cells);
}

/** The cells of the first row of a workbook of one sheet. */
export async function rowOf(
  cells: string,
  rest: Partial<RawWorkbook> = {},
): Promise<readonly ReadCell[] | undefined> {
  const [first] = await cellsOf(rawWorkbook({ sheets: [{ data: `<row r="1">${cells}</row>` }], ...rest }));
  return first;
}
