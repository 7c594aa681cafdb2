import fc from 'fast-check';

import type { Value, ValueColumn } from '../src';
import { anyTable, plain, trickyText } from './support/anyTable';
import { HOSTILE } from './support/hostile';
import { filledWorkbook, makeSheet, textTable, makeWorkbook } from './support/sampleWorkbook';
import { writeSpreadsheet } from './support/spreadsheet';
import { parseXml, textIn } from './support/xml';

jest.setTimeout(60_000);

const MS_PER_DAY = 86_400_000;

/** The text that a reader must find in the cell. */
function expectedValue(value: Value, { kind }: ValueColumn): string | number | null {
  if (value === null) return null;
  if (kind === 'text') return plain(String(value));
  if (kind === 'date') return (Date.parse(String(value)) - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
  return Number(value) + 0;
}

describe('OUT-02 a spreadsheet', () => {
  it('reads back as the written table, except for characters that no file can contain', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const { rows } = await writeSpreadsheet(
          makeWorkbook({ name: 'Bảng', title: 'Bảng', tables: [table] }),
        );
        const [first = []] = rows;
        const [header = [], ...below] = first.slice(table.caption === null ? 1 : 2);
        if (table.caption !== null)
          expect(first[1]?.map(({ value }) => value)).toEqual([plain(table.caption)]);
        expect(header.map(({ value }) => value)).toEqual(table.columns.map((column) => plain(column.header)));
        expect(below.map((row) => row.map(({ value }) => value))).toEqual(
          table.rows.map(({ values }) =>
            table.columns.map((column, index) => expectedValue(values[index] ?? null, column)),
          ),
        );
        expect(below.map((row) => row.every(({ bold }) => bold))).toEqual(
          table.rows.map(({ emphasis }) => emphasis),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is well-formed in every part for any text in every text field, and its tabs have valid names', async () => {
    await fc.assert(
      fc.asyncProperty(trickyText, async (text) => {
        const { names } = await writeSpreadsheet(filledWorkbook(text));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(2);
        for (const name of names) {
          expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
          expect(name.length).toBeLessThanOrEqual(31);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('treats hostile text as text', async () => {
    const { rows } = await writeSpreadsheet(makeWorkbook(makeSheet(textTable(HOSTILE))));
    const text = String(rows[0]?.[3]?.[0]?.value);
    expect(text).toContain('abcde fgh ijk <w:p>&amp;</w:p> ]]> <!-- x --> "quoted"');
    expect(text).toContain('vui 😀👨‍👩‍👧 hoa 𠮷 Ưy ban nhân dân 876 x dòng một dòng hai cột');
  });

  it('accepts hostile properties', async () => {
    const { parts } = await writeSpreadsheet(filledWorkbook('<b>\u0000\uFFFE&"\'\n tên'));
    const core = parseXml(parts['docProps/core.xml'] ?? '');
    expect(textIn(core, 'dc:title')).toBe('<b>&"\' tên');
    expect(textIn(core, 'dc:creator')).toBe('<b>&"\' tên');
  });
});
