import fc from 'fast-check';

import type {
  Value,
  ValueColumn,
  ValueKind,
  ValueTable,
} from '../../src/plugins/cchc-report/server/src/document';
import { localDate } from '../../src/plugins/cchc-report/server/src/domain/period';
import { anyText } from './support/anyText';
import { HOSTILE } from './support/hostile';
import { filledWorkbook, sheetOf, textTable, workbookOf } from './support/sampleWorkbook';
import { writeSpreadsheet } from './support/spreadsheet';
import { parseXml, textIn } from './support/xml';

jest.setTimeout(60_000);

/** Independent of the writer: what XML or the direction of text forbids is gone, breaks and tabs are spaces, the rest in NFC. */
const plain = (text: string): string =>
  Array.from(text)
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      const control = code < 0x20 && ![9, 10, 13].includes(code);
      const surrogate = code >= 0xd800 && code <= 0xdfff;
      const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(character);
      return !control && !surrogate && !direction && code !== 0xfffe && code !== 0xffff;
    })
    .join('')
    .normalize('NFC')
    .replace(/[\t\n\r]+/g, ' ');

/** Texts that mean something to a spreadsheet or to the language the writer is written in. */
const trickyText = fc.oneof(
  { weight: 3, arbitrary: anyText },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'constructor',
      '__proto__',
      '_x0041_',
      '_x005F_',
      '_x0041_x0042_',
      '_X0041_',
      '',
    ),
  },
);

const day = fc
  .tuple(
    fc.integer({ min: 1901, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => localDate(...parts));

const valueOf: Record<ValueKind, fc.Arbitrary<Value>> = {
  text: trickyText,
  number: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
  date: day,
  percent: fc.double({ noNaN: true, min: 0, max: 1 }),
};

const anyTable: fc.Arbitrary<ValueTable> = fc
  .array(fc.constantFrom('text', 'number', 'date', 'percent'), { minLength: 1, maxLength: 6 })
  .chain((kinds: ValueKind[]) =>
    fc.record({
      caption: fc.option(trickyText),
      columns: fc.tuple(
        ...kinds.map((kind) =>
          fc.record({ header: trickyText, kind: fc.constant(kind), share: fc.constant(1 / kinds.length) }),
        ),
      ),
      rows: fc.array(
        fc.record({
          values: fc.tuple(...kinds.map((kind) => fc.option(valueOf[kind]))),
          emphasis: fc.boolean(),
        }),
        { maxLength: 8 },
      ),
    }),
  );

const MS_PER_DAY = 86_400_000;

/** What a reader must find in the cell. */
function expected(value: Value, { kind }: ValueColumn): string | number | null {
  if (value === null) return null;
  if (kind === 'text') return plain(String(value));
  if (kind === 'date') return (Date.parse(String(value)) - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
  return Number(value) + 0;
}

describe('OUT-02 a spreadsheet', () => {
  it('reads back as the table that was written, but for the characters that no file can hold', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const { rows } = await writeSpreadsheet(workbookOf({ name: 'Bảng', title: 'Bảng', tables: [table] }));
        const [first = []] = rows;
        const [header = [], ...below] = first.slice(table.caption === null ? 1 : 2);
        if (table.caption !== null)
          expect(first[1]?.map(({ value }) => value)).toEqual([plain(table.caption)]);
        expect(header.map(({ value }) => value)).toEqual(table.columns.map((column) => plain(column.header)));
        expect(below.map((row) => row.map(({ value }) => value))).toEqual(
          table.rows.map(({ values }) =>
            table.columns.map((column, index) => expected(values[index] ?? null, column)),
          ),
        );
        expect(below.map((row) => row.every(({ bold }) => bold))).toEqual(
          table.rows.map(({ emphasis }) => emphasis),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is well-formed in every part, whatever text stands wherever text stands, and its tabs have allowed names', async () => {
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

  it('takes hostile text for text', async () => {
    const { rows } = await writeSpreadsheet(workbookOf(sheetOf(textTable(HOSTILE))));
    const text = String(rows[0]?.[3]?.[0]?.value);
    expect(text).toContain('abcde fgh ijk <w:p>&amp;</w:p> ]]> <!-- x --> "quoted"');
    expect(text).toContain('vui 😀👨‍👩‍👧 hoa 𠮷 Ưy ban nhân dân 876 x dòng một dòng hai cột');
  });

  it('takes hostile properties', async () => {
    const { parts } = await writeSpreadsheet(filledWorkbook('<b>\u0000\uFFFE&"\'\n tên'));
    const core = parseXml(parts['docProps/core.xml'] ?? '');
    expect(textIn(core, 'dc:title')).toBe('<b>&"\' tên');
    expect(textIn(core, 'dc:creator')).toBe('<b>&"\' tên');
  });
});
